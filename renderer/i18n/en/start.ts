import type { Texts } from '../Texts.ts';
import type { start as source } from '../zh-CN/start.ts';

export const start: Texts<typeof source> = {
  page: { title: 'Start an assessment' },
};
