import type { Answer } from '../records/Answer.ts';
import type { ResolvedTraits } from '../records/resolveTraits.ts';
import type { Centipoints, TraitId } from '../schema/primitives.ts';
import type { Item, ScoredPack } from '../schema/ScoredPack.ts';
import type { Answers } from './createScorer.ts';
import { suggestNotApplicable } from './suggestNotApplicable.ts';

/** Why a 空项 looks unusual. It may be right all the same: people decide, this only points. */
export type NotApplicableDoubt =
  /** The profile says that the enterprise has what the item is about. */
  | { readonly kind: 'traitPresent'; readonly traits: readonly TraitId[] }
  /** The profile has not said whether it has. */
  | { readonly kind: 'traitUnknown'; readonly traits: readonly TraitId[] }
  /** In its category far more is 空项 than the profile suggests. */
  | { readonly kind: 'manyInCategory'; readonly categoryId: string; readonly items: number; readonly points: Centipoints; readonly suggested: number }
  /** The same reason, word for word, stands at several items. */
  | { readonly kind: 'reasonRepeated'; readonly items: number };

/** From how many copies on a reason counts as copied. */
const copies = 3;
/** From how many items beyond the profile, and beyond which share of the category's points, a category counts as emptied. */
const emptied = { items: 3, share: 1 / 3 } as const;

/** Every 空项 that looks unusual, by item, with all that speaks against it. One idea for the mark at the item and for the sweep. */
export function doubtfulNotApplicable(pack: ScoredPack, answers: Answers, traits: ResolvedTraits): ReadonlyMap<string, readonly NotApplicableDoubt[]> {
  const suggested = new Set(suggestNotApplicable(pack, traits).map(({ item }) => item.id));
  const repeated = reasonCounts(pack, answers);
  const doubts = new Map<string, readonly NotApplicableDoubt[]>();
  for (const category of pack.categories) {
    const items = category.elements.flatMap((element) => element.items);
    const empty = items.flatMap((item) => {
      const answer = own(answers, item.id);
      return answer?.kind === 'notApplicable' ? [{ item, answer }] : [];
    });
    const beyond = empty.filter(({ item }) => !suggested.has(item.id));
    const points = beyond.reduce((sum, { item }) => sum + item.points, 0);
    const many = beyond.length >= emptied.items && points > category.points * emptied.share
      ? [{ kind: 'manyInCategory' as const, categoryId: category.id, items: beyond.length, points, suggested: items.filter(({ id }) => suggested.has(id)).length }] : [];
    for (const { item, answer } of empty) {
      const copied = repeated.get(reasonOf(answer)) ?? 0;
      const found = [...traitDoubts(item, traits), ...(suggested.has(item.id) ? [] : many), ...(copied >= copies ? [{ kind: 'reasonRepeated' as const, items: copied }] : [])];
      if (found.length > 0) doubts.set(item.id, found);
    }
  }
  return doubts;
}

function traitDoubts({ notApplicable: { whenAbsent } }: Item, traits: ResolvedTraits): readonly NotApplicableDoubt[] {
  const answering = (value: 'yes' | 'unknown') => whenAbsent.filter((trait) => (traits.get(trait)?.value ?? 'unknown') === value);
  const [present, unknown] = [answering('yes'), answering('unknown')];
  if (present.length > 0) return [{ kind: 'traitPresent', traits: present }];
  return unknown.length > 0 ? [{ kind: 'traitUnknown', traits: unknown }] : [];
}

/** A reason that the profile gives is the same on purpose. */
const reasonOf = (answer: Extract<Answer, { kind: 'notApplicable' }>): string => (answer.ground === 'trait' ? '' : answer.reason.replaceAll(/\s+/gu, ''));

function reasonCounts(pack: ScoredPack, answers: Answers): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of pack.categories.flatMap((category) => category.elements.flatMap((element) => element.items))) {
    const answer = own(answers, id);
    const reason = answer?.kind === 'notApplicable' ? reasonOf(answer) : '';
    if (reason !== '') counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return counts;
}

const own = (answers: Answers, id: string): Answer | undefined => (Object.hasOwn(answers, id) ? answers[id] : undefined);
