import type { SweepRuleId } from '../../../../../assessment-specs/engine/sweep/sweepRules.ts';
import { catalogue } from '../../../../fixtures/sampleRecord.ts';
import { aHazard, aHazardAfter, anEvent } from '../../../../fixtures/builders/aHazard.ts';
import { evidenceNamed } from '../../../../fixtures/builders/anEvidence.ts';
import { aMember, aScreening } from '../../../../fixtures/builders/anAssessment.ts';
import { anInspection } from '../../../../fixtures/builders/anInspection.ts';
import { criterion } from '../buildRecord.ts';
import type { Hazard } from '../../../../../assessment-specs/records/Hazard.ts';
import type { TraitPack } from '../../../../../assessment-specs/schema/TraitPack.ts';
import type { Desk, RuleCase } from './sweepDesk.ts';

const screen = (id: string, answer: Parameters<typeof aScreening>[0], changes: Parameters<typeof aScreening>[1] = { note: '看过' }) => (desk: Desk) => { desk.assessment.screening[id] = aScreening(answer, changes); };
const ledger = (...hazards: readonly Hazard[]) => (desk: Desk) => { desk.enterprise.hazards.push(...hazards); desk.enterprise.evidence = evidenceNamed('before.png', 'after.png'); };
const traitPack = ({ packs }: Desk): TraitPack => packs.traits!.pack;
const profile = (changes: Partial<Desk['enterprise']['profile']>) => (desk: Desk) => { Object.assign(desk.enterprise.profile, changes); };
const member = (index: number, changes: Partial<Desk['assessment']['team'][number]>) => (desk: Desk) => { Object.assign(desk.assessment.team[index]!, changes); };
const narrative = (changes: Partial<Desk['assessment']['narrative']>) => (desk: Desk) => { Object.assign(desk.assessment.narrative, changes); };
const improvement = (changes: Partial<Desk['assessment']['improvements'][number]>) => (desk: Desk) => { Object.assign(desk.assessment.improvements[0]!, changes); };
const accident = (on: string, deaths: number, seriousInjuries = 0) => profile({ accidents3y: [{ on, kind: '机械伤害', deaths, seriousInjuries, loss10k: 0, note: '' }] });

const basis: Hazard['basis'] = { kind: 'criterion', criterionId: 'MH-03-01', branches: [] };
const general = { grade: 'general' as const, basis: { kind: 'general' as const, citation: '' } };
const throughPlan = ['evidenceAdded', 'ordered', 'reported', 'planned'] as const;
const throughClosing = [...throughPlan, 'started', 'done', 'accepted', 'closed'] as const;
const blankPlan = (field: 'contingency', text: string): Hazard => {
  const five = { responsible: '丙整改', supervisor: '甲负责', measures: '更换探头', fundsYuan: 100, deadline: '2026-12-17', [field]: text };
  return aHazard({ basis, events: [anEvent('found', 0), anEvent('planned', 1, { five })] });
};
const inThis = { basis, assessmentId: 'a-00000001' };
const closedWith = (evidence: string[]): Hazard => aHazard({ ...inThis, events: aHazardAfter(throughClosing, inThis).events.map((event) => event.kind === 'done' ? { ...event, evidence } : event) });
const acceptedBy = (name: string): Hazard => aHazard({ ...general, events: aHazardAfter([...throughPlan, 'started', 'done', 'accepted'], general).events.map((event) => event.kind === 'accepted' ? { ...event, acceptedBy: name } : event) });

/** Ten more criteria, all answered alike. */
const manyCriteria = (note: string) => (desk: Desk) => {
  const added = Array.from({ length: 10 }, (_none, index) => criterion(`MH-05-${String(index + 1).padStart(2, '0')}`));
  desk.packs.hazards.pack.criteria.push(...added);
  desk.assessment.screening = Object.fromEntries([...desk.packs.hazards.pack.criteria, desk.packs.hazards.pack.failedDevice].map(({ id }) => [id, aScreening('no', { note })]));
};

/** The plan of 2024-2026, an enterprise kept since January and these inspections. */
const inspected = (...days: readonly string[]) => (desk: Desk) => {
  const plan = catalogue.latest('three-year-action');
  if (plan?.pack.kind !== 'obligations') throw new Error('The plan is not shipped.');
  desk.packs = { ...desk.packs, obligations: [{ ref: plan.ref, pack: plan.pack }] };
  desk.enterprise.inspections = days.map((day) => anInspection(day, { ledBy: '甲负责' }));
  // the plan's real trait names: with none of the three the interval is a quarter
  const real = catalogue.latest('profile-traits');
  if (real?.pack.kind !== 'traits') throw new Error('The traits are not shipped.');
  desk.packs = { ...desk.packs, traits: { ref: real.ref, pack: real.pack } };
  desk.enterprise.traits = { dust_explosion: 'no', metal_hot_process: 'no', molten_metal: 'no', ammonia_refrigeration: 'no' };
};
const monthly = Array.from({ length: 11 }, (_none, index) => `2026-${String(index + 1).padStart(2, '0')}-20`);
const answeredDuty = (state: 'done' | 'notDone') => (desk: Desk) => {
  inspected(...monthly)(desk);
  desk.assessment.obligations['TY-20'] = { state, reason: '', doneOn: state === 'done' ? '2025-12-01' : null, nextDue: null, note: '', evidence: [], by: '乙安全', at: '2026-11-10T10:00:00+08:00' };
};
const received = (on: string) => (desk: Desk) => {
  desk.enterprise.employeeReports.push({ id: 'r-00000001', receivedOn: on, handler: '乙安全', duty: 'within', what: '护罩松动', area: '机加', reporter: null, recordedAt: `${on}T09:00:00+08:00`, by: '乙安全', events: [] });
};

/** What screening, ledger, profile, people, texts and standing duties give. */
export const recordCases = {
  criterionUnanswered: { speaks: (desk) => { delete desk.assessment.screening['MH-03-01']; }, silent: (desk) => { delete desk.assessment.screening['MH-11-06']; desk.enterprise.traits['dust_explosion'] = 'no'; } },
  criterionToCheck: { speaks: screen('MH-03-01', 'toCheck'), silent: screen('MH-03-01', 'yes') },
  yesWithoutEntry: { speaks: screen('MH-03-01', 'yes'), silent: (desk) => { screen('MH-03-01', 'yes')(desk); ledger(aHazard({ basis }))(desk); } },
  noDespiteEntry: { speaks: ledger(aHazard({ basis })), silent: ledger(aHazardAfter(throughClosing, inThis)) },
  failedDeviceDenied: {
    speaks: (desk) => { desk.assessment.failedDevices.push({ id: 'd1', device: '报警探头', criterionId: 'MH-03-01', hazardId: null }); },
    silent: (desk) => { desk.assessment.failedDevices.push({ id: 'd1', device: '报警探头', criterionId: 'MH-03-01', hazardId: null }); screen('MH-14-00', 'yes')(desk); },
  },
  notApplicableContradicted: {
    speaks: screen('MH-11-06', 'notApplicable', { reason: '没有粉尘' }), silent: (desk) => { screen('MH-11-06', 'notApplicable', { reason: '没有粉尘' })(desk); desk.enterprise.traits['dust_explosion'] = 'unknown'; },
  },
  screenedWithoutSight: { speaks: manyCriteria(''), silent: manyCriteria('走了一遍，没有') },
  gradeTooLow: { speaks: ledger(aHazard({ basis, grade: 'general' })), silent: ledger(aHazard(general)) },
  hazardOverdue: { speaks: ledger(aHazardAfter(throughPlan, general)), silent: (desk) => { ledger(aHazardAfter(throughPlan, general))(desk); desk.today = '2026-11-17'; } },
  majorNotStopped: { speaks: ledger(aHazard({ basis })), silent: ledger(aHazardAfter(['ordered'], { basis })) },
  majorNotReported: { speaks: ledger(aHazardAfter(['ordered'], { basis })), silent: ledger(aHazardAfter(['ordered', 'reported'], { basis })) },
  hazardUnplanned: { speaks: ledger(aHazard(general)), silent: ledger(aHazardAfter(throughPlan, { basis })) },
  hazardPlanBlank: { speaks: ledger(blankPlan('contingency', ' ')), silent: ledger(blankPlan('contingency', '先断电')) },
  closedWithoutPicture: { speaks: ledger(closedWith([])), silent: ledger(aHazardAfter(throughClosing, inThis)) },
  foundWithoutPicture: { speaks: ledger(aHazard(general)), silent: ledger(aHazardAfter(['evidenceAdded'], general)) },
  acceptedByResponsible: { speaks: ledger(acceptedBy('丙整改（机修）')), silent: ledger(acceptedBy('乙安全')) },
  hazardUndescribed: { speaks: ledger(aHazard({ ...general, area: '' })), silent: ledger(aHazard(general)) },
  creditCodeByHand: { speaks: profile({ creditCode: '91370829MA3TEXT0X4', creditCodeConfirmed: true }), silent: profile({ creditCodeConfirmed: true }) },
  safetyManagerMissing: { speaks: profile({ safetyManager: '' }) },
  sectorMissing: { speaks: profile({ sectors: [] }) },
  industryDiffers: {
    speaks: (desk) => { traitPack(desk).sectors.push({ code: 'BUILDING', name: '建材', codePrefixes: ['30'], codeExcludes: [], scope: [], examples: [], confidence: '' }); profile({ industryCode: '3021' })(desk); },
    silent: (desk) => { traitPack(desk).sectors.push({ code: 'BUILDING', name: '建材', codePrefixes: ['30'], codeExcludes: [], scope: [], examples: [], confidence: '' }); },
  },
  figuresMissing: { speaks: profile({ revenue10k: null }) },
  peakAboveHeadcount: { speaks: profile({ peakShiftHeadcount: 26 }), silent: profile({ peakShiftHeadcount: 25 }) },
  sizeNotSmall: {
    speaks: (desk) => { Object.assign(traitPack(desk).sizes, { tables: [{ id: 'industry', name: '工业', steps: [{ size: 'medium', employeesMin: 20, revenue10kMin: 300 }] }], sectorToTable: { MACHINERY: 'industry' } }); },
    silent: (desk) => { Object.assign(traitPack(desk).sizes, { tables: [{ id: 'industry', name: '工业', steps: [{ size: 'medium', employeesMin: 300, revenue10kMin: 2000 }, { size: 'small', employeesMin: 20, revenue10kMin: 300 }] }], sectorToTable: { MACHINERY: 'industry' } }); },
  },
  operatorExpired: { speaks: profile({ specialOperators: [{ name: '丁电工', work: '低压电工', certificate: '', validUntil: '2026-11-24' }] }), silent: profile({ specialOperators: [{ name: '丁电工', work: '低压电工', certificate: '', validUntil: null }] }) },
  equipmentOverdue: { speaks: profile({ specialEquipment: [{ name: '储气罐', count: 1, nextInspectionOn: '2026-11-24' }] }), silent: profile({ specialEquipment: [{ name: '储气罐', count: 1, nextInspectionOn: '2026-11-25' }] }) },
  accidentsUnknown: { speaks: profile({ accidents3y: null }) },
  accidentsBar: { speaks: accident('2026-01-05', 1), silent: accident('2025-11-20', 1, 3) },
  traitsUnknown: { speaks: (desk) => { desk.enterprise.traits['ammonia'] = 'unknown'; }, silent: (desk) => { desk.enterprise.traits['ammonia'] = 'yes'; } },
  traitsContradict: {
    speaks: (desk) => { traitPack(desk).traits[0]!.implies.push('ammonia'); }, silent: (desk) => { traitPack(desk).traits[0]!.implies.push('ammonia'); desk.enterprise.traits['ammonia'] = 'yes'; },
  },
  traitAgainstList: {
    speaks: (desk) => { traitPack(desk).prefill.push({ trait: 'ammonia', field: 'chemicals_list', op: 'not_empty', value: null }); profile({ chemicals: [{ name: '液氨', stock: '1 t', place: '冷库' }] })(desk); },
    silent: (desk) => { traitPack(desk).prefill.push({ trait: 'ammonia', field: 'chemicals_list', op: 'not_empty', value: null }); },
  },
  nameMissing: { speaks: profile({ name: ' ' }) },
  creditCodeMissing: { speaks: profile({ creditCode: '91370829' }) },
  creditCodeUnconfirmed: { speaks: profile({ creditCode: '91370829MA3TEXT0X4' }), silent: profile({ creditCode: '91370829MA3TEXT0X4', creditCodeConfirmed: true }) },
  assessorMissing: { speaks: member(1, { roles: ['witness'] }) },
  leaderMissing: { speaks: member(0, { roles: ['principal'] }) },
  principalMissing: { speaks: member(0, { roles: ['leader'] }) },
  severalPrincipals: { speaks: member(1, { roles: ['assessor', 'principal'] }) },
  principalDiffers: { speaks: profile({ principal: '庚董事' }) },
  memberNameMissing: { speaks: member(2, { name: '' }), silent: member(2, { name: '', signs: false }) },
  sameNameTwice: { speaks: member(2, { name: '乙 安全' }) },
  tooFewSigners: { speaks: (desk) => { desk.assessment.team = [aMember('m1', ['assessor', 'leader', 'principal'], { name: '甲负责', post: '总经理', duty: '总体' })]; } },
  employeesUnheard: { speaks: member(2, { roles: ['assessor'] }), silent: (desk) => { desk.assessment.team = []; } },
  memberUndescribed: { speaks: member(2, { post: '' }), silent: member(2, { name: '', post: '' }) },
  textMissing: { speaks: narrative({ siteCheck: '  ' }), silent: narrative({ siteCheck: '查了' }) },
  textShort: { speaks: narrative({ siteCheck: '查了' }), silent: narrative({ siteCheck: '' }) },
  causesMissing: { speaks: narrative({ causes: { management: '', site: ' ', people: '' } }), silent: narrative({ causes: { management: '', site: '', people: '不熟' } }) },
  sampleContradicts: { speaks: narrative({ sampled: 20, sampledNonconforming: 21 }), silent: narrative({ sampled: null, sampledNonconforming: 21 }) },
  improvementsMissing: { speaks: (desk) => { desk.assessment.improvements = []; } },
  improvementBlank: { speaks: improvement({ fundsYuan: null }), silent: improvement({ fundsYuan: 0 }) },
  improvementOverdue: { speaks: improvement({ deadline: '2026-11-24' }), silent: improvement({ deadline: '2026-11-24', state: 'done' }) },
  improvementBeforePeriod: { speaks: improvement({ deadline: '2025-10-31', state: 'done' }), silent: improvement({ deadline: '2025-11-01', state: 'done' }) },
  improvementSelfReviewed: { speaks: improvement({ reviewer: '丙整改' }) },
  inspectionMissed: { speaks: inspected('2026-01-20', '2026-08-20', '2026-11-20'), silent: inspected(...monthly) },
  dutyOverdue: { speaks: answeredDuty('notDone'), silent: answeredDuty('done') },
  reportWaiting: { speaks: received('2026-11-17'), silent: received('2026-11-18') },
  rewardRulesMissing: { speaks: (desk) => { desk.enterprise.rewardRules.rows.length = 0; } },
} satisfies Partial<Record<SweepRuleId, RuleCase>>;
