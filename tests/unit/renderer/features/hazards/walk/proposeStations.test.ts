import { expect, it } from 'vitest';
import { loadCatalogue } from '../../../../../../assessment-specs/catalogue.ts';
import type { ScreeningLine } from '../../../../../../assessment-specs/engine/screening.ts';
import { emptyProfile } from '../../../../../../assessment-specs/records/EnterpriseProfile.ts';
import { proposeStations } from '../../../../../../renderer/features/hazards/walk/proposeStations.ts';
import { aHazard } from '../../../../../fixtures/builders/aHazard.ts';

const pack = loadCatalogue().latest('major-hazards')?.pack;
if (pack?.kind !== 'hazards') throw new Error('There is no pack of major hazards.');
const asked = pack.criteria.filter(({ id }) => ['MH-11-06', 'MH-13-01', 'MH-13-02'].includes(id)).map((criterion): ScreeningLine => ({ criterion, applies: true, because: { kind: 'answered' }, state: 'unanswered', answer: null }));

it('proposes the places of ledger and profile, each once, with the questions that a record ties to them', () => {
  const profile = { ...emptyProfile, confinedSpaces: [{ name: '污水池', place: '厂区北侧' }, { name: '浸漆罐', place: ' ' }], chemicals: [{ name: '稀料', stock: '', place: '除尘间' }, { name: '酒精', stock: '', place: '' }] };
  const hazards = [
    aHazard({ area: '除尘间', basis: { kind: 'criterion', criterionId: 'MH-11-06', branches: [] } }),
    aHazard({ area: ' 除尘间 ', basis: { kind: 'failedDevice', criterionId: 'MH-13-01', device: '报警器' } }),
    aHazard({ area: '配电室', basis: { kind: 'criterion', criterionId: 'MH-03-02', branches: [] } }),
  ];
  expect(proposeStations({ hazards, profile }, asked)).toEqual([
    { name: '除尘间', source: 'hazard', criterionIds: ['MH-11-06', 'MH-13-01'] },
    { name: '配电室', source: 'hazard', criterionIds: [] },
    { name: '厂区北侧', source: 'confinedSpace', criterionIds: ['MH-13-01', 'MH-13-02'] },
    { name: '浸漆罐', source: 'confinedSpace', criterionIds: ['MH-13-01', 'MH-13-02'] },
  ]);
  expect(proposeStations({ hazards: [], profile: emptyProfile }, asked)).toEqual([]);
});
it('cuts a place that is longer than a station’s name may be', () => {
  const [long] = proposeStations({ hazards: [aHazard({ area: '长'.repeat(120) })], profile: emptyProfile }, asked);
  expect(long?.name).toHaveLength(60);
});
