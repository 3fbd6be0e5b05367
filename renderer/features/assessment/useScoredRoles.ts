import { useMemo } from 'react';
import { byThreshold } from '../../../assessment-specs/engine/reachedBand.ts';
import type { ResolvedPacks } from '../../../assessment-specs/engine/ResolvedPacks.ts';
import type { ScoredRole } from './useScoring.ts';

/** The scored packs of an assessment: the one that gives the grade first, then the gates. */
export function useScoredRoles({ primary, gates }: ResolvedPacks): readonly ScoredRole[] {
  return useMemo(() => [
    { role: 'primary', mandatory: true, ref: primary.ref, pack: primary.pack, band: byThreshold(primary.pack)[0] ?? null },
    ...gates.map((gate): ScoredRole => ({ role: 'gate', mandatory: gate.mandatory, ref: gate.ref, pack: gate.pack, band: gate.band })),
  ], [primary, gates]);
}
