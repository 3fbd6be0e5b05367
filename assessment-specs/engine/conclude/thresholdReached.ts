import { reachedBand } from '../reachedBand.ts';
import type { ReasonFamily } from './Assessed.ts';
import { citeThreshold, reachesThreshold } from './citeThreshold.ts';

/** The grade that the primary pack reached, then the gates that were reached. */
export const thresholdReached: ReasonFamily = ({ scored }) => scored.flatMap((one) => {
  const band = one.role === 'primary' && one.sheet.percent !== null ? reachedBand(one.pack, one.sheet.percent) : one.band;
  if (band === null || !reachesThreshold(one)) return [];
  const cited = citeThreshold(one, band);
  return cited === null ? [] : [{ code: 'thresholdReached', ...cited }];
});
