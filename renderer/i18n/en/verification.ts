import type { Texts } from '../Texts.ts';
import type { verification as source } from '../zh-CN/verification.ts';

export const verification: Texts<typeof source> = {
  page: { title: 'Verify a file' },
};
