import type { Centipoints } from '../schema/primitives.ts';
import type { ScoredPack } from '../schema/ScoredPack.ts';
import { byThreshold } from './reachedBand.ts';
import { leastNumeratorFor } from './roundShare.ts';
import type { Percent, ScoreSheet } from './ScoreSheet.ts';

/**
 * The lowest band not yet reached and what is missing for it: the least centipoints after which the *rounded* percentage reaches it,
 * at the present denominator. Null when the top is reached or there is nothing to divide by.
 */
export function nextBand(pack: ScoredPack, earned: Centipoints, denominator: Centipoints, percent: Percent | null): ScoreSheet['next'] {
  if (percent === null) return null;
  const band = byThreshold(pack).find((candidate) => percent.scaled < candidate.minimum);
  if (band === undefined) return null;
  return { bandId: band.id, missing: leastNumeratorFor(band.minimum, denominator, percent.digits) - earned };
}
