import type { Verification } from '../../../electron/contract/Verification.ts';

export type Headline = 'allTrue' | 'changed' | 'signersFalse' | 'packFalse' | 'scoreFalse' | 'foreign' | 'unsigned' | 'identity' | 'incomplete' | 'packUnknown' | 'some';

export interface HeadlineView {
  /** key of the sentence before the table */
  readonly sentence: Headline;
  /** true only when all four findings are: unknown is never green */
  readonly value: 'true' | 'false' | 'unknown';
  readonly counts: Readonly<Record<'true' | 'false' | 'unknown', number>>;
}

/** The one sentence that says what the four findings together mean: the gravest first. */
export function headlineOf({ integrity, signers, pack, score }: Verification['findings']): HeadlineView {
  const values = [integrity, signers, pack, score].map(({ value }) => value);
  const count = (wanted: 'true' | 'false' | 'unknown') => values.filter((value) => value === wanted).length;
  const counts = { true: count('true'), false: count('false'), unknown: count('unknown') };
  const value = counts.false > 0 ? 'false' : counts.unknown > 0 ? 'unknown' : 'true';
  return { value, counts, sentence: sentenceOf({ integrity, signers, pack, score }) };
}

function sentenceOf({ integrity, signers, pack, score }: Verification['findings']): Headline {
  if (integrity.value === 'false') return 'changed';
  if (signers.value === 'false') return 'signersFalse';
  if (pack.value === 'false') return 'packFalse';
  if (score.value === 'false') return 'scoreFalse';
  if (integrity.code === 'integrity.foreign') return 'foreign';
  if (integrity.value === 'unknown') return 'unsigned';
  if (pack.value === 'unknown' || score.value === 'unknown') return signers.value === 'true' ? 'packUnknown' : 'some';
  if (signers.value === 'true') return 'allTrue';
  return signers.code === 'signers.incomplete' ? 'incomplete' : 'identity';
}
