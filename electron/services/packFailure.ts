import type { PackProblem } from '../../assessment-specs/engine/resolvePacks.ts';
import { fail, type Reply } from '../contract/Reply.ts';

/** Why the packs that a record pins cannot be used: the first problem, in the interface's words. */
export function packFailure([problem]: readonly PackProblem[]): Reply<never> {
  if (problem === undefined) throw new Error('Packs were not resolved and no problem was named.');
  switch (problem.kind) {
    case 'rolesInvalid':
      return fail('assessment.rolesInvalid', { problem: problem.problem });
    case 'bandUnknown':
      return fail('assessment.rolesInvalid', { problem: `${problem.ref.id} ${problem.bandId}` });
    case 'packOfWrongKind':
      return fail('assessment.rolesInvalid', { problem: `${problem.ref.id} ${problem.role}` });
    case 'packUnknown':
      return fail('assessment.packUnknown', { id: problem.ref.id, revision: problem.ref.revision });
  }
}
