import type { SignerRole, TeamMember } from './AssessmentFile.ts';
import type { PlannedSignature } from './Seal.ts';

/** Who signs last speaks for the whole: assessors, employee representative, deputy leader, leader, principal. */
const rank: Readonly<Record<SignerRole, number>> = { witness: 0, assessor: 1, employeeRepresentative: 2, deputyLeader: 3, leader: 4, principal: 5 };

/** What each role confirms on the report (DOCUMENTS, page 13). Documents are Chinese. The first assessor compiled it. */
const statements: Readonly<Record<Exclude<SignerRole, 'witness' | 'principal'>, string>> = {
  assessor: '我核查的部分属实。',
  employeeRepresentative: '我参加了访谈和现场核查，没有受到干预。',
  deputyLeader: '我审核了扣分点和证据，结论与事实一致。',
  leader: '我组织了本次自评，对自评过程负责。',
};
const compilerStatement = '我按评分标准逐条查看、作答，所记事实属实。';
const principalStatement = '我已阅读全部结论，对报告真实性负责。';
const commitmentStatement = '我已阅读并作出以上承诺，自愿接受监督。';
const witnessStatement = '我见证了主要负责人作出以上承诺。';

/**
 * The signature fields of every document of this assessment, in the order of signing. One person signs a document once, in all their roles.
 * Report: every signing member but mere witnesses, the principal last. Commitment: the principal, then a witness where there is one:
 * a member with that role, else an employee representative, never the principal.
 */
export function planSignatures(team: readonly TeamMember[]): readonly PlannedSignature[] {
  const signing = team.filter((member) => member.signs);
  return [...planReport(signing), ...planCommitment(signing)];
}

const highestRank = (member: TeamMember): number => Math.max(...member.roles.map((role) => rank[role]));

function planReport(signing: readonly TeamMember[]): readonly PlannedSignature[] {
  const signers = signing.filter((member) => highestRank(member) > 0);
  const compiler = signers.find(({ roles }) => roles.includes('assessor'));
  // the sort is stable: equals keep the order of the team
  return [...signers].sort((a, b) => highestRank(a) - highestRank(b)).map((member, index) => ({
    document: 'report', fieldName: fieldName('report', index), memberId: member.id, statement: reportStatement(member, member === compiler),
  }));
}

/** Everything that the person confirms, in the order of rank. A leader who is the principal answers for the whole report with one sentence. */
function reportStatement({ roles }: TeamMember, compiled: boolean): string {
  const principal = roles.includes('principal');
  const said = [...roles].sort((a, b) => rank[a] - rank[b]).flatMap((role) => {
    if (role === 'witness' || (role === 'leader' && principal)) return [];
    if (role === 'principal') return [principalStatement];
    return [role === 'assessor' && compiled ? compilerStatement : statements[role]];
  });
  return said.join('');
}

function planCommitment(signing: readonly TeamMember[]): readonly PlannedSignature[] {
  const principal = signing.find(({ roles }) => roles.includes('principal'));
  if (principal === undefined) return [];
  const others = signing.filter((member) => member !== principal);
  const witness = others.find(({ roles }) => roles.includes('witness')) ?? others.find(({ roles }) => roles.includes('employeeRepresentative'));
  return [principal, ...(witness === undefined ? [] : [witness])].map((member, index) => ({
    document: 'commitment', fieldName: fieldName('commitment', index), memberId: member.id, statement: member === principal ? commitmentStatement : witnessStatement,
  }));
}

const fieldName = (document: string, index: number): string => `${document}-${String(index + 1).padStart(2, '0')}`;
