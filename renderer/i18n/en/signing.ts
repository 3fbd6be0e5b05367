import type { Texts } from '../Texts.ts';
import type { signing as source } from '../zh-CN/signing.ts';

export const signing: Texts<typeof source> = {
  page: { title: 'Signing' },
};
