import type { Texts } from '../Texts.ts';
import type { home as source } from '../zh-CN/home.ts';

export const home: Texts<typeof source> = {
  page: { title: 'Next step' },
};
