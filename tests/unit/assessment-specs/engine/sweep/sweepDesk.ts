import { conclude } from '../../../../../assessment-specs/engine/conclude.ts';
import type { ResolvedPacks } from '../../../../../assessment-specs/engine/ResolvedPacks.ts';
import { sweep } from '../../../../../assessment-specs/engine/sweep/sweep.ts';
import type { RuledFinding } from '../../../../../assessment-specs/engine/sweep/sweep.ts';
import type { SweepRuleId } from '../../../../../assessment-specs/engine/sweep/sweepRules.ts';
import type { Answer } from '../../../../../assessment-specs/records/Answer.ts';
import type { AssessmentFile } from '../../../../../assessment-specs/records/AssessmentFile.ts';
import { composeRecord } from '../../../../../assessment-specs/records/composeRecord.ts';
import { digestOfText } from '../../../../../assessment-specs/records/digestOf.ts';
import type { EnterpriseFile } from '../../../../../assessment-specs/records/EnterpriseFile.ts';
import { anAssessment, aMember, aScreening } from '../../../../fixtures/builders/anAssessment.ts';
import { anEnterprise } from '../../../../fixtures/builders/anEnterprise.ts';
import { anEvidence } from '../../../../fixtures/builders/anEvidence.ts';
import { buildPack, scored, testRef } from '../buildPack.ts';
import { buildPacks } from '../buildRecord.ts';

/** Files, packs and day of one sweep, to be changed at will. */
export interface Desk {
  enterprise: EnterpriseFile;
  assessment: AssessmentFile;
  packs: ResolvedPacks;
  today: string;
}

/** The file that every answer of the desk names. */
export const certificate = digestOfText('检测报告.pdf');

/** A scored answer of the desk, given by a member of the team, with a note and a file. */
export function given(itemId: string, counts: Readonly<Record<string, number>> = {}, changes: Partial<Answer> = {}): Answer {
  return { ...scored(itemId, counts), note: '查了台账和现场', evidence: [certificate], by: '乙安全', at: '2026-11-10T10:00:00+08:00', ...changes } as Answer;
}

/** The answers of the desk's primary pack. */
export const answersOf = ({ assessment }: Desk): Record<string, Answer> => assessment.layers.self[testRef.id] ??= {};

/** An assessment with which nothing is wrong or weak: five items, one of them not full, everything that people write written. */
export function cleanDesk(): Desk {
  const items = [1, 2, 3, 4].map(() => ({ points: 1000, rules: [{ kind: 'each' as const, points: 100 }] }));
  const packs = structuredClone(buildPacks(buildPack([[items], [[{ points: 500, whenAbsent: ['ammonia'] }]]])));
  const first = packs.primary.pack.categories[0]!.elements[0]!.items[0]!;
  first.evidenceRequired.push('certificate');
  const enterprise = anEnterprise({ traits: { dust_explosion: 'yes', ammonia: 'no' }, rewardRules: { effectiveFrom: '2026-01-01', howToReport: '找安全科', rows: [{ id: 'w1', what: '重大隐患', withinDutyYuan: 100, beyondDutyYuan: 200 }] }, profile: { accidents3y: [] } });
  const assessment = anAssessment({
    periodTraits: { new_equipment: 'no' },
    team: [
      aMember('m1', ['leader', 'principal'], { name: '甲负责', post: '总经理', duty: '总体' }), aMember('m2', ['assessor'], { name: '乙安全', post: '安全管理员', duty: '逐条核查' }),
      aMember('m3', ['employeeRepresentative'], { name: '戊代表', post: '班长', duty: '访谈' }),
    ],
    layers: { self: { [testRef.id]: Object.fromEntries([['1.1.1', {}], ['1.1.2', { a: 1 }], ['1.1.3', {}], ['1.1.4', {}], ['2.1.1', {}]].map(([id, counts]) => [id, given(id as string, counts as Record<string, number>)])) }, expert: {}, evaluator: {} },
    screening: Object.fromEntries(['MH-03-01', 'MH-11-06', 'MH-14-00'].map((id) => [id, aScreening('no', { note: '现场查看，没有发现' })])),
    narrative: {
      method: '查文件、查现场、询问员工三种办法。', training: '自评前由安全科组织了两小时培训。', documentReview: '查了制度、台账和培训记录。', siteCheck: '按工序走了全部车间和库房。', interviews: '问了八名员工，各岗位都有。',
      sampled: 20, sampledNonconforming: 2, causes: { management: '检查没有落实到人。', site: '', people: '' },
    },
    improvements: [{ id: 'p1', problem: '灭火器过期', cause: 'site', measure: '更换灭火器', responsible: '丙整改', fundsYuan: 300, deadline: '2026-12-20', contingency: '临时增配', reviewer: '乙安全', state: 'open' }],
    evidence: { [certificate]: anEvidence('检测报告.pdf', { kind: 'certificate', obtainedOn: '2026-03-01', validUntil: '2027-03-01' }) },
  });
  return { enterprise, assessment, packs, today: '2026-11-25' };
}

/** What the sweep says about a desk. */
export function sweepDesk({ enterprise, assessment, packs, today }: Desk): readonly RuledFinding[] {
  const record = composeRecord(enterprise, assessment, { enterpriseHead: null, assessmentHead: null });
  return sweep({ enterprise, assessment, record, packs, conclusion: conclude(record, packs), today });
}

/** One rule's test: what makes it speak, and the nearest thing about which it stays silent (the clean desk unless told). */
export interface RuleCase {
  readonly speaks: (desk: Desk) => void;
  readonly silent?: (desk: Desk) => void;
}

/** What one rule says about the clean desk after a change. */
export function told(rule: SweepRuleId, change: (desk: Desk) => void): readonly RuledFinding[] {
  const desk = cleanDesk();
  change(desk);
  return sweepDesk(desk).filter(({ ruleId }) => ruleId === rule);
}
