import type { Percent } from '../../../assessment-specs/engine/ScoreSheet.ts';

/** A percentage of the engine as a share of 1, for drawing bars; null while there is nothing to rate. */
export function shareOf(percent: Percent | null): number | null {
  return percent === null ? null : percent.scaled / (100 * 10 ** percent.digits);
}
