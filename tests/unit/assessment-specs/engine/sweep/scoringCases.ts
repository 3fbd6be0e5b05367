import { buildGatePack, gateRef } from '../buildRecord.ts';
import { buildPack, notApplicable, notApplicableByTrait, testRef } from '../buildPack.ts';
import { aHazardAfter } from '../../../../fixtures/builders/aHazard.ts';
import { aScreening } from '../../../../fixtures/builders/anAssessment.ts';
import type { SweepRuleId } from '../../../../../assessment-specs/engine/sweep/sweepRules.ts';
import type { Answer } from '../../../../../assessment-specs/records/Answer.ts';
import { anEvidence } from '../../../../fixtures/builders/anEvidence.ts';
import { digestOfText } from '../../../../../assessment-specs/records/digestOf.ts';
import type { Desk, RuleCase } from './sweepDesk.ts';
import { answersOf, certificate, given } from './sweepDesk.ts';

const empty = (reason: string): Answer => ({ ...notApplicable(reason), by: '乙安全', at: '2026-11-10T10:00:00+08:00' });
const firstItem = (desk: Desk) => desk.packs.primary.pack.categories[0]!.elements[0]!.items[0]!;
const give = (ids: readonly string[], answer: (id: string, index: number) => Answer) => (desk: Desk) => { ids.forEach((id, index) => { answersOf(desk)[id] = answer(id, index); }); };
const reasons = ['没有此类设备', '全部外包', '本年没有发生', '已经停用'];
const four = ['1.1.1', '1.1.2', '1.1.3', '1.1.4'];

/** A pack of so many items, all with one answer. */
const manyItems = (count: number, answer: (id: string, index: number) => Answer) => (desk: Desk) => {
  const pack = buildPack([[Array.from({ length: count }, () => ({ points: 100, rules: [{ kind: 'each' as const, points: 10 }] }))]]);
  desk.packs = { ...desk.packs, primary: { ref: testRef, pack } };
  desk.assessment.layers.self[testRef.id] = Object.fromEntries(pack.categories[0]!.elements[0]!.items.map(({ id }, index) => [id, answer(id, index)]));
};
const everyMinute = (id: string, index: number) => given(id, index === 0 ? { a: 1 } : {}, { at: new Date(Date.UTC(2026, 10, 10, 2, index)).toISOString() });

const open = aHazardAfter([], { basis: { kind: 'criterion', criterionId: 'MH-03-01', branches: [] }, grade: 'major', itemRefs: [{ packId: testRef.id, itemId: '1.1.1' }] });
const touches = (state: 'yes' | 'no' | 'toCheck') => (desk: Desk) => {
  firstItem(desk).majorHazardRefs.push('MH-03-01');
  desk.assessment.screening['MH-03-01'] = aScreening(state, { note: '看过' });
};

/** What answers, 空项, full marks and times give. */
export const scoringCases = {
  itemUnanswered: { speaks: (desk) => { delete answersOf(desk)['1.1.3']; }, silent: (desk) => { answersOf(desk)['1.1.3'] = given('1.1.3'); } },
  emptyUnfounded: {
    speaks: (desk) => { answersOf(desk)['2.1.1'] = notApplicableByTrait(['ammonia']); desk.enterprise.traits['ammonia'] = 'unknown'; },
    silent: (desk) => { answersOf(desk)['2.1.1'] = notApplicableByTrait(['ammonia']); },
  },
  emptyContradicted: {
    speaks: (desk) => { answersOf(desk)['2.1.1'] = empty('用不上'); desk.enterprise.traits['ammonia'] = 'yes'; },
    silent: (desk) => { answersOf(desk)['2.1.1'] = empty('用不上'); },
  },
  emptyUnknown: {
    speaks: (desk) => { answersOf(desk)['2.1.1'] = empty('用不上'); delete desk.enterprise.traits['ammonia']; },
    silent: (desk) => { answersOf(desk)['2.1.1'] = empty('用不上'); },
  },
  emptyCopied: { speaks: give(four.slice(0, 3), () => empty('本企业不涉及')), silent: give(four.slice(0, 3), (_id, index) => empty(reasons[index] ?? '')) },
  emptyMany: { speaks: give(four.slice(0, 3), (_id, index) => empty(reasons[index] ?? '')), silent: give(four.slice(0, 2), (_id, index) => empty(reasons[index] ?? '')) },
  emptyCategory: { speaks: give(four, (_id, index) => empty(reasons[index] ?? '')), silent: give(four.slice(1), (_id, index) => empty(reasons[index] ?? '')) },
  deductionWithoutReason: { speaks: give(['1.1.2'], (id) => given(id, { a: 1 }, { note: ' ' })), silent: give(['1.1.1'], (id) => given(id, {}, { note: '' })) },
  fullWithoutEvidence: { speaks: give(['1.1.1'], (id) => given(id, {}, { evidence: [] })), silent: give(['1.1.3'], (id) => given(id, {}, { evidence: [] })) },
  fullKindMissing: { speaks: (desk) => { firstItem(desk).evidenceRequired.push('photo'); }, silent: (desk) => { firstItem(desk).evidenceRequired.push('interview'); } },
  nothingDeducted: { speaks: manyItems(20, (id) => given(id)), silent: manyItems(19, (id) => given(id)) },
  fullDespiteCriterion: { speaks: touches('toCheck'), silent: touches('no') },
  emptyDespiteCriterion: {
    speaks: (desk) => { touches('yes')(desk); answersOf(desk)['1.1.1'] = empty('没有这类设备'); }, silent: (desk) => { touches('no')(desk); answersOf(desk)['1.1.1'] = empty('没有这类设备'); },
  },
  fullDespiteHazard: { speaks: (desk) => { desk.enterprise.hazards.push(open); }, silent: (desk) => { desk.enterprise.hazards.push({ ...open, itemRefs: [{ packId: testRef.id, itemId: '1.1.2' }] }); } },
  answeredInFuture: { speaks: give(['1.1.1'], (id) => given(id, {}, { at: '2026-11-26T08:00:00+08:00' })), silent: give(['1.1.1'], (id) => given(id, {}, { at: '2026-11-25T23:59:00+08:00' })) },
  answeredBeforeStart: {
    speaks: give(['1.1.1'], (id) => given(id, {}, { at: '2026-10-31T23:00:00+08:00' })),
    silent: (desk) => { give(['1.1.1'], (id) => given(id, {}, { at: '2026-10-31T23:00:00+08:00' }))(desk); desk.assessment.replaces = { number: 'ZP2026-X-R1', digest: digestOfText('x') }; },
  },
  answeredBeforePeriod: { speaks: give(['1.1.1'], (id) => given(id, {}, { at: '2025-10-31T23:00:00+08:00' })), silent: give(['1.1.1'], (id) => given(id, {}, { at: '2025-11-01T08:00:00+08:00' })) },
  scoredTooFast: { speaks: manyItems(40, (id, index) => given(id, index === 0 ? { a: 1 } : {})), silent: manyItems(40, everyMinute) },
  answeredByNobody: { speaks: give(['1.1.1'], (id) => given(id, {}, { by: '' })), silent: give(['1.1.1'], (id) => given(id, {}, { by: '甲负责' })) },
  answeredByOutsider: { speaks: give(['1.1.1'], (id) => given(id, {}, { by: '外人某' })), silent: (desk) => { give(['1.1.1'], (id) => given(id, {}, { by: '外人某' }))(desk); desk.assessment.team = []; } },
  evidenceExpired: { speaks: (desk) => { desk.assessment.evidence[certificate]!.validUntil = '2026-11-24'; }, silent: (desk) => { desk.assessment.evidence[certificate]!.validUntil = '2026-11-25'; } },
  evidenceFromFuture: { speaks: (desk) => { desk.assessment.evidence[certificate]!.obtainedOn = '2026-11-26'; }, silent: (desk) => { desk.assessment.evidence[certificate]!.obtainedOn = '2026-11-25'; } },
  evidenceTooOld: {
    speaks: (desk) => { Object.assign(desk.assessment.evidence[certificate]!, { kind: 'record', obtainedOn: '2025-10-31' }); },
    silent: (desk) => { Object.assign(desk.assessment.evidence[certificate]!, { kind: 'document', obtainedOn: '2019-10-31' }); },
  },
  evidenceDaysReversed: { speaks: (desk) => { Object.assign(desk.assessment.evidence[certificate]!, { obtainedOn: '2026-11-02', validUntil: '2026-11-01' }); }, silent: (desk) => { desk.assessment.evidence[certificate]!.obtainedOn = null; } },
  certificateWithoutDay: { speaks: (desk) => { desk.assessment.evidence[certificate]!.validUntil = null; }, silent: (desk) => { Object.assign(desk.assessment.evidence[certificate]!, { kind: 'document', validUntil: null }); } },
  photoUsedOften: {
    speaks: (desk) => { desk.assessment.evidence[certificate]!.kind = 'photo'; desk.assessment.screening['MH-03-01']!.evidence = [certificate]; },
    silent: (desk) => { desk.assessment.evidence[certificate]!.kind = 'photo'; },
  },
  evidenceLost: { speaks: (desk) => { delete desk.assessment.evidence[certificate]; }, silent: (desk) => { desk.enterprise.evidence = desk.assessment.evidence; desk.assessment.evidence = {}; } },
  evidenceUnused: {
    speaks: (desk) => { const card = anEvidence('IMG_0001.png'); desk.assessment.evidence[card.id] = card; },
    silent: (desk) => {
      const card = anEvidence('IMG_0001.png');
      desk.assessment.evidence[card.id] = card;
      desk.assessment.waiting = { self: { [gateRef.id]: { 'A1': { note: '', evidence: [card.id], by: '乙安全', at: '2026-11-10T10:00:00+08:00' } } } };
    },
  },
} satisfies Partial<Record<SweepRuleId, RuleCase>>;

/** The gate of the desk, half answered. */
export const withGate = (desk: Desk): void => {
  const pack = buildGatePack();
  desk.packs = { ...desk.packs, gates: [{ ref: gateRef, pack, mandatory: false, band: pack.scoring.bands.at(-1)! }] };
};
