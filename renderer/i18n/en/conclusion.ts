import type { Texts } from '../Texts.ts';
import type { conclusion as source } from '../zh-CN/conclusion.ts';

export const conclusion: Texts<typeof source> = {
  page: { title: 'Conclusion' },
};
