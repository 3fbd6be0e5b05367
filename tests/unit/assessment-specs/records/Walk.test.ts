import { expect, it } from 'vitest';
import { answerFromWalk, noWalk, walkSchema } from '../../../../assessment-specs/records/Walk.ts';
import { aStation, aWalk, anObservation } from '../../../fixtures/builders/aWalk.ts';

const id = 'MH-11-06';

it('says nothing before anything was seen: nothing defaults to 否', () => {
  expect(answerFromWalk(noWalk, id)).toBeNull();
  expect(answerFromWalk(aWalk(id), id)).toBeNull();
  expect(answerFromWalk({ ...aWalk(id), observations: {} }, 'constructor')).toBeNull();
});
it('says 否 only when every station that has the question said 否', () => {
  expect(answerFromWalk(aWalk(id, { A: anObservation('no', 1) }), id)).toBeNull();
  const both = aWalk(id, { A: anObservation('no', 1), B: anObservation('no', 2) });
  expect(answerFromWalk(both, id)).toBe('no');
  expect(answerFromWalk({ ...both, stations: [...both.stations, aStation('C', id)] }, id)).toBeNull();
  expect(answerFromWalk({ ...both, stations: [...both.stations, aStation('C', 'MH-11-01')] }, id)).toBe('no');
});
it('says 是 as soon as one station does, and 待查 before 否', () => {
  expect(answerFromWalk(aWalk(id, { A: anObservation('toCheck', 1), B: anObservation('yes', 2) }), id)).toBe('yes');
  expect(answerFromWalk(aWalk(id, { A: anObservation('toCheck', 1) }), id)).toBe('toCheck');
  expect(answerFromWalk(aWalk(id, { A: anObservation('no', 1), B: anObservation('toCheck', 2) }), id)).toBe('toCheck');
});
it('is kept as it is written, and 不涉及 is no observation', () => {
  const walk = aWalk(id, { A: anObservation('no', 1, { note: '卸灰阀在转' }) });
  expect(walkSchema.parse(walk)).toEqual(walk);
  expect(walkSchema.safeParse({ ...walk, observations: { [id]: { A: { ...anObservation('no', 1), answer: 'notApplicable' } } } }).success).toBe(false);
});
