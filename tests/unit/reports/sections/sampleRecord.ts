import { loadCatalogue } from '../../../../assessment-specs/catalogue.ts';
import type { Answer, ScreeningAnswer } from '../../../../assessment-specs/records/Answer.ts';
import type { AssessmentFile } from '../../../../assessment-specs/records/AssessmentFile.ts';
import type { AssessmentRecord } from '../../../../assessment-specs/records/AssessmentRecord.ts';
import { composeRecord } from '../../../../assessment-specs/records/composeRecord.ts';
import { digestOfBytes } from '../../../../assessment-specs/records/digestOf.ts';
import type { EnterpriseFile } from '../../../../assessment-specs/records/EnterpriseFile.ts';
import type { Hazard } from '../../../../assessment-specs/records/Hazard.ts';
import { sealAssessment } from '../../../../assessment-specs/records/sealAssessment.ts';
import { conclude } from '../../../../assessment-specs/engine/conclude.ts';
import type { ResolvedPacks } from '../../../../assessment-specs/engine/ResolvedPacks.ts';
import { packIndex } from '../../../../assessment-specs/engine/packIndex.ts';
import { resolvePacks } from '../../../../assessment-specs/engine/resolvePacks.ts';
import { screening } from '../../../../assessment-specs/engine/screening.ts';
import { sealedResult } from '../../../../assessment-specs/engine/sealedResult.ts';
import type { ScoredPack } from '../../../../assessment-specs/schema/ScoredPack.ts';
import { aHazardAfter, majorLoop } from '../../../fixtures/builders/aHazard.ts';
import { anAssessment, aScore, aScreening } from '../../../fixtures/builders/anAssessment.ts';
import { anEnterprise } from '../../../fixtures/builders/anEnterprise.ts';
import { anEvidence } from '../../../fixtures/builders/anEvidence.ts';
import { drawnPhoto, drawnSeal } from '../layout/drawnPng.ts';

export const catalogue = loadCatalogue();

/** Files behind the records below, by digest. */
export const files: ReadonlyMap<string, Uint8Array> = new Map([drawnPhoto(205), drawnPhoto(225), drawnSeal()].map((bytes) => [digestOfBytes(bytes), bytes]));
const [before = '', after = '', sealImage = ''] = [...files.keys()];

const latest = (id: string) => {
  const entry = catalogue.latest(id);
  if (entry === null) throw new Error(`There is no pack ${id}.`);
  return entry.ref;
};

const roles: AssessmentFile['packs'] = [
  { role: 'primary', pack: latest('sd-smb-standardization') },
  { role: 'gate', pack: latest('sd-dual-prevention'), mandatory: false, bandId: 'general' },
  { role: 'hazards', pack: latest('major-hazards') },
  { role: 'obligations', pack: latest('three-year-action') },
  { role: 'traits', pack: latest('profile-traits') },
];

const traitPack = catalogue.latest('profile-traits')?.pack;
/** Every trait that nobody answers yes is no, so that few criteria apply. */
const traits = Object.fromEntries((traitPack?.kind === 'traits' ? traitPack.traits : []).map(({ id }) => [
  id, ['special_operation', 'coating_or_solvent', 'solvent_paint', 'organic_solvent_cleaning', 'contractor_or_tenant'].includes(id) ? 'yes' as const : 'no' as const,
]));

export interface Sketch {
  readonly kind?: 'passed' | 'vetoed' | 'failed' | 'incomplete';
  readonly sealed?: boolean;
  readonly hazards?: readonly Hazard[];
  readonly assessment?: Partial<AssessmentFile>;
  readonly enterprise?: Parameters<typeof anEnterprise>[0];
}

/** The evidence files a hazard of this sample cites instead of those the builders name. */
export function withPhotos(hazard: Hazard): Hazard {
  return {
    ...hazard,
    events: hazard.events.map((event) => (event.kind === 'evidenceAdded' ? { ...event, evidence: [before] } : event.kind === 'done' ? { ...event, evidence: [after] } : event)),
  };
}

/** A machining workshop over the shipped packs with every question answered as far as `kind` needs it. */
export function sampleRecord({ kind = 'passed', sealed = kind !== 'incomplete', hazards, assessment, enterprise }: Sketch = {}): AssessmentRecord {
  const loop = kind === 'vetoed' ? majorLoop.slice(0, 4) : majorLoop;
  const ledger = hazards ?? [withPhotos(aHazardAfter(loop, { assessmentId: 'a-00000001', itemRefs: [{ packId: 'sd-smb-standardization', itemId: '6.2.16' }] }))];
  const owner = anEnterprise({ traits, hazards: [...ledger], ...enterprise });
  const evidence = Object.fromEntries([[before, '整改前.png'], [after, '整改后.png'], [sealImage, '印章图片.png']].map(([id = '', name = '']) => [id, anEvidence(name, { id })]));
  const file = answered({ ...anAssessment({ packs: roles, evidence }), ...assessment }, owner, kind);
  return sealed ? seal(file, owner) : composeRecord(owner, file, { enterpriseHead: null, assessmentHead: null });
}

function answered(file: AssessmentFile, owner: EnterpriseFile, kind: Sketch['kind']): AssessmentFile {
  const record = composeRecord(owner, file, { enterpriseHead: null, assessmentHead: null });
  const packs = packsOf(record);
  const self = Object.fromEntries([packs.primary, ...packs.gates].map(({ ref, pack }) => [ref.id, answersTo(pack, kind)]));
  const screened = screening(record, packs).filter(({ applies }) => applies).map(({ criterion }): [string, ScreeningAnswer] => {
    // an answer 是 without its ledger entry would be incomplete
    if (record.hazards.some(({ basis }) => basis.kind === 'criterion' && basis.criterionId === criterion.id)) return [criterion.id, aScreening('yes', { note: '探头通入标准气体无响应' })];
    return [criterion.id, aScreening(kind === 'incomplete' && criterion.id === 'MH-07-06' ? 'toCheck' : 'no', { note: '现场查证无此情形' })];
  });
  return { ...file, layers: { ...file.layers, self: { ...self, ...file.layers.self } }, screening: { ...Object.fromEntries(screened), ...file.screening } };
}

function answersTo(pack: ScoredPack, kind: Sketch['kind']): Record<string, Answer> {
  const items = packIndex(pack).items.slice(kind === 'incomplete' ? 12 : 0);
  return Object.fromEntries(items.map((item, index): [string, Answer] => {
    const rule = item.rules.find((one) => one.kind === (kind === 'failed' ? 'forfeit' : 'each'));
    return [item.id, aScore(item.id, rule !== undefined && (kind === 'failed' ? index % 10 < 9 : index % 7 === 0) ? [[rule.id, 1]] : [])];
  }));
}

function seal(file: AssessmentFile, owner: EnterpriseFile): AssessmentRecord {
  const heads = { enterpriseHead: null, assessmentHead: null };
  const open = composeRecord(owner, file, heads);
  const result = sealedResult(conclude(open, packsOf(open)));
  return sealAssessment({ file, enterprise: owner, result, at: '2026-11-20T14:00:00+08:00', by: '甲负责', sealImage, rootFingerprint: 'ab'.repeat(32), appVersion: '0.1.0' }, heads).record;
}

function packsOf(record: AssessmentRecord): ResolvedPacks {
  const resolved = resolvePacks(record, catalogue);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
  return resolved.packs;
}
