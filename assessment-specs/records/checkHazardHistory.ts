import type { Hazard } from './Hazard.ts';
import type { HazardProblem } from './HazardProblem.ts';
import { gradeProblem } from './gradeProblem.ts';
import { timeProblem } from './hazardTime.ts';
import { advanceHazard } from './hazardTransitions.ts';

/**
 * Walks a hazard's history again, event by event, as if it happened now: a record from elsewhere may not lift a veto by a step that could not be taken,
 * nor by a grade that the entry cannot have.
 * Who the principal was at the time of a sign-off is not known here, so the person who signed off counts as such.
 * @returns the first event that could not have followed the ones before it; null when all could
 */
export function checkHazardHistory(hazard: Hazard): { readonly index: number; readonly problem: HazardProblem | null } | null {
  const [found, ...later] = hazard.events;
  if (found?.kind !== 'found') return { index: 0, problem: null };
  const entry = gradeProblem(hazard) ?? timeProblem({ ...hazard, events: [] }, found);
  if (entry !== null) return { index: 0, problem: entry };
  let walked: Hazard = { ...hazard, events: [found] };
  for (const [position, event] of later.entries()) {
    const advanced = advanceHazard(walked, event, { principal: event.kind === 'closed' ? event.signedOffBy : '' });
    if (!advanced.ok) return { index: position + 1, problem: advanced.problem };
    walked = advanced.hazard;
  }
  return null;
}
