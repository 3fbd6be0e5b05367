import type { TFunction } from 'i18next';
import type { GivenAnswer } from '../../../../electron/contract/channels.ts';
import type { Item } from '../../../../assessment-specs/schema/ScoredPack.ts';
import type { Attached } from '../editAnswer.ts';
import { noteWith, notApplicable } from '../editAnswer.ts';
import type { FastEntry, FastEntryProblem } from './parseFastEntry.ts';

/** Who was on the walk and when, as it is written before each note: the record has no field of its own for it. Both may be empty. */
export interface Walked {
  readonly who: string;
  readonly on: string;
}

/** What a line's problem says; null for an empty line, which is no mistake. */
export function problemText(t: TFunction, problem: FastEntryProblem): string | null {
  switch (problem.kind) {
    case 'empty': return null;
    case 'unknownItem': return t('paper.problem.unknownItem', { text: problem.text });
    case 'noCode': return t(problem.item.notApplicable.allowed ? 'paper.problem.noCode' : 'paper.problem.noCodeStrict', { last: problem.item.rules.length });
    case 'unknownRule': return t('paper.problem.unknownRule', { number: problem.number, last: problem.item.rules.length });
    case 'badCount': return t('paper.problem.badCount', { number: problem.number, most: problem.most });
    case 'ruleTwice': return t('paper.problem.ruleTwice', { number: problem.number });
    case 'fullWithRules': return t('paper.problem.fullWithRules');
    case 'notApplicableForbidden': return t('paper.problem.notApplicableForbidden');
    case 'reasonMissing': return t('paper.problem.reasonMissing');
  }
}

/** The answer that a line becomes: what was attached stays, the note of the walk is added to it once. */
export function answerOf(t: TFunction, entry: FastEntry, attached: Attached, walked: Walked): GivenAnswer {
  const from = [walked.on, walked.who.trim()].filter((part) => part !== '').join(' ');
  const head = from === '' ? '' : t('paper.entry.noteHead', { from });
  if (entry.kind === 'notApplicable') return notApplicable(entry.item, head === '' ? attached : { ...attached, note: noteWith(attached.note, head) }, entry.ground, entry.reason);
  const words = [head, entry.note].filter((part) => part !== '').join(' ');
  return { kind: 'scored', findings: [...entry.findings], note: words === '' ? attached.note : noteWith(attached.note, words), evidence: [...attached.evidence] };
}

/** The rules that a line names, in the interface's language: `护栏缺失 ×2`. @param shown the item in that language */
export function rulesText(entry: Extract<FastEntry, { kind: 'scored' }>, shown: Item): string {
  return entry.findings.map(({ ruleId, count }) => `${shown.rules.find(({ id }) => id === ruleId)?.trigger ?? ruleId}${count === 1 ? '' : ` ×${count}`}`).join('；');
}
