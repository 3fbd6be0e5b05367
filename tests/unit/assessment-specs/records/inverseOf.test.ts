import { expect, it } from 'vitest';
import { applyAssessmentChange } from '../../../../assessment-specs/records/applyAssessmentChange.ts';
import { inverseOf } from '../../../../assessment-specs/records/inverseOf.ts';
import type { AssessmentChange } from '../../../../assessment-specs/records/changes.ts';
import { anEvidence } from '../../../fixtures/builders/anEvidence.ts';
import { aStation, anObservation } from '../../../fixtures/builders/aWalk.ts';
import { aScore, aScreening, anAssessment } from '../../../fixtures/builders/anAssessment.ts';

it.each(['__proto__', 'constructor', 'toString', 'valueOf'])('takes back what stands under the key %s, which every object inherits', (key) => {
  const file = anAssessment();
  const changes: readonly AssessmentChange[] = [
    { kind: 'answered', layer: 'self', packId: 'sd-smb-standardization', itemId: key, answer: aScore(key) },
    { kind: 'answered', layer: 'self', packId: key, itemId: '1.1.1', answer: aScore('1.1.1') },
    { kind: 'screened', criterionId: key, answer: aScreening('no') },
  ];
  for (const change of changes) {
    const inverse = inverseOf(file, change);
    expect(inverse).toMatchObject({ answer: null });
    expect(inverse && applyAssessmentChange(applyAssessmentChange(file, change), inverse)).toEqual(file);
  }
});

it('takes an observation back to the one before it, or to none, and the stations to what they were', () => {
  const stations: AssessmentChange = { kind: 'stationsSet', stations: [aStation('A', 'MH-07-07')] };
  const first: AssessmentChange = { kind: 'observed', criterionId: 'MH-07-07', stationId: 'A', observation: anObservation('no', 1) };
  const second: AssessmentChange = { ...first, observation: anObservation('yes', 2) };
  const bare = anAssessment();
  const set = applyAssessmentChange(bare, stations);
  const once = applyAssessmentChange(set, first);
  const back = (file: typeof bare, change: AssessmentChange) => {
    const inverse = inverseOf(file, change);
    return inverse && applyAssessmentChange(applyAssessmentChange(file, change), inverse);
  };
  expect(back(bare, stations)).toEqual(bare);
  expect(back(set, first)).toEqual(set);
  expect(back(once, second)).toEqual(once);
});

it('takes the choice of a predecessor back to the very file', () => {
  const bare = anAssessment();
  const chosen = applyAssessmentChange(bare, { kind: 'predecessorSet', predecessorId: 'a-00000001' });
  expect([chosen.predecessorId, bare]).toEqual(['a-00000001', anAssessment()]);
  for (const [file, predecessorId] of [[bare, 'a-00000001'], [chosen, 'a-00000002'], [chosen, null]] as const) {
    const change: AssessmentChange = { kind: 'predecessorSet', predecessorId };
    const inverse = inverseOf(file, change);
    expect(inverse && applyAssessmentChange(applyAssessmentChange(file, change), inverse)).toStrictEqual(file);
  }
});

it('takes what is said of a file back to what was said before, and knows nothing to take back of a file that is not there', () => {
  const card = anEvidence('电工证.jpg');
  const file = anAssessment({ evidence: { [card.id]: card } });
  const change: AssessmentChange = { kind: 'evidenceDescribed', evidenceId: card.id, facts: { kind: 'certificate', obtainedOn: '2026-01-05', validUntil: '2026-12-05', note: '原件在安环部' } };
  const described = applyAssessmentChange(file, change);
  expect(described.evidence[card.id]).toEqual({ ...card, kind: 'certificate', obtainedOn: '2026-01-05', validUntil: '2026-12-05', note: '原件在安环部' });
  const inverse = inverseOf(file, change);
  expect(inverse && applyAssessmentChange(described, inverse)).toEqual(file);
  expect(inverseOf(anAssessment(), change)).toBeNull();
});

it('takes what waits before a score back to the very file, on every level', () => {
  const waiting = (note: string) => ({ note, evidence: [], by: '乙安全', at: '2026-11-10T10:00:00+08:00' });
  const first: AssessmentChange = { kind: 'attached', layer: 'self', packId: 'sd-smb-standardization', itemId: '1.1.1', waiting: waiting('在三楼') };
  const bare = anAssessment();
  const once = applyAssessmentChange(bare, first);
  const twice = applyAssessmentChange(once, { ...first, itemId: '1.1.2' });
  expect(once.waiting).toEqual({ self: { 'sd-smb-standardization': { '1.1.1': waiting('在三楼') } } });
  for (const [file, change] of [[bare, first], [once, { ...first, waiting: waiting('在四楼') }], [once, { ...first, waiting: null }], [twice, { ...first, waiting: null }], [once, { ...first, layer: 'expert' }], [once, { ...first, packId: 'constructor' }]] as const) {
    const inverse = inverseOf(file, change);
    expect(inverse && applyAssessmentChange(applyAssessmentChange(file, change), inverse)).toEqual(file);
  }
  expect(applyAssessmentChange(once, { ...first, waiting: null })).not.toHaveProperty('waiting');
});
