import type { Texts } from '../Texts.ts';
import type { scoring as source } from '../zh-CN/scoring.ts';

export const scoring: Texts<typeof source> = {
  page: { title: 'Scoring' },
};
