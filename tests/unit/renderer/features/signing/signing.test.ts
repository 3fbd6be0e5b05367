import { describe, expect, it } from 'vitest';
import type { AssessmentFile } from '../../../../../assessment-specs/records/AssessmentFile.ts';
import { digestOfText } from '../../../../../assessment-specs/records/digestOf.ts';
import type { IssuedDocument } from '../../../../../assessment-specs/records/IssuedDocument.ts';
import { planSignatures } from '../../../../../assessment-specs/records/planSignatures.ts';
import type { DocumentKind } from '../../../../../assessment-specs/records/Seal.ts';
import { emptyPassphrase, passphraseProblem } from '../../../../../renderer/features/signing/passphraseProblem.ts';
import { currentTurn, signingDocuments } from '../../../../../renderer/features/signing/signingQueue.ts';
import { anAssessment, usualTeam } from '../../../../fixtures/builders/anAssessment.ts';
import { aSealedResult } from '../../../../fixtures/builders/aSealedResult.ts';

const content = digestOfText('record');
const plan = planSignatures(usualTeam);
const issued = (kind: DocumentKind, signed: number, contentDigest = content): IssuedDocument => ({
  id: `d-${kind}`, kind, number: 'ZP2026-MA3TEXT0X-r1', contentDigest, fileName: `${kind}.pdf`, fileDigest: digestOfText(kind), pages: 3, issuedAt: '2026-11-20T10:00:00+08:00',
  signatures: plan.filter(({ document }) => document === kind).slice(0, signed).map(({ fieldName, memberId }) => ({ fieldName, memberId, at: '2026-11-20T11:00:00+08:00', certificate: digestOfText(memberId) })),
});
const sealed = (documents: IssuedDocument[]): AssessmentFile => anAssessment({
  documents, sealedRecord: content,
  seal: { at: '2026-11-20T09:00:00+08:00', by: '乙安全', number: 'ZP2026-MA3TEXT0X-r1', revision: 1, replaces: null, result: aSealedResult(), signatures: [...plan], sealImage: null, rootFingerprint: digestOfText('root'), appVersion: '0.1.0' },
});
const states = (file: AssessmentFile) => signingDocuments(file).map(({ kind, signatures }) => [kind, signatures.map(({ state }) => state)]);

describe('the queue of signers', () => {
  it('is empty before the seal', () => {
    expect(signingDocuments(anAssessment())).toEqual([]);
  });
  it('gives nobody the turn while the document is not made', () => {
    expect(states(sealed([])).flatMap(([, one]) => one)).not.toContain('turn');
    expect(currentTurn(signingDocuments(sealed([])))).toBeNull();
  });
  it('gives the turn to one person at a time, the report before the commitment', () => {
    expect(states(sealed([issued('report', 1), issued('commitment', 0)]))).toEqual([['report', ['signed', 'turn', 'waiting', 'waiting', 'waiting']], ['commitment', ['waiting', 'waiting']]]);
    const turn = currentTurn(signingDocuments(sealed([issued('report', 5), issued('commitment', 0)])));
    expect([turn?.document.kind, turn?.signature.member.name]).toEqual(['commitment', '甲负责']);
  });
  it('ends when all have signed', () => {
    expect(currentTurn(signingDocuments(sealed([issued('report', 5), issued('commitment', 2)])))).toBeNull();
  });
  it('does not take a document of another record for its own', () => {
    expect(signingDocuments(sealed([issued('report', 5, digestOfText('other'))]))[0]?.issued).toBeNull();
  });
});

describe('the passphrase', () => {
  const made = { exists: true, remembered: false };
  it('starts empty and is then missing, unless this machine remembers it', () => {
    expect(passphraseProblem(emptyPassphrase, made)).toBe('missing');
    expect(passphraseProblem(emptyPassphrase, { exists: true, remembered: true })).toBeNull();
    expect(passphraseProblem(emptyPassphrase, { exists: false, remembered: false })).toBe('missing');
  });
  it('of a new key has eight characters and is written twice', () => {
    const fresh = { exists: false, remembered: false };
    expect(passphraseProblem({ typed: '1234567', again: '1234567', remember: false }, fresh)).toBe('tooShort');
    expect(passphraseProblem({ typed: '安全生产自评口令', again: '', remember: false }, fresh)).toBe('differs');
    expect(passphraseProblem({ typed: '安全生产自评口令', again: '安全生产自评口令', remember: false }, fresh)).toBeNull();
  });
  it('of a key that is there is left to the host to judge', () => {
    expect(passphraseProblem({ typed: 'x', again: '', remember: false }, made)).toBeNull();
  });
});
