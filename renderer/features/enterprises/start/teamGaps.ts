import type { TeamMember } from '../../../../assessment-specs/records/AssessmentFile.ts';
import type { EnterpriseProfile } from '../../../../assessment-specs/records/EnterpriseProfile.ts';
import { planSignatures } from '../../../../assessment-specs/records/planSignatures.ts';

/** What the team lacks for sealing. `nameMissing` and `roleMissing` keep it from being recorded at all. */
export type TeamGap = 'nameMissing' | 'roleMissing' | 'assessor' | 'leader' | 'principal' | 'twoSigners';

/** The gaps of a team in the order in which they are told. */
export function teamGaps(team: readonly TeamMember[]): readonly TeamGap[] {
  const signing = team.filter(({ signs }) => signs);
  const missing = (role: TeamMember['roles'][number]) => !signing.some(({ roles }) => roles.includes(role));
  const signers = new Set(planSignatures(team).filter(({ document }) => document === 'report').map(({ memberId }) => memberId)).size;
  return [
    ...(team.some(({ name }) => name.trim() === '') ? ['nameMissing' as const] : []),
    ...(team.some(({ roles }) => roles.length === 0) ? ['roleMissing' as const] : []),
    ...(missing('assessor') ? ['assessor' as const] : []), ...(missing('leader') ? ['leader' as const] : []), ...(missing('principal') ? ['principal' as const] : []),
    ...(signers < 2 ? ['twoSigners' as const] : []),
  ];
}

/** Whether the host would take the team as it is. */
export function isRecordable(team: readonly TeamMember[]): boolean {
  return !teamGaps(team).some((gap) => gap === 'nameMissing' || gap === 'roleMissing');
}

/** A blank member with an id that is not taken. */
export function newMember(team: readonly TeamMember[]): TeamMember {
  let number = team.length + 1;
  while (team.some(({ id }) => id === `m${number}`)) number += 1;
  return { id: `m${number}`, name: '', post: '', duty: '', qualification: '', roles: [], signs: true };
}

/** The people that the profile names, with the roles that go with their posts. One person in two posts is one member. */
export function teamFromProfile(profile: Pick<EnterpriseProfile, 'principal' | 'safetyManager'>, posts: { readonly principal: string; readonly safetyManager: string }): readonly TeamMember[] {
  const principal = profile.principal.trim();
  const manager = profile.safetyManager.trim();
  const member = (id: string, name: string, post: string, roles: TeamMember['roles']): TeamMember => ({ id, name, post, duty: '', qualification: '', roles, signs: true });
  if (principal !== '' && principal === manager) return [member('m1', principal, posts.principal, ['leader', 'principal', 'assessor'])];
  return [
    ...(principal === '' ? [] : [member('m1', principal, posts.principal, ['leader', 'principal'])]),
    ...(manager === '' ? [] : [member('m2', manager, posts.safetyManager, ['assessor'])]),
  ];
}
