import { byThreshold } from '../../../assessment-specs/engine/reachedBand.ts';
import type { Computed } from './useConclusionView.ts';

/** The primary pack's threshold as a percentage, or undefined when it names no grade. */
export function thresholdOf({ packs }: Computed): number | undefined {
  const { pack } = packs.primary;
  const band = byThreshold(pack)[0];
  return band === undefined ? undefined : band.minimum / 10 ** pack.scoring.percentDigits;
}
