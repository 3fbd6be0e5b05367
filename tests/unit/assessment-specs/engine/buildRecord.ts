import type { Answer, ScreeningAnswer } from '../../../../assessment-specs/records/Answer.ts';
import type { AssessmentRecord } from '../../../../assessment-specs/records/AssessmentRecord.ts';
import { emptyProfile } from '../../../../assessment-specs/records/EnterpriseProfile.ts';
import type { EnterpriseProfile, TraitAnswers } from '../../../../assessment-specs/records/EnterpriseProfile.ts';
import type { Hazard, HazardEvent } from '../../../../assessment-specs/records/Hazard.ts';
import { emptyNarrative } from '../../../../assessment-specs/records/newAssessmentFile.ts';
import { noWalk } from '../../../../assessment-specs/records/Walk.ts';
import type { ResolvedPacks } from '../../../../assessment-specs/engine/ResolvedPacks.ts';
import type { HazardPack, MajorHazardCriterion } from '../../../../assessment-specs/schema/HazardPack.ts';
import type { ScoredPack } from '../../../../assessment-specs/schema/ScoredPack.ts';
import type { Trait, TraitPack } from '../../../../assessment-specs/schema/TraitPack.ts';
import { buildPack, testRef } from './buildPack.ts';

const by = { note: '', evidence: [], by: '评分人', at: '2026-11-20T09:00:00+08:00' };

export function criterion(id: string, applicableWhen: readonly string[] = []): MajorHazardCriterion {
  return {
    id, article: `第${Number(id.slice(3, 5))}条第(一)项`, group: '专项类', sectors: 'ALL', sectorName: '全部', applicableWhen: [...applicableWhen],
    title: `判定 ${id}`, plain: '说明', question: '是否存在？', branchLogic: 'any', branches: [{ id: `${id}-a`, text: '分支' }], exceptions: '',
    siteCheck: '', walkHint: '', evidence: { provesYes: '', provesNo: '' }, immediateAction: { kind: 'stopUse', text: '停用' },
    rectificationExamples: [], acceptCheck: '', doubt: '', confidence: { citation: 'known', paraphrase: 'ours', guidance: 'ours' },
  };
}

function trait(id: string): Trait {
  return { id, order: 1, group: 'g', page: 'P1', style: 'single', gate: false, question: `有没有 ${id}？`, help: '', sectors: 'ALL', requires: [], implies: [] };
}

/** Two criteria, the second only where there is dust, and 第十四条. */
export function buildHazardPack(): HazardPack {
  return {
    kind: 'hazards', id: 'test-hazards', revision: 1, name: '测试判定标准', source: '测试', notices: [], inForceCheck: '', testCaution: '', otherRegimes: '',
    criteria: [criterion('MH-03-01'), criterion('MH-11-06', ['dust_explosion'])],
    failedDevice: { ...criterion('MH-14-00'), article: '第十四条', title: '安全设施形同虚设', effect: '视同该条' },
  };
}

export function buildTraitPack(): TraitPack {
  return {
    kind: 'traits', id: 'test-traits', revision: 1, name: '测试画像', source: '测试', notices: [], groups: [{ id: 'g', name: '组', order: 1, page: 'P1' }],
    traits: [trait('dust_explosion'), trait('ammonia')], derivedTraits: [], periodTraits: [trait('new_equipment')], prefill: [], sectors: [],
    sizes: { source: '', names: { large: '大型', medium: '中型', small: '小型', micro: '微型' }, tables: [], sectorToTable: {}, commerceKindToTable: {} },
  };
}

export interface RecordSketch {
  readonly answers?: Readonly<Record<string, Answer>>;
  readonly gateAnswers?: Readonly<Record<string, Answer>>;
  readonly screening?: Readonly<Record<string, ScreeningAnswer['answer'] | ScreeningAnswer>>;
  readonly traits?: TraitAnswers;
  readonly profile?: Partial<EnterpriseProfile>;
  readonly hazards?: readonly Hazard[];
  readonly assessment?: Partial<AssessmentRecord['assessment']>;
}

export const gateRef = { id: 'synthetic-gate', revision: 1, digest: 'b'.repeat(64) };
const hazardsRef = { id: 'test-hazards', revision: 1, digest: 'c'.repeat(64) };
const traitsRef = { id: 'test-traits', revision: 1, digest: 'd'.repeat(64) };

export function screened(answer: ScreeningAnswer['answer'], over: Partial<ScreeningAnswer> = {}): ScreeningAnswer {
  return { answer, branches: [], reason: answer === 'notApplicable' ? '没有这类设备' : '', ...by, ...over };
}

export function buildRecord(sketch: RecordSketch = {}): AssessmentRecord {
  return {
    format: 'anzhun-record', version: 0,
    enterprise: { id: 'e-00000001', demo: true, profile: { ...emptyProfile, name: '测试企业', ...sketch.profile }, traits: { ...sketch.traits } },
    assessment: {
      id: 'a-00000001', enterpriseId: 'e-00000001', startedAt: '2026-11-01T08:00:00+08:00', period: { from: '2025-12-01', to: '2026-11-30' },
      revision: 1, replaces: null, packs: [], periodTraits: {}, team: [],
      layers: { self: { [testRef.id]: { ...sketch.answers }, ...(sketch.gateAnswers === undefined ? {} : { [gateRef.id]: { ...sketch.gateAnswers } }) }, expert: {}, evaluator: {} },
      screening: Object.fromEntries(Object.entries(sketch.screening ?? {}).map(([id, answer]) => [id, typeof answer === 'string' ? screened(answer) : answer])),
      failedDevices: [], walk: noWalk, rescorings: [], obligations: {}, narrative: emptyNarrative, improvements: [], ...sketch.assessment,
    },
    hazards: [...(sketch.hazards ?? [])], evidence: {}, journal: { enterpriseHead: null, assessmentHead: null }, seal: null,
  };
}

export function buildPacks(primary: ScoredPack, gate: { readonly pack: ScoredPack; readonly mandatory: boolean } | null = null): ResolvedPacks {
  return {
    primary: { ref: testRef, pack: primary },
    gates: gate === null ? [] : [{ ref: gateRef, pack: gate.pack, mandatory: gate.mandatory, band: gate.pack.scoring.bands.at(-1)! }],
    hazards: { ref: hazardsRef, pack: buildHazardPack() }, obligations: [], traits: { ref: traitsRef, pack: buildTraitPack() },
  };
}

/** A dual-prevention-like pack of its own, bands 60 and 80. */
export function buildGatePack(): ScoredPack {
  const pack = buildPack([[[{ points: 1000, rules: [{ kind: 'each', points: 10 }] }]]], [{ id: 'benchmark', name: '标杆', minimum: 800 }, { id: 'general', name: '一般企业', minimum: 600 }]);
  return { ...pack, id: gateRef.id, name: '双重预防' };
}

/** A ledger entry with the events in the order given, one a day from 2026-11-10 on. */
export function buildHazard(kinds: readonly ('found' | 'started' | 'done' | 'accepted' | 'closed' | 'reopened' | 'transferred')[], over: Partial<Hazard> = {}): Hazard {
  const events = kinds.map((kind, index): HazardEvent => {
    const at = `2026-11-${10 + index}T10:00:00+08:00`;
    const head = { id: `ev-${index}`, at, recordedAt: at, by: '记录人', note: '' };
    switch (kind) {
      case 'found': case 'started': return { kind, ...head };
      case 'done': return { kind, ...head, result: '已改', evidence: [] };
      case 'accepted': return { kind, ...head, acceptedBy: '验收人', how: '现场', result: '合格', evidence: [] };
      case 'closed': return { kind, ...head, signedOffBy: '负责人' };
      case 'reopened': return { kind, ...head, reason: '复发' };
      case 'transferred': return { kind, ...head, to: '街道应急所', reason: '移交' };
    }
  });
  return {
    id: 'HZ-2026-001', grade: 'major', basis: { kind: 'criterion', criterionId: 'MH-11-06', branches: [] }, source: 'screening', title: '木粉除尘没有锁气卸灰装置', description: '',
    area: '', foundBy: '发现人', itemRefs: [], sourceRef: null, assessmentId: null, events, ...over,
  };
}
