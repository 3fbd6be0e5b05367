import { expect } from 'vitest';
import { conclude } from '../../../../assessment-specs/engine/conclude.ts';
import type { AssessmentFile } from '../../../../assessment-specs/records/AssessmentFile.ts';
import { applyAssessmentChange } from '../../../../assessment-specs/records/applyAssessmentChange.ts';
import { applyEnterpriseChange } from '../../../../assessment-specs/records/applyEnterpriseChange.ts';
import type { AssessmentChange, EnterpriseChange } from '../../../../assessment-specs/records/changes.ts';
import { checkHazardHistory } from '../../../../assessment-specs/records/checkHazardHistory.ts';
import { composeRecord } from '../../../../assessment-specs/records/composeRecord.ts';
import { digestOfText } from '../../../../assessment-specs/records/digestOf.ts';
import type { EnterpriseFile } from '../../../../assessment-specs/records/EnterpriseFile.ts';
import type { Hazard } from '../../../../assessment-specs/records/Hazard.ts';
import { isOpen, isVeto } from '../../../../assessment-specs/records/hazardState.ts';
import { mayChange } from '../../../../assessment-specs/records/mayChange.ts';
import { mayChangeEnterprise } from '../../../../assessment-specs/records/mayChangeEnterprise.ts';
import { anAssessment } from '../../../fixtures/builders/anAssessment.ts';
import { anEnterprise } from '../../../fixtures/builders/anEnterprise.ts';
import { anEvidence } from '../../../fixtures/builders/anEvidence.ts';
import { aHazard, anEvent } from '../../../fixtures/builders/aHazard.ts';
import { deepFreeze } from '../../../fixtures/builders/deepFreeze.ts';
import { allFull, buildPack, testRef } from '../engine/buildPack.ts';
import { buildPacks, screened } from '../engine/buildRecord.ts';
import { aModelHazard, type ModelHazard, type Person } from './hazardModel.ts';

export const pack = buildPack([[[{ points: 500, rules: [{ kind: 'each', points: 7 }] }, { points: 500 }]]]);
export const packs = buildPacks(pack);
export const photo = anEvidence('现场.png');

const heads = { enterpriseHead: null, assessmentHead: null };

/** The ledger that every run begins with: the catalogue's criterion, a failed device, another regime, and a general one. */
const firstEntries: readonly Partial<Hazard>[] = [
  { basis: { kind: 'criterion', criterionId: 'MH-03-01', branches: [] } },
  { basis: { kind: 'failedDevice', criterionId: 'MH-03-01', device: '报警器' } },
  { basis: { kind: 'otherRegime', regime: 'fire', citation: 'GB 50140' } },
  { basis: { kind: 'general', citation: '6.2.16' }, grade: 'general' },
];

/** What the model knows: the entries, the principal, the clock, and which open questions there are. */
export interface World {
  readonly hazards: ModelHazard[];
  principal: Person | null;
  now: number;
  sealed: boolean;
  /** Items without an answer, and screening answers by criterion; `null` is unanswered. */
  readonly unanswered: Set<string>;
  readonly screening: Map<string, 'no' | 'yes' | 'toCheck' | 'notApplicable' | null>;
  /** Criteria that some entry was made for. */
  readonly entered: Set<string>;
  devicesWithoutEntry: number;
}

/** What is tried out: both files, replaced with each accepted change, and all of them frozen. */
export class Files {
  enterprise: EnterpriseFile;
  assessment: AssessmentFile;
  sealedText: string | null = null;
  constructor(enterprise: EnterpriseFile, assessment: AssessmentFile) {
    this.enterprise = deepFreeze(enterprise);
    this.assessment = deepFreeze(assessment);
  }

  /** @returns whether the change was accepted; a refused one leaves the file as it is */
  changeEnterprise(change: EnterpriseChange): boolean {
    if (mayChangeEnterprise(this.enterprise, deepFreeze(change)) !== null) return false;
    const before = this.enterprise.hazards;
    this.enterprise = deepFreeze(applyEnterpriseChange(this.enterprise, change));
    before.forEach((hazard, index) => expectOnlyAdded(hazard, this.enterprise.hazards[index]));
    return true;
  }

  changeAssessment(change: AssessmentChange): boolean {
    if (mayChange(this.assessment, deepFreeze(change)) !== null) return false;
    this.assessment = deepFreeze(applyAssessmentChange(this.assessment, change));
    return true;
  }

  record() {
    return composeRecord(this.enterprise, this.assessment, heads);
  }
}

function expectOnlyAdded(before: Hazard, after: Hazard | undefined): void {
  const { events, ...entry } = before;
  const kept = after !== undefined && after.events.length >= events.length && events.every((event, index) => after.events[index] === event)
    && (Object.keys(entry) as (keyof typeof entry)[]).every((key) => after[key] === before[key]);
  if (!kept) expect({ was: before, is: after }).toBe('the same entry with a history that was only added to');
}

export const instantOf = (minute: number): string => anEvent('found', minute).at;

/** A perfect assessment, screened with 否 throughout, and four entries just found. */
export function aWorld(): { readonly model: World; readonly real: Files } {
  const hazards = firstEntries.map((entry, index) => aHazard({ id: `HZ-2026-00${index + 1}`, events: [anEvent('found', 0, { id: `found-${index}` })], ...entry }));
  const asked = [...packs.hazards.pack.criteria, packs.hazards.pack.failedDevice].map(({ id }) => id);
  const assessment = anAssessment({
    packs: [{ role: 'primary', pack: testRef }, { role: 'hazards', pack: packs.hazards.ref }],
    layers: { self: { [testRef.id]: allFull(pack) }, expert: {}, evaluator: {} },
    screening: Object.fromEntries(asked.map((id) => [id, screened('no')])),
  });
  return {
    model: {
      hazards: hazards.map(({ grade }) => aModelHazard(grade === 'major', 0, 0)), principal: '甲负责', now: 0, sealed: false, unanswered: new Set(),
      screening: new Map(asked.map((id) => [id, 'no'])), entered: new Set(['MH-03-01']), devicesWithoutEntry: 0,
    },
    real: new Files(anEnterprise({ hazards, evidence: { [photo.id]: photo } }), assessment),
  };
}

/** What must hold after every step, whatever was tried. */
export function expectAgreement(model: World, { enterprise, assessment, sealedText }: Files): void {
  const told = model.hazards.map(({ closed, major, events }) => `${String(!closed)} ${String(major && !closed)} ${events}`).join(', ');
  const seen = enterprise.hazards.map((hazard) => `${String(isOpen(hazard))} ${String(isVeto(hazard))} ${hazard.events.length}`).join(', ');
  if (told !== seen) expect(seen).toBe(told);
  if (model.sealed !== (assessment.seal !== null)) expect(assessment.seal !== null).toBe(model.sealed);
  if (sealedText !== null && digestOfText(sealedText) !== assessment.sealedRecord) expect(assessment.sealedRecord).toBe(digestOfText(sealedText));
}

/** `conclude` against the model, and the histories walked again as a record from elsewhere is. @returns what was concluded */
export function expectConclusion(model: World, files: Files): string {
  const record = files.record();
  const { kind, vetoes, grade } = conclude(record, packs);
  const open = files.enterprise.hazards.filter((_entry, index) => model.hazards[index]?.major === true && !model.hazards[index].closed).map(({ id }) => id);
  expect(vetoes.map(({ hazardId }) => hazardId)).toEqual(open);
  expect(grade !== null).toBe(kind === 'passed');
  const questions = [...model.screening];
  const unsettled = model.unanswered.size > 0 || model.devicesWithoutEntry > 0
    || questions.some(([id, answer]) => answer === 'toCheck' || (answer === 'yes' && id !== 'MH-14-00' && !model.entered.has(id)));
  if (unsettled) expect(kind).toBe('incomplete');
  else if (open.length > 0) expect(['incomplete', 'vetoed']).toContain(kind);
  for (const hazard of record.hazards) expect(checkHazardHistory(hazard)).toBeNull();
  return kind;
}
