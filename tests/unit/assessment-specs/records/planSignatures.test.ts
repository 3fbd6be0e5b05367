import { describe, expect, it } from 'vitest';
import { planSignatures } from '../../../../assessment-specs/records/planSignatures.ts';
import { plannedSignatureSchema } from '../../../../assessment-specs/records/Seal.ts';
import { aMember, usualTeam } from '../../../fixtures/builders/anAssessment.ts';

const rows = (team: Parameters<typeof planSignatures>[0], document: string) => planSignatures(team).filter((field) => field.document === document);

describe('planSignatures', () => {
  it('lets everybody sign the report once, in all their roles, the principal last', () => {
    expect(rows(usualTeam, 'report')).toEqual([
      { document: 'report', fieldName: 'report-01', memberId: 'm2', statement: '我按评分标准逐条查看、作答，所记事实属实。' },
      { document: 'report', fieldName: 'report-02', memberId: 'm4', statement: '我核查的部分属实。' },
      { document: 'report', fieldName: 'report-03', memberId: 'm5', statement: '我参加了访谈和现场核查，没有受到干预。' },
      { document: 'report', fieldName: 'report-04', memberId: 'm3', statement: '我审核了扣分点和证据，结论与事实一致。' },
      { document: 'report', fieldName: 'report-05', memberId: 'm1', statement: '我已阅读全部结论，对报告真实性负责。' },
    ]);
  });
  it('gives a person of several roles one field with everything they confirm', () => {
    const team = [aMember('p', ['principal', 'leader', 'assessor']), aMember('d', ['deputyLeader', 'employeeRepresentative'])];
    expect(rows(team, 'report').map(({ memberId, statement }) => [memberId, statement])).toEqual([
      ['d', '我参加了访谈和现场核查，没有受到干预。我审核了扣分点和证据，结论与事实一致。'],
      ['p', '我按评分标准逐条查看、作答，所记事实属实。我已阅读全部结论，对报告真实性负责。'],
    ]);
  });
  it('lets the principal sign the commitment before a witness', () => {
    expect(rows(usualTeam, 'commitment').map(({ fieldName, memberId }) => [fieldName, memberId])).toEqual([['commitment-01', 'm1'], ['commitment-02', 'm5']]);
    expect(rows([...usualTeam, aMember('w', ['witness'])], 'commitment').map(({ memberId }) => memberId)).toEqual(['m1', 'w']);
  });
  it('never lets the principal be their own witness', () => {
    expect(rows([aMember('p', ['principal', 'employeeRepresentative', 'witness'])], 'commitment').map(({ memberId }) => memberId)).toEqual(['p']);
  });
  it('leaves out who does not sign, and mere witnesses from the report', () => {
    const team = [aMember('a', ['assessor'], { signs: false }), aMember('w', ['witness']), aMember('p', ['principal'])];
    expect(rows(team, 'report').map(({ memberId }) => memberId)).toEqual(['p']);
  });
  it('plans fields that a seal can hold', () => {
    const everything = aMember('x', ['assessor', 'deputyLeader', 'leader', 'principal', 'employeeRepresentative', 'witness']);
    expect(planSignatures([everything]).every((field) => plannedSignatureSchema.safeParse(field).success)).toBe(true);
  });
});
