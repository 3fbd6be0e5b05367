import type { ScoreSheet, Tally } from '../../../assessment-specs/engine/ScoreSheet.ts';

const figures = ['standard', 'na', 'deducted', 'earned', 'open'] as const;

const balanced = ({ standard, na, deducted, earned, open }: Tally): boolean => standard === na + deducted + earned + open;

/** Do the parts, and what extras took besides them, make the whole in every figure? */
function makes(whole: Tally, parts: readonly Tally[], extras = 0): boolean {
  return figures.every((figure) => {
    const sum = parts.reduce((total, part) => total + part[figure], 0);
    // an extra moves points from earned to deducted at its category, and is in no part
    const moved = figure === 'deducted' ? extras : figure === 'earned' ? -extras : 0;
    return whole[figure] === sum + moved;
  });
}

/** Whether 标准分 = 空项分 + 扣分 + 得分 + 未评分 holds on every level and each level is the sum of the one below. Checked, because the page says so. */
export function addsUp(sheet: ScoreSheet): boolean {
  return balanced(sheet.tally) && makes(sheet.tally, sheet.categories.map(({ tally }) => tally)) && sheet.categories.every((category) =>
    balanced(category.tally)
    && makes(category.tally, category.elements.map(({ tally }) => tally), category.extras.reduce((sum, { applied }) => sum + applied, 0))
    && category.elements.every((element) => balanced(element.tally) && makes(element.tally, element.items.map(({ tally }) => tally)) && element.items.every((item) => balanced(item.tally))));
}
