import { citedCriterionId } from '../../../records/citedCriterionId.ts';
import { isOpen } from '../../../records/hazardState.ts';
import type { ScreeningLine } from '../../screening.ts';
import { sweepRule } from '../SweepRule.ts';
import type { Swept, SweptItem } from '../Swept.ts';

/** Items in a state whose pack says that they touch a criterion of which `counts` is true among those answered 是 or 待查. */
function touching({ scored, screening }: Swept, state: SweptItem['score']['state'], counts: (line: ScreeningLine) => boolean) {
  const open = new Set(screening.filter((line) => line.applies && (line.state === 'yes' || line.state === 'toCheck') && counts(line)).map(({ criterion }) => criterion.id));
  return scored.flatMap(({ items }) => items.filter(({ score }) => score.state === state).flatMap(({ item, where }) => {
    const touched = item.majorHazardRefs.filter((id) => open.has(id));
    return touched.length === 0 ? [] : [{ where, facts: { item: item.id, criteria: touched } }];
  }));
}

/** 是 whose entries in the ledger are all 销号: what was found is put right. */
function putRight({ record, packs }: Swept, { criterion, state }: ScreeningLine): boolean {
  const entries = record.hazards.filter(({ basis }) => citedCriterionId(basis) === criterion.id || (basis.kind === 'failedDevice' && criterion.id === packs.hazards.pack.failedDevice.id));
  return state === 'yes' && entries.length > 0 && !entries.some(isOpen);
}

/** Full marks for what the screening calls a major hazard that is not put right, or does not know yet. */
const fullDespiteCriterion = sweepRule({ id: 'fullDespiteCriterion', severity: 'warning', basis: 'pack', find: (swept) => touching(swept, 'full', (line) => !putRight(swept, line)) });

/** 空项 for what the screening calls a major hazard: the enterprise has it. */
const emptyDespiteCriterion = sweepRule({ id: 'emptyDespiteCriterion', severity: 'warning', basis: 'pack', find: (swept) => touching(swept, 'notApplicable', () => true) });

/** Full marks for an item that an open entry of the ledger names. */
const fullDespiteHazard = sweepRule({
  id: 'fullDespiteHazard', severity: 'warning', basis: null,
  find: ({ scored, record }) => scored.flatMap(({ ref, items }) => items.filter(({ score }) => score.state === 'full').flatMap(({ item, where }) => {
    const named = record.hazards.filter((hazard) => isOpen(hazard) && hazard.itemRefs.some(({ packId, itemId }) => packId === ref.id && itemId === item.id));
    return named.length === 0 ? [] : [{ where, facts: { item: item.id, hazards: named.map(({ id }) => id) } }];
  })),
});

/** Answers of one pack that another pack, or the ledger, contradicts. */
export const betweenPacks = [fullDespiteCriterion, emptyDespiteCriterion, fullDespiteHazard] as const;
