import type { Answers } from '../../../assessment-specs/engine/createScorer.ts';
import type { Answer } from '../../../assessment-specs/records/Answer.ts';

/** Whether two answers say the same; their times may differ by what the way to the disk took. */
function saysTheSame(one: Answer, other: Answer): boolean {
  if (one === other) return true;
  const { at: _one, ...first } = one;
  const { at: _other, ...second } = other;
  return spelled(first) === spelled(second);
}

function spelled(value: object): string {
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether two sets of answers say the same of the same items. Answers that are the same object cost nothing. */
function sayTheSame(some: Answers, others: Answers): boolean {
  if (some === others) return true;
  const ids = Object.keys(some);
  if (ids.length !== Object.keys(others).length) return false;
  return ids.every((id) => {
    const one = some[id];
    const other = others[id];
    return one !== undefined && other !== undefined && saysTheSame(one, other);
  });
}

/** @returns gives back the same object as before while the answers say the same: the reply that confirms what is already in view scores and draws nothing anew */
export function sameAnswers(): (answers: Answers) => Answers {
  let kept: Answers | null = null;
  return (answers) => {
    if (kept === null || !sayTheSame(kept, answers)) kept = answers;
    return kept;
  };
}
