import { describe, expect, it } from 'vitest';
import { assessmentRecordSchema } from '../../../../assessment-specs/records/AssessmentRecord.ts';
import { composeRecord } from '../../../../assessment-specs/records/composeRecord.ts';
import { digestOfText } from '../../../../assessment-specs/records/digestOf.ts';
import { anAssessment, aScore, aScreening } from '../../../fixtures/builders/anAssessment.ts';
import { anEnterprise } from '../../../fixtures/builders/anEnterprise.ts';
import { evidenceNamed } from '../../../fixtures/builders/anEvidence.ts';
import { aHazard, aHazardAfter, anEvent, majorLoop } from '../../../fixtures/builders/aHazard.ts';

const heads = { enterpriseHead: digestOfText('e'), assessmentHead: null };
const closedIn2026 = { ...aHazardAfter(majorLoop), id: 'HZ-2026-002' };
const hazardIds = (hazards: Parameters<typeof composeRecord>[0]['hazards'], changes: Parameters<typeof anAssessment>[0] = {}) =>
  composeRecord(anEnterprise({ hazards }), anAssessment(changes), heads).hazards.map(({ id }) => id);

describe('composeRecord', () => {
  it('is a record that carries the journal heads and leaves documents out', () => {
    const record = composeRecord(anEnterprise(), anAssessment(), heads);
    expect(assessmentRecordSchema.parse(record)).toEqual(record);
    expect(record).toMatchObject({ format: 'anzhun-record', version: 0, journal: heads, seal: null });
    expect(Object.keys(record.assessment)).not.toContain('documents');
  });
  it('takes every open hazard along, however old', () => {
    expect(hazardIds([aHazard()], { period: { from: '2031-01-01', to: '2031-12-31' } })).toEqual(['HZ-2026-001']);
  });
  it('takes closed ones along when they moved within the period, or when this assessment found or names them', () => {
    const later = { period: { from: '2027-01-01', to: '2027-12-31' } };
    expect(hazardIds([closedIn2026], { period: { from: '2026-11-06', to: '2026-11-06' } })).toEqual(['HZ-2026-002']);
    expect(hazardIds([closedIn2026], later)).toEqual([]);
    expect(hazardIds([{ ...closedIn2026, assessmentId: 'a-00000001' }], later)).toEqual(['HZ-2026-002']);
    expect(hazardIds([closedIn2026], { ...later, failedDevices: [{ id: 'f', device: '报警器', criterionId: 'MH-07-07', hazardId: 'HZ-2026-002' }] })).toEqual(['HZ-2026-002']);
  });
  it('does not say which employee reported a hazard', () => {
    const reported = aHazard({ source: 'employeeReport', foundBy: '戊代表' });
    const [hazard] = composeRecord(anEnterprise({ hazards: [reported] }), anAssessment(), heads).hazards;
    expect(hazard).toEqual({ ...reported, foundBy: '' });
  });
  it('takes only the evidence that something names, from either file', () => {
    const photographed = aHazard({ events: [anEvent('found', 0), anEvent('evidenceAdded', 1)] });
    const enterprise = anEnterprise({ hazards: [photographed], evidence: evidenceNamed('before.png', 'unused.png') });
    const assessment = anAssessment({
      evidence: evidenceNamed('answer.png', 'screening.png', 'loose.png'),
      layers: { self: {}, expert: { 'sd-smb-standardization': { '1.1.1': aScore('1.1.1', [], { evidence: [digestOfText('answer.png')] }) } }, evaluator: {} },
      screening: { 'MH-07-07': aScreening('yes', { evidence: [digestOfText('screening.png')] }) },
    });
    expect(composeRecord(enterprise, assessment, heads).evidence).toEqual(evidenceNamed('answer.png', 'screening.png', 'before.png'));
  });
});
