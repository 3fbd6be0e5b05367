import type { Answer } from '../records/Answer.ts';

/** Has somebody answered this item? Blank is not zero: no entry means 未评, while an empty list of findings is a full mark given on purpose. */
export function isAssessed(answer: Answer | null | undefined): answer is Answer {
  return answer !== null && answer !== undefined;
}
