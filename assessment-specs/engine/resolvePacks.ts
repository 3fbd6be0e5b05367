import type { AssessmentRecord } from '../records/AssessmentRecord.ts';
import type { PackRole } from '../records/AssessmentFile.ts';
import { checkPackRoles } from '../records/checkPackRoles.ts';
import type { PackRolesProblem } from '../records/checkPackRoles.ts';
import type { Pack } from '../schema/Pack.ts';
import type { PackRef } from '../schema/PackRef.ts';
import type { ResolvedPacks } from './ResolvedPacks.ts';

/** Where packs are found: exactly the named revision with exactly that digest, or null. The catalogue fits. */
export interface PackSource {
  pack(ref: PackRef): Pack | null;
}

/** Why the packs of a record cannot be used. `path` leads to the place in the record. */
export type PackProblem =
  | { readonly kind: 'rolesInvalid'; readonly path: string; readonly problem: PackRolesProblem }
  | { readonly kind: 'packUnknown'; readonly path: string; readonly ref: PackRef }
  | { readonly kind: 'packOfWrongKind'; readonly path: string; readonly ref: PackRef; readonly role: PackRole['role'] }
  | { readonly kind: 'bandUnknown'; readonly path: string; readonly ref: PackRef; readonly bandId: string };

export type PackResolution =
  | { readonly ok: true; readonly packs: ResolvedPacks }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

type Draft = { -readonly [Role in 'primary' | 'hazards' | 'traits']: ResolvedPacks[Role] | null }
  & { readonly [Role in 'gates' | 'obligations']: ResolvedPacks[Role][number][] };

/** Finds the packs that a record pins, in their roles. */
export function resolvePacks(record: Pick<AssessmentRecord, 'assessment'>, source: PackSource): PackResolution {
  const roles = record.assessment.packs;
  const problem = checkPackRoles(roles);
  const problems: PackProblem[] = problem === null ? [] : [{ kind: 'rolesInvalid', path: 'assessment.packs', problem }];
  const draft: Draft = { primary: null, gates: [], hazards: null, obligations: [], traits: null };
  roles.forEach((role, position) => {
    const path = `assessment.packs[${position}]`;
    const pack = source.pack(role.pack);
    const wrong = pack === null ? { kind: 'packUnknown', path, ref: role.pack } as const : takeRole(draft, role, pack, path);
    if (wrong !== null) problems.push(wrong);
  });
  const { primary, hazards, ...others } = draft;
  return problems.length > 0 || primary === null || hazards === null ? { ok: false, problems } : { ok: true, packs: { primary, hazards, ...others } };
}

function takeRole(draft: Draft, role: PackRole, pack: Pack, path: string): PackProblem | null {
  const ref = role.pack;
  if (role.role === 'primary' && pack.kind === 'scored') draft.primary = { ref, pack };
  else if (role.role === 'hazards' && pack.kind === 'hazards') draft.hazards = { ref, pack };
  else if (role.role === 'traits' && pack.kind === 'traits') draft.traits = { ref, pack };
  else if (role.role === 'obligations' && pack.kind === 'obligations') draft.obligations.push({ ref, pack });
  else if (role.role === 'gate' && pack.kind === 'scored') {
    const band = pack.scoring.bands.find((candidate) => candidate.id === role.bandId);
    if (band === undefined) return { kind: 'bandUnknown', path: `${path}.bandId`, ref, bandId: role.bandId };
    draft.gates.push({ ref, pack, mandatory: role.mandatory, band });
  } else return { kind: 'packOfWrongKind', path, ref, role: role.role };
  return null;
}
