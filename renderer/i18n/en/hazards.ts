import type { Texts } from '../Texts.ts';
import type { hazards as source } from '../zh-CN/hazards.ts';

export const hazards: Texts<typeof source> = {
  page: { title: 'Major hazards' },
};
