import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conclude } from '../../../../../assessment-specs/engine/conclude.ts';
import { scoreAssessment } from '../../../../../assessment-specs/engine/scoreAssessment.ts';
import { applyTrial } from '../../../../../assessment-specs/engine/trial/applyTrial.ts';
import { noTrial, supposedAnswer, withClosed, withSupposed } from '../../../../../assessment-specs/engine/trial/Trial.ts';
import { applyAssessmentChange } from '../../../../../assessment-specs/records/applyAssessmentChange.ts';
import type { Answer } from '../../../../../assessment-specs/records/Answer.ts';
import { canonicalJson } from '../../../../../assessment-specs/records/canonicalJson.ts';
import { composeRecord } from '../../../../../assessment-specs/records/composeRecord.ts';
import { aHazard, anEvent } from '../../../../fixtures/builders/aHazard.ts';
import { anAssessment } from '../../../../fixtures/builders/anAssessment.ts';
import { anEnterprise } from '../../../../fixtures/builders/anEnterprise.ts';
import { plausibleAnswers, standardization } from '../../../../fixtures/sampleRecord.ts';
import { buildPack, scored } from '../buildPack.ts';
import { buildPacks } from '../buildRecord.ts';

const pack = buildPack([
  [[{ points: 1000, rules: [{ kind: 'each', points: 300 }, { kind: 'extra', points: 200 }] }, { points: 500, rules: [{ kind: 'forfeit' }] }]],
  [[{ points: 700, rules: [{ kind: 'once', points: 100 }] }]],
]);
const packs = buildPacks(pack);
const packId = packs.primary.ref.id;
const heads = { enterpriseHead: null, assessmentHead: null };

/** Every value inside is frozen: an attempt to write into the record throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

const items = pack.categories.flatMap(({ elements }) => elements.flatMap((element) => element.items));
const answerTo = (index: number, dice: readonly number[]): Answer => {
  const item = items[index];
  if (item === undefined) throw new Error(`There is no item ${index}.`);
  return scored(item.id, Object.fromEntries(item.rules.map(({ id, kind }, position) => [id.slice(-1), (dice[position] ?? 0) % (kind === 'each' ? 5 : 2)])));
};
const given = fc.array(fc.option(fc.array(fc.nat(9), { minLength: 2, maxLength: 2 })), { minLength: items.length, maxLength: items.length });

describe('a trial', () => {
  it('leaves the record as it was and gives what an edited copy gives, whatever is tried', () => {
    fc.assert(fc.property(given, given, fc.boolean(), fc.boolean(), (before, tried, vetoed, closed) => {
      const hazards = vetoed ? [aHazard()] : [];
      const answers = Object.fromEntries(before.flatMap((dice, index) => dice === null ? [] : [[items[index]?.id ?? '', answerTo(index, dice)]]));
      const file = frozen(anAssessment({ seal: null, layers: { self: { [packId]: answers }, expert: {}, evaluator: {} } }));
      const record = frozen(composeRecord(anEnterprise({ hazards }), file, heads));
      const stored = canonicalJson(record);
      const edits = tried.flatMap((dice, index) => dice === null ? [] : [{ itemId: items[index]?.id ?? '', answer: answerTo(index, dice) }]);
      const trial = edits.reduce((so, { itemId, answer }) => withSupposed(so, packId, itemId, answer), withClosed(noTrial, 'HZ-2026-001', closed));

      const supposed = applyTrial(record, trial);

      const edited = edits.reduce((so, { itemId, answer }) => applyAssessmentChange(so, { kind: 'answered', layer: 'self', packId, itemId, answer }), file);
      const ledger = hazards.map((hazard) => closed ? { ...hazard, events: [...hazard.events, anEvent('closed', 9)] } : hazard);
      const copy = composeRecord(anEnterprise({ hazards: ledger }), edited, heads);
      expect(conclude(supposed, packs)).toEqual(conclude(copy, packs));
      expect(scoreAssessment(pack, packs.primary.ref, supposed.assessment.layers.self[packId] ?? {})).toEqual(scoreAssessment(pack, packs.primary.ref, copy.assessment.layers.self[packId] ?? {}));
      expect(canonicalJson(record)).toBe(stored);
    }), { numRuns: 60 });
  });

  it('is the record itself while nothing is supposed, and again once everything was taken back', () => {
    const record = composeRecord(anEnterprise({ hazards: [aHazard()] }), anAssessment({ seal: null }), heads);
    const back = withClosed(withClosed(withSupposed(withSupposed(noTrial, 'p', 'x', scored('x')), 'p', 'x', null), 'HZ-2026-001', true), 'HZ-2026-001', false);
    expect(applyTrial(record, noTrial)).toEqual(record);
    expect(applyTrial(record, { ...back, answers: {} })).toEqual(record);
    expect(back.answers).toEqual({ p: {} });
  });

  it('keeps note, evidence, person and time of the answer that is there', () => {
    const answer = Object.values(plausibleAnswers(standardization)).find((one) => one.kind === 'scored' && one.findings.length > 0);
    if (answer === undefined) throw new Error('No deduction to try.');
    expect(supposedAnswer(answer, [])).toEqual({ ...answer, findings: [] });
    expect(supposedAnswer(undefined, [{ itemId: '1', ruleId: '1-a', count: 0 }])).toEqual({ kind: 'scored', findings: [], note: '', evidence: [], by: '', at: '1970-01-01T00:00:00+00:00' });
  });
});
