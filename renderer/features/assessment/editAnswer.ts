import type { Answer } from '../../../assessment-specs/records/Answer.ts';
import { maximumCount } from '../../../assessment-specs/engine/rules/index.ts';
import type { Item } from '../../../assessment-specs/schema/ScoredPack.ts';
import type { GivenAnswer } from '../../../electron/contract/channels.ts';

/** Note and evidence of an item. Before it is scored they wait beside it, because an answer without a verdict would be a full mark. */
export interface Attached {
  readonly note: string;
  readonly evidence: readonly string[];
}

export const nothingAttached: Attached = { note: '', evidence: [] };

/** An answer without author and time, which are the host's. */
export function givenOf(answer: Answer): GivenAnswer {
  const { by: _by, at: _at, ...given } = answer;
  return given;
}

/** How often a rule was found; 0 for an item that is not scored. */
export function countOf(answer: Answer | undefined, ruleId: string): number {
  return answer?.kind === 'scored' ? answer.findings.find((finding) => finding.ruleId === ruleId)?.count ?? 0 : 0;
}

/** A full mark that somebody gives on purpose. */
export function fullMark({ note, evidence }: Attached): GivenAnswer {
  return { kind: 'scored', findings: [], note, evidence: [...evidence] };
}

/**
 * The answer after a rule was counted anew. Taking the last finding away leaves the item 未评, not a full mark: blank is not zero,
 * and a full mark is given with a key of its own.
 * @param count is held within 0 and what the rule allows
 */
export function withCount(item: Item, answer: Answer | undefined, attached: Attached, ruleId: string, count: number): GivenAnswer | null {
  const rule = item.rules.find(({ id }) => id === ruleId);
  if (rule === undefined) throw new Error(`Item ${item.id} has no rule ${ruleId}.`);
  const held = Math.min(Math.max(Math.trunc(count), 0), maximumCount(rule));
  const findings = item.rules.flatMap(({ id }) => {
    const now = id === ruleId ? held : countOf(answer, id);
    return now === 0 ? [] : [{ itemId: item.id, ruleId: id, count: now }];
  });
  return findings.length === 0 ? null : { kind: 'scored', findings, note: attached.note, evidence: [...attached.evidence] };
}

/** 空项 on a ground. By profile it cites exactly the traits that decide the item. */
export function notApplicable(item: Item, { note, evidence }: Attached, ground: 'trait' | 'period' | 'attested', reason: string): GivenAnswer {
  return { kind: 'notApplicable', ground, traits: ground === 'trait' ? [...item.notApplicable.whenAbsent] : [], reason, note, evidence: [...evidence] };
}

/** The same verdict with another note or evidence; null while there is no verdict to carry them. */
export function withAttached(answer: Answer | undefined, { note, evidence }: Attached): GivenAnswer | null {
  return answer === undefined ? null : { ...givenOf(answer), note, evidence: [...evidence] };
}

/** Adds a typical finding's words to a note, once. */
export function noteWith(note: string, words: string): string {
  if (note.includes(words)) return note;
  return note.trim() === '' ? words : `${note.trimEnd()}\n${words}`;
}
