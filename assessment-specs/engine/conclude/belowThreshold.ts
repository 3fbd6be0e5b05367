import type { ReasonFamily } from './Assessed.ts';
import { citeThreshold, reachesThreshold } from './citeThreshold.ts';

/** 未达标: the primary pack does not reach its lowest grade. */
export const belowThreshold: ReasonFamily = ({ scored }) => scored.flatMap((one) => {
  const cited = citeThreshold(one, one.band);
  return one.role === 'primary' && cited !== null && !reachesThreshold(one) ? [{ code: 'belowThreshold', ...cited }] : [];
});
