import type { ReasonFamily } from './Assessed.ts';
import { citeThreshold, reachesThreshold } from './citeThreshold.ts';

/** 未过线: a gate that was made mandatory at the start decides. */
export const gateBelow: ReasonFamily = ({ scored }) => scored.flatMap((one) => {
  const cited = citeThreshold(one, one.band);
  return one.role === 'gate' && one.mandatory && cited !== null && !reachesThreshold(one) ? [{ code: 'gateBelow', ...cited }] : [];
});

/** 未过线 of an advisory gate is told and never decides. */
export const gateAdvisory: ReasonFamily = ({ scored }) => scored.flatMap((one) => {
  const cited = citeThreshold(one, one.band);
  return one.role === 'gate' && !one.mandatory && cited !== null && !reachesThreshold(one) ? [{ code: 'gateAdvisory', ...cited }] : [];
});
