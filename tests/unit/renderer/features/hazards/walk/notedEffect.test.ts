import { expect, it } from 'vitest';
import { notedEffect } from '../../../../../../renderer/features/hazards/walk/notedEffect.ts';
import { aScreening } from '../../../../../fixtures/builders/anAssessment.ts';
import { aWalk, anObservation } from '../../../../../fixtures/builders/aWalk.ts';

const id = 'MH-11-06';

it('says how many stations are left while there is no answer yet', () => {
  expect(notedEffect({ walk: aWalk(id, { A: anObservation('no', 1) }), screening: {} }, id, 'no')).toEqual({ kind: 'left', stations: 1 });
});
it('says that the answer is that now', () => {
  expect(notedEffect({ walk: aWalk(id, { A: anObservation('yes', 1) }), screening: { [id]: aScreening('yes') } }, id, 'yes')).toEqual({ kind: 'same', answer: 'yes' });
});
it('tells another station that outweighs it from the desk that does', () => {
  const both = aWalk(id, { A: anObservation('yes', 1), B: anObservation('no', 2) });
  expect(notedEffect({ walk: both, screening: { [id]: aScreening('yes') } }, id, 'no')).toEqual({ kind: 'already', answer: 'yes' });
  expect(notedEffect({ walk: aWalk(id, { A: anObservation('no', 1) }), screening: { [id]: aScreening('yes') } }, id, 'no')).toEqual({ kind: 'stays', answer: 'yes' });
});
