import { sweepRule } from '../SweepRule.ts';
import type { Swept, SweptItem } from '../Swept.ts';

const full = ({ scored }: Swept): readonly SweptItem[] => scored.flatMap(({ items }) => items.filter(({ score }) => score.state === 'full'));

/** Full marks without any file where the pack wants one. */
const fullWithoutEvidence = sweepRule({
  id: 'fullWithoutEvidence', severity: 'warning', basis: 'pack',
  find: (swept) => full(swept).filter(({ item, answer }) => item.evidenceRequired.length > 0 && answer?.evidence.length === 0)
    .map(({ item, where }) => ({ where, facts: { item: item.id, kinds: item.evidenceRequired } })),
});

/** Full marks with files, but not of every kind that the pack names. What was asked of people can stand in the note. */
const fullKindMissing = sweepRule({
  id: 'fullKindMissing', severity: 'hint', basis: 'pack',
  find: (swept) => {
    const kinds = new Map(swept.cited.flatMap(({ id, card }) => card === null ? [] : [[id, card.kind] as const]));
    return full(swept).flatMap(({ item, answer, where }) => {
      if (answer === null || answer.evidence.length === 0) return [];
      const there = new Set(answer.evidence.map((id) => kinds.get(id)));
      const missing = item.evidenceRequired.filter((kind) => !there.has(kind) && !(kind === 'interview' && answer.note.trim() !== ''));
      return missing.length === 0 ? [] : [{ where, facts: { item: item.id, kinds: missing } }];
    });
  },
});

/** From how many scored items on a pack without one deduction is unusual. */
const unusual = 20;

/** Everything is scored and nothing was found anywhere. */
const nothingDeducted = sweepRule({
  id: 'nothingDeducted', severity: 'warning', basis: null,
  find: ({ scored }) => scored.flatMap(({ ref, items, sheet }) => {
    const perfect = items.filter(({ score }) => score.state === 'full').length;
    const all = perfect === sheet.progress.items - sheet.progress.notApplicable;
    return all && perfect >= unusual ? [{ where: { kind: 'pack', packId: ref.id, categoryId: null }, facts: { items: perfect } }] : [];
  }),
});

/** What an evaluator asks about full marks. */
export const fullMarks = [fullWithoutEvidence, fullKindMissing, nothingDeducted] as const;
