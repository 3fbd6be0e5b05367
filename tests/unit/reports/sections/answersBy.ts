import { packIndex } from '../../../../assessment-specs/engine/packIndex.ts';
import type { Answer } from '../../../../assessment-specs/records/Answer.ts';
import type { AssessmentFile } from '../../../../assessment-specs/records/AssessmentFile.ts';
import type { Item } from '../../../../assessment-specs/schema/ScoredPack.ts';
import { aScore } from '../../../fixtures/builders/anAssessment.ts';
import { plausibleAnswers, scoredPack, standardization } from '../../../fixtures/sampleRecord.ts';

export type AnswerOf = (item: Item, index: number) => Answer | null;

/** Layers with an answer to every item of the primary pack, null leaving one open, and full marks for dual prevention. */
export function answersBy(answer: AnswerOf): AssessmentFile['layers'] {
  const given = packIndex(standardization).items.flatMap((item, index): [string, Answer][] => {
    const one = answer(item, index);
    return one === null ? [] : [[item.id, one]];
  });
  const prevention = scoredPack('sd-dual-prevention');
  return { self: { [standardization.id]: Object.fromEntries(given), [prevention.id]: plausibleAnswers(prevention, { deductEvery: 0, notApplicableEvery: 0 }) }, expert: {}, evaluator: {} };
}

export const fullMark: AnswerOf = (item) => aScore(item.id);

/** Every rule of the item, as often as it can be counted here. */
export const everyRule: AnswerOf = (item) => aScore(item.id, item.rules.map(({ id, kind }) => [id, kind === 'each' ? 99 : 1] as const), { note: `${item.id}处处不符` });

/** Every item loses everything. */
export const forfeited: AnswerOf = (item) => {
  const rule = item.rules.find(({ kind }) => kind === 'forfeit');
  return aScore(item.id, rule === undefined ? [] : [[rule.id, 1]]);
};

/** 空项 of a kind with a reason. */
export function absent(ground: 'trait' | 'period' | 'attested', reason: string, traits: readonly string[] = []): Answer {
  return { kind: 'notApplicable', ground, traits: [...traits], reason, note: '', evidence: [], by: '周明远', at: '2026-11-12T10:00:00+08:00' };
}
