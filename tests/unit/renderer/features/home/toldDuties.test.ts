import { expect, it } from 'vitest';
import type { ObligationLine } from '../../../../../assessment-specs/engine/obligationSummary.ts';
import { loadCatalogue } from '../../../../../assessment-specs/catalogue.ts';
import { toldDuties } from '../../../../../renderer/features/home/toldDuties.ts';

const pack = loadCatalogue().latest('three-year-action')?.pack;
if (pack?.kind !== 'obligations') throw new Error('No obligation pack.');
const lines = pack.obligations.map((obligation): ObligationLine => ({ packId: pack.id, obligation, applies: 'yes', rows: obligation.schedule, state: 'unanswered', answer: null, nextDue: null, beyondWindow: null, daysLeft: null, overdue: false }));

it('takes out the leader’s inspection and the clearing by 31 January, which have records of their own, and nothing else', () => {
  expect([...toldDuties(lines, 'TY-14')].sort()).toEqual(['TY-14', 'TY-17']);
  expect([...toldDuties(lines, null)]).toEqual(['TY-17']);
});
