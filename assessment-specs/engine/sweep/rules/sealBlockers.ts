import type { SealProblem } from '../../../records/sealAssessment.ts';
import { canSeal } from '../../../records/sealAssessment.ts';
import type { SweepBasis } from '../sweepBases.ts';
import type { SweepFacts, SweepTarget } from '../SweepFinding.ts';
import { sweepRule } from '../SweepRule.ts';

/** `incomplete` is told item by item; `alreadySealed` and the picture of the seal belong to sealing itself. */
type Blocking = Exclude<SealProblem['kind'], 'alreadySealed' | 'incomplete' | 'sealImageMissing'>;

/** One thing in the way of 封存, exactly as 封存 itself sees it. */
function blocker<const Kind extends Blocking>(kind: Kind, basis: SweepBasis | null, where: (problem: Extract<SealProblem, { kind: Kind }>) => SweepTarget, tell: (problem: Extract<SealProblem, { kind: Kind }>) => SweepFacts = () => ({})) {
  return sweepRule({
    id: kind, severity: 'error', basis,
    find: ({ assessment, enterprise, conclusion }) => canSeal({ file: assessment, enterprise, conclusionKind: conclusion.kind, sealImage: null })
      .filter((problem): problem is Extract<SealProblem, { kind: Kind }> => problem.kind === kind).map((problem) => ({ where: where(problem), facts: tell(problem) })),
  });
}

const profile = (field: string) => (): SweepTarget => ({ kind: 'profile', field });
const team = (): SweepTarget => ({ kind: 'team', memberId: null });

/** What 封存 would refuse. */
export const sealBlockers = [
  blocker('nameMissing', null, profile('name')),
  blocker('creditCodeMissing', 'creditCode', profile('creditCode')),
  blocker('creditCodeUnconfirmed', 'creditCode', profile('creditCode'), ({ creditCode }) => ({ creditCode })),
  blocker('assessorMissing', 'grading', team),
  blocker('leaderMissing', 'grading', team),
  blocker('principalMissing', 'safetyLaw5', team),
  blocker('severalPrincipals', 'safetyLaw5', team),
  blocker('principalDiffers', 'safetyLaw5', team, (problem) => ({ team: problem.team, profile: problem.profile })),
  blocker('memberNameMissing', null, ({ memberId }) => ({ kind: 'team', memberId })),
  blocker('sameNameTwice', null, team, ({ name }) => ({ name })),
  blocker('tooFewSigners', 'grading', team, ({ signers }) => ({ signers })),
] as const;
