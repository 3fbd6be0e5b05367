import { describe, expect, it } from 'vitest';
import { digestOfText } from '../../../../../assessment-specs/records/digestOf.ts';
import { planSignatures } from '../../../../../assessment-specs/records/planSignatures.ts';
import { documentRows } from '../../../../../renderer/features/documents/documentRows.ts';
import { anAssessment, usualTeam } from '../../../../fixtures/builders/anAssessment.ts';
import { aSealedResult } from '../../../../fixtures/builders/aSealedResult.ts';

const content = digestOfText('record');
const plan = planSignatures(usualTeam);
const sealed = anAssessment({
  sealedRecord: content,
  seal: { at: '2026-11-20T09:00:00+08:00', by: '乙安全', number: 'ZP2026-MA3TEXT0X-r1', revision: 1, replaces: null, result: aSealedResult(), signatures: [...plan], sealImage: null, rootFingerprint: digestOfText('root'), appVersion: '0.1.0' },
  documents: [{
    id: 'd-1', kind: 'report', number: 'ZP2026-MA3TEXT0X-r1', contentDigest: content, fileName: 'ZP2026-MA3TEXT0X-r1.pdf', fileDigest: digestOfText('pdf'), pages: 36, issuedAt: '2026-11-20T10:00:00+08:00',
    signatures: plan.filter(({ document }) => document === 'report').slice(0, 2).map(({ fieldName, memberId }) => ({ fieldName, memberId, at: '2026-11-20T11:00:00+08:00', certificate: digestOfText(memberId) })),
  }],
});

describe('the list of documents', () => {
  it('is empty before the seal', () => {
    expect(documentRows(anAssessment())).toEqual([]);
  });
  it('counts signatures, and names by its number what is not made yet', () => {
    expect(documentRows(sealed).map(({ kind, number, signed, planned, issued }) => [kind, number, signed, planned, issued !== null]))
      .toEqual([['report', 'ZP2026-MA3TEXT0X-r1', 2, 5, true], ['commitment', 'CN2026-MA3TEXT0X-01', 0, 2, false]]);
  });
  it('does not show a document of another record as this one', () => {
    expect(documentRows({ ...sealed, sealedRecord: digestOfText('other') }).every(({ issued }) => issued === null)).toBe(true);
  });
});
