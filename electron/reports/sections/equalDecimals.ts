import type { ScoreSheet, Tally } from '../../../assessment-specs/engine/ScoreSheet.ts';
import type { Centipoints } from '../../../assessment-specs/schema/primitives.ts';

/** How to print the points of one table: with as many decimals as its finest figure needs, all alike. */
export function equalDecimals({ tally, categories }: Pick<ScoreSheet, 'tally' | 'categories'>): (points: Centipoints) => string {
  return decimalsFor([tally, ...categories.flatMap((category) => [category.tally, ...category.elements.map((element) => element.tally)])].flatMap(parts));
}

/** The same for any list of figures. */
export function decimalsFor(figures: readonly Centipoints[]): (points: Centipoints) => string {
  const digits = figures.some((points) => points % 10 !== 0) ? 2 : figures.some((points) => points % 100 !== 0) ? 1 : 0;
  return (points) => {
    const whole = Math.trunc(points / 100);
    return digits === 0 ? String(whole) : `${whole}.${String(points % 100).padStart(2, '0').slice(0, digits)}`;
  };
}

const parts = ({ standard, na, deducted, earned, open }: Tally): readonly Centipoints[] => [standard, na, deducted, earned, open];
