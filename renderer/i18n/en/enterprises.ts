import type { Texts } from '../Texts.ts';
import type { enterprises as source } from '../zh-CN/enterprises.ts';

export const enterprises: Texts<typeof source> = {
  page: { title: 'Enterprises' },
};
