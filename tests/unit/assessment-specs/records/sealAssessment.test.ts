import { describe, expect, it } from 'vitest';
import type { AssessmentFile } from '../../../../assessment-specs/records/AssessmentFile.ts';
import { applyAssessmentChange } from '../../../../assessment-specs/records/applyAssessmentChange.ts';
import { digestOf, digestOfText } from '../../../../assessment-specs/records/digestOf.ts';
import { documentNumber } from '../../../../assessment-specs/records/documentNumber.ts';
import { mayChange } from '../../../../assessment-specs/records/mayChange.ts';
import { nextRevision } from '../../../../assessment-specs/records/newAssessmentFile.ts';
import { parseRecord } from '../../../../assessment-specs/records/parseRecord.ts';
import { canSeal, sealAssessment } from '../../../../assessment-specs/records/sealAssessment.ts';
import { anAssessment, aMember, aScore, usualTeam } from '../../../fixtures/builders/anAssessment.ts';
import { anEnterprise } from '../../../fixtures/builders/anEnterprise.ts';
import { aSealedResult } from '../../../fixtures/builders/aSealedResult.ts';
import { evidenceNamed } from '../../../fixtures/builders/anEvidence.ts';

const problems = (file: Partial<AssessmentFile> = {}, more: Partial<Parameters<typeof canSeal>[0]> = {}) =>
  canSeal({ file: anAssessment(file), enterprise: anEnterprise(), conclusionKind: 'passed', sealImage: null, ...more });
const inputs = (file: AssessmentFile) => ({
  file, enterprise: anEnterprise(), result: aSealedResult(), at: '2026-11-20T14:00:00+08:00', by: '乙安全', sealImage: null, rootFingerprint: digestOfText('root'), appVersion: '0.1.0',
});
const heads = { enterpriseHead: digestOfText('e'), assessmentHead: digestOfText('a') };

describe('canSeal', () => {
  it('has nothing against a full team and any conclusion that was reached', () => {
    for (const conclusionKind of ['passed', 'failed', 'vetoed'] as const) expect(problems({}, { conclusionKind })).toEqual([]);
  });
  it('refuses what is incomplete', () => {
    expect(problems({}, { conclusionKind: 'incomplete' })).toEqual([{ kind: 'incomplete' }]);
  });
  it('wants an assessor, the leader and the principal, and two people at least', () => {
    expect(problems({ team: [] })).toEqual([{ kind: 'assessorMissing' }, { kind: 'leaderMissing' }, { kind: 'principalMissing' }, { kind: 'tooFewSigners', signers: 0 }]);
    expect(problems({ team: [aMember('m1', ['assessor', 'leader', 'principal'], { name: '甲负责' })] })).toEqual([{ kind: 'tooFewSigners', signers: 1 }]);
    expect(problems({ team: [aMember('m1', ['assessor', 'leader', 'principal'], { name: '甲负责' }), aMember('w', ['witness'])] })).toEqual([{ kind: 'tooFewSigners', signers: 1 }]);
  });
  it('counts only those who sign', () => {
    expect(problems({ team: usualTeam.map((member) => ({ ...member, signs: member.id !== 'm1' })) })).toEqual([{ kind: 'leaderMissing' }, { kind: 'principalMissing' }]);
  });
  it('wants the principal of the profile, once, and people that can be told apart', () => {
    const renamed = usualTeam.map((member) => (member.id === 'm1' ? { ...member, name: '庚另外' } : member));
    expect(problems({ team: renamed })).toEqual([{ kind: 'principalDiffers', team: '庚另外', profile: '甲负责' }]);
    expect(problems({ team: [...usualTeam, aMember('m6', ['principal'], { name: '辛' })] })).toEqual([{ kind: 'severalPrincipals' }]);
    expect(problems({ team: [...usualTeam, aMember('m6', ['assessor'], { name: '乙 安全' })] })).toEqual([{ kind: 'sameNameTwice', name: '乙 安全' }]);
    expect(problems({ team: [...usualTeam, aMember('m6', ['assessor'], { name: ' ' })] })).toEqual([{ kind: 'memberNameMissing', memberId: 'm6' }]);
  });
  it('wants a name and a credit code, whose odd check digit somebody confirmed', () => {
    const withProfile = (profile: Parameters<typeof anEnterprise>[0]) => problems({}, { enterprise: anEnterprise(profile) });
    expect(withProfile({ profile: { name: ' ', creditCode: '91' } })).toEqual([{ kind: 'nameMissing' }, { kind: 'creditCodeMissing' }]);
    expect(withProfile({ profile: { creditCode: '91370829MA3TEXT0X4' } })).toEqual([{ kind: 'creditCodeUnconfirmed', creditCode: '91370829MA3TEXT0X4' }]);
    expect(withProfile({ profile: { creditCode: '91370829MA3TEXT0X4', creditCodeConfirmed: true } })).toEqual([]);
  });
  it('knows the seal picture from either file', () => {
    const sealImage = digestOfText('seal.png');
    expect(problems({}, { sealImage })).toEqual([{ kind: 'sealImageMissing', sealImage }]);
    expect(problems({ evidence: evidenceNamed('seal.png') }, { sealImage })).toEqual([]);
    expect(problems({}, { sealImage, enterprise: anEnterprise({ evidence: evidenceNamed('seal.png') }) })).toEqual([]);
  });
});

describe('sealAssessment', () => {
  const file = anAssessment({ layers: { self: { 'sd-smb-standardization': { '1.1.1': aScore('1.1.1') } }, expert: {}, evaluator: {} } });
  const sealed = sealAssessment(inputs(file), heads);
  const after = applyAssessmentChange(file, sealed.change);

  it('freezes a record that reads back and is named by the digest of its text', () => {
    expect(parseRecord(sealed.json)).toEqual({ ok: true, record: sealed.record });
    expect(sealed.digest).toBe(digestOf(sealed.record));
    expect(sealed.record.seal).toMatchObject({ number: 'ZP2026-MA3TEXT0X-r1', revision: 1, replaces: null, by: '乙安全' });
    expect(sealed.record.seal?.signatures.map(({ document }) => document)).toEqual(['report', 'report', 'report', 'report', 'report', 'commitment', 'commitment']);
  });
  it('gives the same bytes for the same inputs', () => {
    expect(sealAssessment(inputs(structuredClone(file)), { ...heads }).json).toBe(sealed.json);
  });
  it('is accepted once; afterwards the answers stand still', () => {
    expect(mayChange(file, sealed.change)).toBeNull();
    expect(mayChange(after, sealed.change)).toEqual({ kind: 'sealed', number: 'ZP2026-MA3TEXT0X-r1' });
    expect(canSeal({ file: after, enterprise: anEnterprise(), conclusionKind: 'passed', sealImage: null })).toEqual([{ kind: 'alreadySealed', number: 'ZP2026-MA3TEXT0X-r1' }]);
  });
  it('names its documents by year, organisation and revision', () => {
    expect([documentNumber('report', sealed.seal), documentNumber('commitment', sealed.seal)]).toEqual(['ZP2026-MA3TEXT0X-r1', 'CN2026-MA3TEXT0X-01']);
  });
  it('is re-issued as the next revision that names what it replaces and keeps the answers', () => {
    const next = nextRevision(after, { id: 'a-00000002', startedAt: '2026-11-25T08:00:00+08:00' });
    expect(next).toEqual({ ...file, id: 'a-00000002', startedAt: '2026-11-25T08:00:00+08:00', revision: 2, replaces: { number: 'ZP2026-MA3TEXT0X-r1', digest: sealed.digest } });
    expect(next !== null && sealAssessment(inputs(next), heads).seal).toMatchObject({ number: 'ZP2026-MA3TEXT0X-r2', replaces: { digest: sealed.digest } });
    expect(nextRevision(file, { id: 'a-00000002', startedAt: '2026-11-25T08:00:00+08:00' })).toBeNull();
  });
});
