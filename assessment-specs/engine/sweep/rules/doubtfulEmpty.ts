import type { NotApplicableDoubt } from '../../doubtfulNotApplicable.ts';
import type { Found } from '../SweepRule.ts';
import { sweepRule } from '../SweepRule.ts';
import type { Swept, SweptItem } from '../Swept.ts';

type Doubt<Kind extends NotApplicableDoubt['kind']> = Extract<NotApplicableDoubt, { kind: Kind }>;

/** The doubts of one kind, as the mark at the item has them. */
function doubts<Kind extends NotApplicableDoubt['kind']>({ scored }: Swept, kind: Kind, tell: (doubt: Doubt<Kind>, item: SweptItem) => Found | null): readonly Found[] {
  return scored.flatMap(({ doubts: doubted, items }) =>
    items.flatMap((item) => (doubted.get(item.item.id) ?? []).filter((doubt): doubt is Doubt<Kind> => doubt.kind === kind).flatMap((doubt) => tell(doubt, item) ?? [])));
}

/** A 空项 that rests on the profile is `emptyUnfounded`'s; here somebody gave a reason of their own. */
const byReason = ({ answer }: SweptItem): boolean => answer?.kind === 'notApplicable' && answer.ground !== 'trait';

/** 空项 by profile that the profile does not carry any more; it blocks the conclusion. */
const emptyUnfounded = sweepRule({
  id: 'emptyUnfounded', severity: 'error', basis: 'pack',
  find: ({ conclusion, scored }) => conclusion.reasons.flatMap((reason) => {
    if (reason.code !== 'unfoundedNotApplicable') return [];
    const pack = scored.find((one) => one.pack.name === reason.packName);
    return pack === undefined ? [] : [{ where: { kind: 'item', packId: pack.ref.id, itemId: reason.ref }, facts: { item: reason.ref, traits: reason.traits } }];
  }),
});

/** The profile says that the enterprise has what was made 空项. */
const emptyContradicted = sweepRule({
  id: 'emptyContradicted', severity: 'warning', basis: 'pack',
  find: (swept) => doubts(swept, 'traitPresent', ({ traits }, item) => byReason(item) ? { where: item.where, facts: { item: item.item.id, traits } } : null),
});

/** 空项 while the profile has not said whether there is such a thing. */
const emptyUnknown = sweepRule({
  id: 'emptyUnknown', severity: 'hint', basis: 'pack',
  find: (swept) => doubts(swept, 'traitUnknown', ({ traits }, item) => byReason(item) ? { where: item.where, facts: { item: item.item.id, traits } } : null),
});

/** The same reason word for word at several items. */
const emptyCopied = sweepRule({
  id: 'emptyCopied', severity: 'warning', basis: null,
  find: (swept) => doubts(swept, 'reasonRepeated', ({ items }, item) => ({ where: item.where, facts: { item: item.item.id, items } })),
});

/** Far more 空项 in a category than the profile suggests; told once a category. */
const emptyMany = sweepRule({
  id: 'emptyMany', severity: 'warning', basis: null,
  find: (swept) => swept.scored.flatMap(({ doubts: doubted, ref }) => {
    const seen = new Map<string, Found>();
    for (const doubt of [...doubted.values()].flat()) {
      if (doubt.kind !== 'manyInCategory') continue;
      seen.set(doubt.categoryId, { where: { kind: 'pack', packId: ref.id, categoryId: doubt.categoryId }, facts: { category: doubt.categoryId, items: doubt.items, suggested: doubt.suggested } });
    }
    return [...seen.values()];
  }),
});

/** A whole category is 空项. */
const emptyCategory = sweepRule({
  id: 'emptyCategory', severity: 'warning', basis: null,
  find: ({ scored }) => scored.flatMap(({ sheet, ref }) => sheet.categories.filter(({ progress }) => progress.items > 0 && progress.notApplicable === progress.items)
    .map(({ categoryId, progress }) => ({ where: { kind: 'pack', packId: ref.id, categoryId }, facts: { category: categoryId, items: progress.items } }))),
});

/** 空项 that look wrong or unusual. */
export const doubtfulEmpty = [emptyUnfounded, emptyContradicted, emptyUnknown, emptyCopied, emptyMany, emptyCategory] as const;
