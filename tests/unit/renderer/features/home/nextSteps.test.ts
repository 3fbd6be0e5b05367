import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../../assessment-specs/catalogue.ts';
import type { AssessmentFile, PackRole } from '../../../../../assessment-specs/records/AssessmentFile.ts';
import type { EnterpriseFile } from '../../../../../assessment-specs/records/EnterpriseFile.ts';
import { planSignatures } from '../../../../../assessment-specs/records/planSignatures.ts';
import type { IssuedDocument } from '../../../../../assessment-specs/records/IssuedDocument.ts';
import type { Seal } from '../../../../../assessment-specs/records/Seal.ts';
import { digestOfText } from '../../../../../assessment-specs/records/digestOf.ts';
import type { NextStep } from '../../../../../renderer/features/home/nextSteps.ts';
import { nextSteps } from '../../../../../renderer/features/home/nextSteps.ts';
import { profileGaps } from '../../../../../renderer/features/home/profileGaps.ts';
import { assessmentResult } from '../../../../../renderer/host/assessmentResult.ts';
import { aHazard, aHazardAfter } from '../../../../fixtures/builders/aHazard.ts';
import { anAssessment, aScore, aScreening } from '../../../../fixtures/builders/anAssessment.ts';
import { anEnterprise } from '../../../../fixtures/builders/anEnterprise.ts';
import { aSealedResult } from '../../../../fixtures/builders/aSealedResult.ts';

const catalogue = loadCatalogue();
const refOf = (id: string) => {
  const entry = catalogue.latest(id);
  if (entry === null) throw new Error(`No pack ${id}.`);
  return entry.ref;
};
const packs: PackRole[] = [{ role: 'primary', pack: refOf('sd-smb-standardization') }, { role: 'hazards', pack: refOf('major-hazards') }, { role: 'traits', pack: refOf('profile-traits') }];
const items = () => {
  const pack = catalogue.latest('sd-smb-standardization')?.pack;
  if (pack?.kind !== 'scored') throw new Error('The primary is no scored pack.');
  return pack.categories.flatMap((category) => category.elements.flatMap((element) => element.items));
};
const allScored = () => ({ self: { 'sd-smb-standardization': Object.fromEntries(items().map(({ id }) => [id, aScore(id)])) }, expert: {}, evaluator: {} });
const criteria = () => {
  const pack = catalogue.latest('major-hazards')?.pack;
  if (pack?.kind !== 'hazards') throw new Error('No hazard pack.');
  return [...pack.criteria, pack.failedDevice].map(({ id }) => id);
};
const allScreened = (answers: AssessmentFile['screening'] = {}) => ({ ...Object.fromEntries(criteria().map((id) => [id, aScreening('no')])), ...answers });
const complete = (changes: Partial<AssessmentFile> = {}) => anAssessment({ packs, layers: allScored(), screening: allScreened(), ...changes });

function stepsOf(enterprise: EnterpriseFile, assessment: AssessmentFile | null, questionsLeft = 0): readonly NextStep[] {
  const versioned = <T>(file: T) => ({ file, seq: 1, head: null, savedAt: '2026-11-24T10:00:00+08:00' });
  const result = assessment === null ? null : assessmentResult(versioned(enterprise), versioned(assessment), catalogue);
  return nextSteps({ enterprise, today: '2026-11-24', gaps: profileGaps(enterprise.profile), questionsLeft, assessment, result });
}
const kinds = (steps: readonly NextStep[]) => steps.map(({ kind }) => kind);

const sealedRecord = digestOfText('sealed');
function sealed(changes: Partial<AssessmentFile> = {}): AssessmentFile {
  const file = complete();
  const seal: Seal = { at: '2026-11-20T10:00:00+08:00', by: '乙安全', number: 'ZP2026-MA3TEXT0X-r1', revision: 1, replaces: null, result: aSealedResult(), signatures: [...planSignatures(file.team)], sealImage: null, rootFingerprint: digestOfText('root'), appVersion: '0.1.0' };
  return { ...file, seal, sealedRecord, ...changes };
}
const issued = (kind: 'report' | 'commitment', signedFields: readonly string[]): IssuedDocument => ({
  id: kind, kind, number: 'ZP2026-MA3TEXT0X-r1', contentDigest: sealedRecord, fileName: `${kind}.pdf`, fileDigest: digestOfText(kind), pages: 3, issuedAt: '2026-11-20T10:00:00+08:00',
  signatures: signedFields.map((fieldName) => ({ fieldName, memberId: 'm1', at: '2026-11-20T10:00:00+08:00', certificate: digestOfText('c') })),
});
const fieldsOf = (kind: 'report' | 'commitment') => planSignatures(complete().team).filter(({ document }) => document === kind).map(({ fieldName }) => fieldName);

describe('the next steps', () => {
  it('begin with the empty profile and name what it lacks', () => {
    const steps = stepsOf(anEnterprise({ profile: { creditCode: '', sectors: [], employees: null, principal: '', safetyManager: '' } }), null, 40);
    expect(steps).toEqual([{ kind: 'profile', gaps: ['creditCode', 'sectors', 'employees', 'principal', 'safetyManager'], questionsLeft: 40 }, { kind: 'start' }]);
  });
  it('ask for a start once the profile is filled in', () => {
    expect(stepsOf(anEnterprise(), null)).toEqual([{ kind: 'start' }]);
  });
  it('count a headcount of zero as an answer, and a wrong check digit as a gap until it is confirmed', () => {
    expect(profileGaps(anEnterprise({ profile: { employees: 0 } }).profile)).toEqual([]);
    expect(profileGaps(anEnterprise({ profile: { creditCode: '91370829MA3TEXT0X4' } }).profile)).toEqual(['creditCodeConfirmation']);
    expect(profileGaps(anEnterprise({ profile: { creditCode: '91370829MA3TEXT0X4', creditCodeConfirmed: true } }).profile)).toEqual([]);
  });
  it('lead to the first unanswered item, then to the screening', () => {
    const [score, screen] = stepsOf(anEnterprise(), anAssessment({ packs }));
    expect(score).toMatchObject({ kind: 'score', packId: 'sd-smb-standardization', itemId: '1.1.1', answered: 0, items: 135 });
    expect(screen).toMatchObject({ kind: 'screen' });
  });
  it('never count 待查 as done', () => {
    expect(stepsOf(anEnterprise(), complete({ screening: allScreened({ 'MH-03-01': aScreening('toCheck') }) }))).toEqual([{ kind: 'toCheck', criterionId: 'MH-03-01', count: 1 }]);
  });
  it('ask for a yes to be written into the ledger', () => {
    expect(stepsOf(anEnterprise(), complete({ screening: allScreened({ 'MH-03-01': aScreening('yes') }) }))).toEqual([{ kind: 'enterHazard', criterionId: 'MH-03-01', count: 1 }]);
  });
  it('offer the seal when nothing is open any more', () => {
    expect(stepsOf(anEnterprise(), complete())).toEqual([{ kind: 'seal', conclusion: 'passed' }]);
  });
  it('put an open major hazard before everything, with the act that its stage needs, and still let a vetoed report be sealed', () => {
    expect(stepsOf(anEnterprise({ hazards: [aHazard()] }), complete())).toEqual([
      { kind: 'hazard', hazardId: 'HZ-2026-001', title: '调漆间无有效报警', act: 'ordered', due: { day: '2027-01-31', basis: 'yearEnd', overdue: false } }, { kind: 'seal', conclusion: 'vetoed' },
    ]);
  });
  it.each([
    [['evidenceAdded', 'ordered'], 'reported'], [['evidenceAdded', 'ordered', 'reported'], 'planned'], [['evidenceAdded', 'ordered', 'reported', 'planned'], 'started'],
    [['evidenceAdded', 'ordered', 'reported', 'planned', 'started'], 'done'], [['evidenceAdded', 'ordered', 'reported', 'planned', 'started', 'done'], 'accepted'], [['evidenceAdded', 'ordered', 'reported', 'planned', 'started', 'done', 'accepted'], 'closed'],
  ] as const)('after %j a major hazard needs %s', (done, act) => {
    expect(stepsOf(anEnterprise({ hazards: [aHazardAfter(done)] }), null)[0]).toMatchObject({ kind: 'hazard', act });
  });
  it('keep a general hazard and a closed major one out', () => {
    const closed = aHazardAfter(['evidenceAdded', 'ordered', 'reported', 'planned', 'started', 'done', 'accepted', 'closed']);
    expect(kinds(stepsOf(anEnterprise({ hazards: [closed, aHazard({ id: 'HZ-2026-002', grade: 'general' })] }), complete()))).toEqual(['seal']);
  });
  it('put a hazard without five assurances before one with a deadline', () => {
    const planned = aHazardAfter(['evidenceAdded', 'ordered', 'reported', 'planned']);
    expect(stepsOf(anEnterprise({ hazards: [planned, aHazard({ id: 'HZ-2026-002' })] }), null).slice(0, 2)).toMatchObject([{ hazardId: 'HZ-2026-002' }, { hazardId: 'HZ-2026-001', due: { day: '2026-11-17', basis: 'plan', overdue: true } }]);
  });
  it('say which pack is missing rather than show a score', () => {
    const foreign = anAssessment({ packs: [{ role: 'primary', pack: { ...refOf('sd-smb-standardization'), digest: digestOfText('another') } }, ...packs.slice(1)] });
    expect(stepsOf(anEnterprise(), foreign)).toEqual([{ kind: 'packsMissing', packIds: ['sd-smb-standardization'] }]);
  });
});

describe('after the seal', () => {
  it('the report and the commitment are made', () => {
    expect(stepsOf(anEnterprise(), sealed())).toEqual([{ kind: 'issue', document: 'report' }, { kind: 'issue', document: 'commitment' }]);
  });
  it('whoever signs next is named, in the planned order', () => {
    const [first = ''] = fieldsOf('report');
    expect(stepsOf(anEnterprise(), sealed({ documents: [issued('report', []), issued('commitment', fieldsOf('commitment'))] }))).toEqual([{ kind: 'sign', document: 'report', name: '乙安全', left: 5 }]);
    expect(stepsOf(anEnterprise(), sealed({ documents: [issued('report', [first]), issued('commitment', fieldsOf('commitment'))] }))).toEqual([{ kind: 'sign', document: 'report', name: '丁电工', left: 4 }]);
  });
  it('everything signed is finished, whatever the profile lacks by now', () => {
    const documents = [issued('report', fieldsOf('report')), issued('commitment', fieldsOf('commitment'))];
    expect(stepsOf(anEnterprise({ profile: { employees: null } }), sealed({ documents }), 12)).toEqual([{ kind: 'finished', number: 'ZP2026-MA3TEXT0X-r1' }]);
  });
  it('a document of an earlier seal does not count', () => {
    expect(kinds(stepsOf(anEnterprise(), sealed({ documents: [{ ...issued('report', fieldsOf('report')), contentDigest: digestOfText('earlier') }, issued('commitment', fieldsOf('commitment'))] })))).toEqual(['issue']);
  });
  it('a revision is offered when the ledger moved on to another conclusion', () => {
    const documents = [issued('report', fieldsOf('report')), issued('commitment', fieldsOf('commitment'))];
    expect(stepsOf(anEnterprise({ hazards: [aHazard()] }), sealed({ documents })).at(-1)).toEqual({ kind: 'revise', sealed: 'passed', now: 'vetoed' });
  });
});
