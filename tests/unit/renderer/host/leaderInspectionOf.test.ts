import { expect, it } from 'vitest';
import { loadCatalogue } from '../../../../assessment-specs/catalogue.ts';
import { leaderInspectionOf } from '../../../../renderer/host/leaderInspectionOf.ts';
import { anEnterprise } from '../../../fixtures/builders/anEnterprise.ts';
import { anInspection } from '../../../fixtures/builders/anInspection.ts';

const question = { result: null, catalogue: loadCatalogue(), today: '2026-11-25', year: 2026 };
const no = { metal_hot_process: 'no', molten_metal: 'no', dust_explosion: 'no', ammonia_refrigeration: 'no' } as const;

it('binds without any assessment, by the newest plan of this installation', () => {
  const duty = leaderInspectionOf({ ...question, enterprise: anEnterprise({ traits: no, inspections: [anInspection('2026-02-10'), anInspection('2026-11-06')] }) });
  expect(duty).toMatchObject({ packId: 'three-year-action', obligation: { id: 'TY-13' }, applies: 'yes', next: { to: '2027-03-31' } });
  expect(duty?.periods.map(({ state }) => state)).toEqual(['done', 'missed', 'missed', 'done']);
});
it('takes the stricter interval while the profile says nothing', () => {
  expect(leaderInspectionOf({ ...question, enterprise: anEnterprise() })).toMatchObject({ obligation: { id: 'TY-14' }, applies: 'unknown' });
});
it('is silent where no plan asks', () => {
  expect(leaderInspectionOf({ ...question, catalogue: { list: () => [], latest: () => null }, enterprise: anEnterprise() })).toBeNull();
});
