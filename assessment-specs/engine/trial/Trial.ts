import type { Answer, Finding } from '../../records/Answer.ts';

/** 试算: what somebody supposes, laid over a record. It lives in the window alone; nothing stores it. */
export interface Trial {
  /** pack id -> item id -> the answer that is supposed */
  readonly answers: Readonly<Record<string, Readonly<Record<string, Answer>>>>;
  /** hazards supposed to be closed */
  readonly closed: readonly string[];
}

/** Nothing is supposed: the record as it is. */
export const noTrial: Trial = { answers: {}, closed: [] };

/** What is supposed was said by nobody at no time. */
const said = { by: '', at: '1970-01-01T00:00:00+00:00' } as const;

/** An item as it is supposed to be found: no findings are a full mark. Note, evidence, person and time stay those of the answer there is. */
export function supposedAnswer(answer: Answer | undefined, findings: readonly Finding[]): Answer {
  const { note, evidence, by, at } = answer ?? { note: '', evidence: [], ...said };
  return { kind: 'scored', findings: findings.filter(({ count }) => count > 0), note, evidence, by, at };
}

/** The trial with one more item supposed; null takes the supposition back. */
export function withSupposed(trial: Trial, packId: string, itemId: string, answer: Answer | null): Trial {
  const { [itemId]: _before, ...others } = trial.answers[packId] ?? {};
  return { ...trial, answers: { ...trial.answers, [packId]: answer === null ? others : { ...others, [itemId]: answer } } };
}

/** The trial with a hazard supposed closed, or not any more. */
export function withClosed(trial: Trial, hazardId: string, closed: boolean): Trial {
  const others = trial.closed.filter((id) => id !== hazardId);
  return { ...trial, closed: closed ? [...others, hazardId] : others };
}
