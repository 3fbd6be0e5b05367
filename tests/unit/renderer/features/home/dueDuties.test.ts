import { describe, expect, it } from 'vitest';
import type { ObligationLine } from '../../../../../assessment-specs/engine/obligationSummary.ts';
import { loadCatalogue } from '../../../../../assessment-specs/catalogue.ts';
import { dueDuties } from '../../../../../renderer/features/home/dueDuties.ts';
import { aHazard, aHazardAfter } from '../../../../fixtures/builders/aHazard.ts';

const pack = loadCatalogue().latest('three-year-action')?.pack;
if (pack?.kind !== 'obligations') throw new Error('No obligation pack.');
const [first, second, third] = pack.obligations;
if (first === undefined || second === undefined || third === undefined) throw new Error('The obligation pack is short.');

const line = (obligation: ObligationLine['obligation'], changes: Partial<ObligationLine>): ObligationLine => ({ packId: 'three-year-action', obligation, applies: 'yes', rows: [], state: 'notDone', answer: null, nextDue: '2026-12-31', beyondWindow: null, daysLeft: 37, overdue: false, ...changes });

describe('duties due', () => {
  it('stand by their day, hazards among them', () => {
    const hazard = aHazardAfter(['evidenceAdded', 'ordered', 'reported', 'planned']);
    const duties = dueDuties([line(first, {}), line(second, { nextDue: '2026-11-01' })], [hazard], new Set(), '2026-11-24');
    expect(duties.map(({ key, day }) => [key, day])).toEqual([[second.id, '2026-11-01'], ['HZ-2026-001', '2026-11-17'], [first.id, '2026-12-31']]);
  });
  it('leave out what may not bind, what was said not to apply, and what has no day', () => {
    expect(dueDuties([line(first, { applies: 'unknown' }), line(second, { state: 'notApplicable' }), line(third, { nextDue: null })], [aHazard({ grade: 'general', basis: { kind: 'general', citation: '' } })], new Set(), '2026-11-24')).toEqual([]);
  });
  it('after the plan are told once the plan is over', () => {
    const beyond = line(first, { state: 'done', nextDue: '2027-03-31', beyondWindow: '2026-12-31' });
    expect([dueDuties([beyond], [], new Set(), '2026-12-31'), dueDuties([beyond], [], new Set(), '2027-01-01').map(({ day }) => day)]).toEqual([[], ['2027-03-31']]);
  });
  it('leave out what its own records tell already', () => {
    expect(dueDuties([line(first, {}), line(second, {})], [], new Set([first.id]), '2026-11-24').map(({ key }) => key)).toEqual([second.id]);
  });
  it('hold a major hazard to the clearing by 31 January while no nearer day is planned', () => {
    expect(dueDuties([], [aHazard()], new Set(), '2026-11-24')).toMatchObject([{ day: '2027-01-31', basis: 'yearEnd', responsible: '' }]);
  });
  it('leave out the deadline of a hazard that is closed', () => {
    expect(dueDuties([], [aHazardAfter(['evidenceAdded', 'ordered', 'reported', 'planned', 'started', 'done', 'accepted', 'closed'])], new Set(), '2026-11-24')).toEqual([]);
  });
});
