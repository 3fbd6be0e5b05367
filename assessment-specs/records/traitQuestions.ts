import type { TraitId, Tri } from '../schema/primitives.ts';
import type { Trait, TraitPack } from '../schema/TraitPack.ts';
import type { EnterpriseProfile, TraitAnswers } from './EnterpriseProfile.ts';
import { profileValue } from './profileValue.ts';
import { resolveTraits, type ResolvedTraits, type TraitCause, type TraitInputs } from './resolveTraits.ts';

/** A question to show now. `waitsFor`: a gate that has no answer yet, so the question may still fall away. */
export interface TraitQuestion {
  readonly trait: Trait;
  readonly answer: Tri | null;
  readonly waitsFor: TraitId | null;
}

/** A question that needs no answer: a gate said no, a yes elsewhere answers it, or no chosen sector asks it. */
export interface SkippedQuestion {
  readonly trait: Trait;
  readonly value: Tri;
  readonly because: TraitCause;
}

/** `P1` gates, `P2-…` one page a group, `P3` equipment, `P4` facts of the period. A page without questions need not be opened. */
export interface TraitPage {
  readonly page: string;
  readonly groups: readonly string[];
  readonly questions: readonly TraitQuestion[];
  readonly skipped: readonly SkippedQuestion[];
}

/** asked = answered + left. `skipped` fell away by answers, `otherSector` is not asked of these sectors. */
export interface TraitCounts {
  readonly asked: number;
  readonly answered: number;
  readonly left: number;
  readonly skipped: number;
  readonly otherSector: number;
}

/** Which of the two question sets: the profile's (P1–P3), or the facts of the assessed period (P4). */
export type TraitQuestionSet = 'profile' | 'period';

/**
 * The questions to show now, page by page in the order of the pack. A `no` to a gate skips everything that needs it; an implied yes is not asked again.
 * A question that somebody answered stays visible even where another answer implies it, so that a contradiction can be corrected where it was made.
 */
export function traitQuestions(inputs: TraitInputs, set: TraitQuestionSet): { readonly pages: readonly TraitPage[]; readonly counts: TraitCounts } {
  const resolved = resolveTraits(inputs);
  const { traitPack } = inputs;
  const given = set === 'profile' ? inputs.answers : inputs.periodAnswers;
  const traits = [...(set === 'profile' ? traitPack.traits : traitPack.periodTraits)].sort((a, b) => a.order - b.order);
  const pages = pageNames(traits, traitPack).map((page) => pageOf(page, traits.filter((trait) => trait.page === page), given, resolved));
  return { pages, counts: countsOf(pages) };
}

/** Sorted P1, P2-… in the order of their groups, P3, P4. */
function pageNames(traits: readonly Trait[], traitPack: TraitPack): readonly string[] {
  const groupOrder = new Map(traitPack.groups.map((group) => [group.page, group.order]));
  const rank = (page: string): number => Number(/^P(\d+)/.exec(page)?.[1] ?? 9) * 1000 + (groupOrder.get(page) ?? 0);
  return [...new Set(traits.map((trait) => trait.page))].sort((a, b) => rank(a) - rank(b));
}

function pageOf(page: string, traits: readonly Trait[], given: TraitAnswers, resolved: ResolvedTraits): TraitPage {
  const questions: TraitQuestion[] = [];
  const skipped: SkippedQuestion[] = [];
  for (const trait of traits) {
    const state = resolved.get(trait.id);
    if (state === undefined) throw new Error(`The trait ${trait.id} was not resolved.`);
    const kind = state.because.kind;
    if (kind === 'requires' || kind === 'impliedBy' || kind === 'otherSector') skipped.push({ trait, value: state.value, because: state.because });
    else questions.push({ trait, answer: given[trait.id] ?? null, waitsFor: trait.requires.find((gate) => resolved.get(gate)?.because.kind === 'notAnswered') ?? null });
  }
  return { page, groups: [...new Set(traits.map((trait) => trait.group))], questions, skipped };
}

function countsOf(pages: readonly TraitPage[]): TraitCounts {
  const questions = pages.flatMap((page) => page.questions);
  const skipped = pages.flatMap((page) => page.skipped);
  const answered = questions.filter(({ answer }) => answer !== null).length;
  const otherSector = skipped.filter(({ because }) => because.kind === 'otherSector').length;
  return { asked: questions.length, answered, left: questions.length - answered, skipped: skipped.length - otherSector, otherSector };
}

/** A yes that the profile suggests and that the user has yet to confirm. An empty list never suggests no. */
export interface PrefillSuggestion {
  readonly trait: TraitId;
  readonly value: 'yes';
  readonly field: string;
}

/** Suggestions for traits that are not answered, or answered 不清楚. */
export function prefillSuggestions(traitPack: TraitPack, profile: EnterpriseProfile, answers: TraitAnswers): readonly PrefillSuggestion[] {
  return traitPack.prefill
    .filter(({ trait }) => answers[trait] === undefined || answers[trait] === 'unknown')
    .filter(({ field, op, value }) => {
      const actual = profileValue(profile, field);
      return op === 'not_empty' ? Array.isArray(actual) && actual.length > 0 : typeof actual === 'number' && value !== null && actual >= value;
    })
    .map(({ trait, field }) => ({ trait, value: 'yes', field }));
}
