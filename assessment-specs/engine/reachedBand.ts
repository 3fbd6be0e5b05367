import type { GradeBand, ScoredPack } from '../schema/ScoredPack.ts';
import type { Percent } from './ScoreSheet.ts';

/** The highest band whose threshold the rounded percentage reaches, or null. @basis 先舍入再与门槛比较 */
export function reachedBand(pack: ScoredPack, percent: Percent): GradeBand | null {
  return byThreshold(pack).findLast((band) => percent.scaled >= band.minimum) ?? null;
}

/** The bands of a pack, lowest threshold first. */
export function byThreshold(pack: ScoredPack): readonly GradeBand[] {
  return [...pack.scoring.bands].sort((a, b) => a.minimum - b.minimum);
}
