import type { ScreeningAnswer } from '../records/Answer.ts';
import type { AssessmentRecord } from '../records/AssessmentRecord.ts';
import { criterionApplicability } from '../records/criterionApplicability.ts';
import type { CriterionApplicability } from '../records/criterionApplicability.ts';
import type { ResolvedTraits } from '../records/resolveTraits.ts';
import type { MajorHazardCriterion } from '../schema/HazardPack.ts';
import type { ResolvedPacks } from './ResolvedPacks.ts';
import { traitsOf } from './traitsOf.ts';

/** Why a question is asked, or not. An answer that somebody gave overrules what the profile says; `otherCriteria` decides about 第十四条 alone. */
export type ScreeningCause =
  | { readonly kind: 'profile'; readonly applicability: CriterionApplicability }
  | { readonly kind: 'answered' }
  | { readonly kind: 'otherCriteria'; readonly applying: number };

/** One question of the major-hazard catalogue for this enterprise. */
export interface ScreeningLine {
  readonly criterion: MajorHazardCriterion;
  readonly applies: boolean;
  readonly because: ScreeningCause;
  readonly state: ScreeningAnswer['answer'] | 'unanswered';
  readonly answer: ScreeningAnswer | null;
}

/**
 * Every criterion of the catalogue in its order, 第十四条 (a protective device that does not work) last. Traits that are unknown do not take a question away.
 * 第十四条 is asked as soon as one criterion applies, and not otherwise.
 */
export function screening(record: AssessmentRecord, packs: Pick<ResolvedPacks, 'hazards' | 'traits'>): readonly ScreeningLine[] {
  const { criteria, failedDevice } = packs.hazards.pack;
  const traits = traitsOf(record, packs);
  const lines = criteria.map((criterion) => lineOf(record, criterion, byProfile(record, criterion, traits)));
  const applying = lines.filter((line) => line.applies).length;
  return [...lines, lineOf(record, failedDevice, { applies: applying > 0, because: { kind: 'otherCriteria', applying } })];
}

function byProfile(record: AssessmentRecord, criterion: MajorHazardCriterion, traits: ResolvedTraits): Pick<ScreeningLine, 'applies' | 'because'> {
  const applicability = criterionApplicability(criterion, record.enterprise.profile.sectors, traits);
  return { applies: applicability.applies, because: { kind: 'profile', applicability } };
}

function lineOf(record: AssessmentRecord, criterion: MajorHazardCriterion, derived: Pick<ScreeningLine, 'applies' | 'because'>): ScreeningLine {
  const given = record.assessment.screening;
  const answer = Object.hasOwn(given, criterion.id) ? given[criterion.id] ?? null : null;
  if (answer === null) return { criterion, ...derived, state: 'unanswered', answer };
  const applies = answer.answer !== 'notApplicable';
  return { criterion, applies, because: applies === derived.applies ? derived.because : { kind: 'answered' }, state: answer.answer, answer };
}
