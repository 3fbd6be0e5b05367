import type { SignerRole, TeamMember } from '../../../assessment-specs/records/AssessmentFile.ts';

interface Responsibility {
  readonly step: '编制' | '审核' | '批准';
  /** Empty where the team has nobody for it. */
  readonly members: readonly TeamMember[];
}

/** Who compiled (the first assessor), checked (deputy leaders, else the leader) and approved (the principal) the report. One person may stand in several places. */
export function responsibilities(team: readonly TeamMember[]): readonly Responsibility[] {
  const inRole = (role: SignerRole): readonly TeamMember[] => team.filter(({ roles }) => roles.includes(role));
  const deputies = inRole('deputyLeader');
  return [
    { step: '编制', members: inRole('assessor').slice(0, 1) },
    { step: '审核', members: deputies.length > 0 ? deputies : inRole('leader') },
    { step: '批准', members: inRole('principal') },
  ];
}
