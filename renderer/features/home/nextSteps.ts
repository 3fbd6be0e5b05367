import type { Reason } from '../../../assessment-specs/engine/Conclusion.ts';
import type { EnterpriseFile } from '../../../assessment-specs/records/EnterpriseFile.ts';
import type { AssessmentFile } from '../../../assessment-specs/records/AssessmentFile.ts';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import type { HazardDue } from '../../../assessment-specs/records/hazardDue.ts';
import { hazardDue } from '../../../assessment-specs/records/hazardDue.ts';
import { fiveAssurancesOf, isVeto } from '../../../assessment-specs/records/hazardState.ts';
import { nextHazardStep, type ForwardStep } from '../../../assessment-specs/records/nextHazardStep.ts';
import type { AssessmentResult } from '../../host/assessmentResult.ts';
import type { ProfileGap } from './profileGaps.ts';
import { documentSteps } from './documentSteps.ts';

/** One thing to do, with what its sentence needs. The first of the list carries the page's primary button. */
export type NextStep =
  | { readonly kind: 'hazard'; readonly hazardId: string; readonly title: string; readonly act: ForwardStep; readonly due: HazardDue | null }
  | { readonly kind: 'profile'; readonly gaps: readonly ProfileGap[]; readonly questionsLeft: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'packsMissing'; readonly packIds: readonly string[] }
  | { readonly kind: 'score'; readonly packId: string; readonly packName: string; readonly itemId: string; readonly answered: number; readonly items: number }
  | { readonly kind: 'unfounded'; readonly packId: string; readonly itemIds: readonly string[] }
  | { readonly kind: 'screen'; readonly criterionId: string; readonly left: number }
  | { readonly kind: 'toCheck'; readonly criterionId: string; readonly count: number }
  | { readonly kind: 'enterHazard'; readonly criterionId: string; readonly count: number }
  | { readonly kind: 'unassessable'; readonly packName: string }
  | { readonly kind: 'seal'; readonly conclusion: 'vetoed' | 'failed' | 'passed' }
  | { readonly kind: 'issue'; readonly document: 'report' | 'commitment' }
  | { readonly kind: 'sign'; readonly document: 'report' | 'commitment'; readonly name: string; readonly left: number }
  | { readonly kind: 'revise'; readonly sealed: 'vetoed' | 'failed' | 'passed'; readonly now: 'vetoed' | 'failed' | 'passed' }
  | { readonly kind: 'finished'; readonly number: string };

export interface NextStepInputs {
  readonly enterprise: EnterpriseFile;
  /** the local day */
  readonly today: string;
  readonly gaps: readonly ProfileGap[];
  /** profile questions that nobody answered yet */
  readonly questionsLeft: number;
  readonly assessment: AssessmentFile | null;
  /** null without an assessment */
  readonly result: AssessmentResult | null;
}

/**
 * What to do next, in order, from the empty profile to the signed documents: open major hazards first (nearest deadline first), then what is
 * missing from left to right on the journey. Never empty.
 */
export function nextSteps(inputs: NextStepInputs): readonly NextStep[] {
  const { enterprise, gaps, questionsLeft, assessment, result } = inputs;
  const hazards = hazardSteps(enterprise.hazards, inputs.today);
  // a sealed assessment keeps the profile that it was sealed with
  const profile: readonly NextStep[] = assessment?.seal == null && (gaps.length > 0 || questionsLeft > 0) ? [{ kind: 'profile', gaps, questionsLeft }] : [];
  if (assessment === null || result === null) return [...hazards, ...profile, { kind: 'start' }];
  if (result.kind === 'packsMissing') return [...hazards, ...profile, { kind: 'packsMissing', packIds: [...new Set(result.problems.flatMap((problem) => 'ref' in problem ? [problem.ref.id] : []))] }];
  const { conclusion } = result;
  if (assessment.seal !== null) {
    const sealed = assessment.seal.result.conclusion.kind;
    const revise: readonly NextStep[] = conclusion.kind !== 'incomplete' && conclusion.kind !== sealed ? [{ kind: 'revise', sealed, now: conclusion.kind }] : [];
    const steps: readonly NextStep[] = [...hazards, ...documentSteps(assessment, assessment.seal), ...revise];
    return steps.length === 0 ? [{ kind: 'finished', number: assessment.seal.number }] : steps;
  }
  const seal: readonly NextStep[] = conclusion.kind === 'incomplete' ? [] : [{ kind: 'seal', conclusion: conclusion.kind }];
  return [...hazards, ...profile, ...blockingSteps(conclusion.reasons, result), ...seal];
}

function hazardSteps(hazards: readonly Hazard[], today: string): readonly NextStep[] {
  const deadline = (hazard: Hazard) => fiveAssurancesOf(hazard)?.deadline ?? '';
  // one without a deadline has no five assurances yet: nothing is more urgent
  return hazards.filter(isVeto).sort((a, b) => deadline(a).localeCompare(deadline(b)))
    .flatMap((hazard) => {
      const act = nextHazardStep(hazard);
      return act === null ? [] : [{ kind: 'hazard' as const, hazardId: hazard.id, title: hazard.title, act, due: hazardDue(hazard, today) }];
    });
}

type Computed = Extract<AssessmentResult, { kind: 'computed' }>;

/** What keeps the conclusion open, each kind once, in the order of the journey: score, screen, look again, write into the ledger. */
function blockingSteps(reasons: readonly Reason[], result: Computed): readonly NextStep[] {
  const of = <C extends Reason['code']>(code: C) => reasons.filter((reason): reason is Extract<Reason, { code: C }> => reason.code === code);
  const steps: NextStep[] = [];
  for (const reason of of('unanswered')) {
    const sheet = result.conclusion.packs.find((pack) => pack.sheet.pack.id === reason.ref)?.sheet;
    const itemId = reason.first[0];
    if (sheet !== undefined && itemId !== undefined) steps.push({ kind: 'score', packId: reason.ref, packName: reason.packName, itemId, answered: sheet.progress.answered, items: sheet.progress.items });
  }
  for (const packName of new Set(of('unfoundedNotApplicable').map((reason) => reason.packName))) {
    const pack = [result.packs.primary, ...result.packs.gates].find((candidate) => candidate.pack.name === packName);
    const itemIds = of('unfoundedNotApplicable').filter((reason) => reason.packName === packName).map((reason) => reason.ref);
    if (pack !== undefined) steps.push({ kind: 'unfounded', packId: pack.ref.id, itemIds });
  }
  const [unscreened] = of('unscreened');
  if (unscreened?.first[0] !== undefined) steps.push({ kind: 'screen', criterionId: unscreened.first[0], left: unscreened.count });
  const toCheck = of('toCheck');
  if (toCheck[0] !== undefined) steps.push({ kind: 'toCheck', criterionId: toCheck[0].ref, count: toCheck.length });
  const missing = of('yesWithoutHazard');
  if (missing[0] !== undefined) steps.push({ kind: 'enterHazard', criterionId: missing[0].ref, count: missing.length });
  for (const reason of of('nothingAssessable')) steps.push({ kind: 'unassessable', packName: reason.packName });
  return steps;
}
