import type { PackRole } from './AssessmentFile.ts';

export type PackRolesProblem = 'noPrimary' | 'severalPrimaries' | 'noHazards' | 'severalHazards' | 'severalTraits' | 'packTwice';

/** An assessment has exactly one primary and one hazard catalogue, at most one trait pack, and no pack twice. */
export function checkPackRoles(packs: readonly PackRole[]): PackRolesProblem | null {
  const count = (role: PackRole['role']) => packs.filter((entry) => entry.role === role).length;
  if (count('primary') === 0) return 'noPrimary';
  if (count('primary') > 1) return 'severalPrimaries';
  if (count('hazards') === 0) return 'noHazards';
  if (count('hazards') > 1) return 'severalHazards';
  if (count('traits') > 1) return 'severalTraits';
  return new Set(packs.map(({ pack }) => pack.id)).size === packs.length ? null : 'packTwice';
}
