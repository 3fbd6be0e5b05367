import type { TraitPage, TraitQuestion } from '../../../../assessment-specs/records/traitQuestions.ts';
import type { TraitId } from '../../../../assessment-specs/schema/primitives.ts';
import type { Trait, TraitPack } from '../../../../assessment-specs/schema/TraitPack.ts';

/** One line of the list: a question to answer, or one that a yes elsewhere answers already. */
export type TraitLine =
  | { readonly kind: 'question'; readonly question: TraitQuestion; readonly depth: number; /** questions that fell away because of this answer */ readonly closes: number }
  | { readonly kind: 'implied'; readonly trait: Trait; readonly depth: number; readonly by: TraitId };

export interface TraitGroupLines {
  readonly id: string;
  readonly lines: readonly TraitLine[];
  /** questions without an answer */
  readonly left: number;
}

/** Questions by group in the order of the pack, each indented under its gate; what a 'no' closed is counted at that gate and not drawn. */
export function arrangeTraits(groups: TraitPack['groups'], pages: readonly TraitPage[]): readonly TraitGroupLines[] {
  const questions = new Map(pages.flatMap((page) => page.questions).map((question) => [question.trait.id, question]));
  const skipped = new Map(pages.flatMap((page) => page.skipped).map((skip) => [skip.trait.id, skip]));
  const closes = countClosed(questions, skipped);
  return [...groups].sort((a, b) => a.order - b.order).flatMap((group): readonly TraitGroupLines[] => {
    const members = [...questions.values(), ...skipped.values()].map(({ trait }) => trait).filter((trait) => trait.group === group.id).sort((a, b) => pageRank(a) - pageRank(b) || a.order - b.order);
    const lines = indented(members).flatMap(({ trait, depth }): readonly TraitLine[] => {
      const question = questions.get(trait.id);
      if (question !== undefined) return [{ kind: 'question', question, depth, closes: closes.get(trait.id) ?? 0 }];
      const because = skipped.get(trait.id)?.because;
      return because?.kind === 'impliedBy' ? [{ kind: 'implied', trait, depth, by: because.trait }] : [];
    });
    const left = lines.filter((line) => line.kind === 'question' && line.question.answer === null).length;
    return lines.length === 0 ? [] : [{ id: group.id, lines, left }];
  });
}

const pageRank = (trait: Trait): number => Number(/^P(\d+)/.exec(trait.page)?.[1] ?? 9);

type Skips = ReadonlyMap<TraitId, TraitPage['skipped'][number]>;

/** Each question that a gate closed counts at the answered gate at the end of the chain. */
function countClosed(questions: ReadonlyMap<TraitId, TraitQuestion>, skipped: Skips): ReadonlyMap<TraitId, number> {
  const closes = new Map<TraitId, number>();
  for (const skip of skipped.values()) {
    const seen = new Set<TraitId>();
    let because = skip.because;
    while (because.kind === 'requires' && !seen.has(because.trait)) {
      const gate = because.trait;
      seen.add(gate);
      if (questions.has(gate)) {
        closes.set(gate, (closes.get(gate) ?? 0) + 1);
        break;
      }
      because = skipped.get(gate)?.because ?? { kind: 'notAnswered' };
    }
  }
  return closes;
}

/** Members in the order of the tree: what needs a gate of the same group stands below it, one step further in. */
function indented(members: readonly Trait[]): readonly { readonly trait: Trait; readonly depth: number }[] {
  const inGroup = new Set(members.map(({ id }) => id));
  // the last gate named is the nearest one
  const parentOf = (trait: Trait): TraitId | undefined => trait.requires.findLast((gate) => inGroup.has(gate));
  const placed = new Set<TraitId>();
  const place = (trait: Trait, depth: number): { trait: Trait; depth: number }[] => {
    if (placed.has(trait.id)) return [];
    placed.add(trait.id);
    return [{ trait, depth }, ...members.filter((child) => parentOf(child) === trait.id).flatMap((child) => place(child, depth + 1))];
  };
  return members.filter((trait) => parentOf(trait) === undefined).flatMap((trait) => place(trait, 0));
}
