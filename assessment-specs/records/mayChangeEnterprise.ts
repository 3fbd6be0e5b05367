import type { Digest } from '../schema/primitives.ts';
import type { EnterpriseChange } from './changes.ts';
import type { ChangeProblem } from './ChangeProblem.ts';
import type { EnterpriseFile } from './EnterpriseFile.ts';
import type { Hazard, HazardEvent } from './Hazard.ts';
import { advanceHazard } from './hazardTransitions.ts';
import { timeProblem } from './hazardTime.ts';

/**
 * May this enterprise file take this change? The one place that decides, on every door.
 * A hazard enters with its finding alone and moves by `advanceHazard`; evidence must be there before it is cited.
 * @param file null when the enterprise does not exist yet
 */
export function mayChangeEnterprise(file: EnterpriseFile | null, change: EnterpriseChange): ChangeProblem | null {
  if (change.kind === 'created') return file === null ? null : { kind: 'alreadyStarted' };
  if (file === null) return { kind: 'notStarted' };
  switch (change.kind) {
    case 'profileSet': case 'traitsSet': return null;
    case 'hazardFound': return newHazardProblem(file, change.hazard);
    case 'hazardEvent': return eventProblem(file, change.hazardId, change.event);
    case 'evidenceAdded': return Object.hasOwn(file.evidence, change.evidence.id) ? { kind: 'evidenceExists', evidence: change.evidence.id } : null;
  }
}

function newHazardProblem(file: EnterpriseFile, hazard: Hazard): ChangeProblem | null {
  if (file.hazards.some(({ id }) => id === hazard.id)) return { kind: 'hazardExists', hazardId: hazard.id };
  const [found, ...more] = hazard.events;
  if (found?.kind !== 'found' || more.length > 0) return { kind: 'hazardNotNew', hazardId: hazard.id };
  const problem = timeProblem({ ...hazard, events: [] }, found);
  return problem === null ? null : { kind: 'hazardRefused', hazardId: hazard.id, problem };
}

function eventProblem(file: EnterpriseFile, hazardId: string, event: HazardEvent): ChangeProblem | null {
  const hazard = file.hazards.find(({ id }) => id === hazardId);
  if (hazard === undefined) return { kind: 'hazardNotFound', hazardId };
  const missing = evidenceOf(event).find((id) => !Object.hasOwn(file.evidence, id));
  if (missing !== undefined) return { kind: 'evidenceNotFound', evidence: missing };
  const advanced = advanceHazard(hazard, event, { principal: file.profile.principal });
  return advanced.ok ? null : { kind: 'hazardRefused', hazardId, problem: advanced.problem };
}

/** Evidence files that a hazard event cites. */
export function evidenceOf(event: HazardEvent): readonly Digest[] {
  return event.kind === 'done' || event.kind === 'accepted' || event.kind === 'evidenceAdded' ? event.evidence : [];
}
