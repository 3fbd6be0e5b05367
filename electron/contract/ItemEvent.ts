import type { Answer } from '../../assessment-specs/records/Answer.ts';
import type { ChangeHead } from '../../assessment-specs/records/changes.ts';
import type { Rescoring } from '../../assessment-specs/records/Rescoring.ts';

/** An answer as its history tells it: the verdict, how the note began, how many files. */
export type AnswerSummary = { readonly note: string; readonly evidence: number } & (
  | Pick<Extract<Answer, { kind: 'scored' }>, 'kind' | 'findings'>
  | Pick<Extract<Answer, { kind: 'notApplicable' }>, 'kind' | 'ground' | 'reason'>);

/** What happened to one item. `attached` with neither note nor file: what waited was taken away. */
export type ItemDeed =
  | { readonly kind: 'answered'; readonly answer: AnswerSummary }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'attached'; readonly note: string; readonly evidence: number }
  | { readonly kind: 'rescored'; readonly hazardId: string; readonly cause: Rescoring['cause']; readonly answer: AnswerSummary };

/**
 * One line of the journal as far as it is about one item: who, when, the reason given, and what the item was afterwards.
 * `undid` and `redid`: by a step back and a step forward. `started`: it came with the revision that this one replaces. `restored`: a damaged record was put back to it.
 */
export interface ItemEvent extends ChangeHead {
  readonly how: 'did' | 'undid' | 'redid' | 'started' | 'restored';
  readonly what: ItemDeed;
}
