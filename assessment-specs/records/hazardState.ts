import type { Instant } from '../schema/primitives.ts';
import type { FiveAssurances, Hazard, HazardEvent, HazardState } from './Hazard.ts';

/** How far the loop is, whoever holds it now: every state but `transferred`. */
export type HazardStage = Exclude<HazardState, 'transferred'>;

/** The state as people name it. `transferred` says that another party holds it; the loop goes on from where it was. */
export function hazardState(hazard: Hazard): HazardState {
  const last = hazard.events.findLast((event) => stageAfter('found', event) !== null || event.kind === 'transferred');
  return last?.kind === 'transferred' ? 'transferred' : hazardStage(hazard);
}

/** The stage that the events led to. */
export function hazardStage(hazard: Hazard): HazardStage {
  return hazard.events.reduce<HazardStage>((stage, event) => stageAfter(stage, event) ?? stage, 'found');
}

/** The stage after an event, or null for an event that leaves it: more photographs, a second order or report, a new plan while the work goes on. */
function stageAfter(stage: HazardStage, event: HazardEvent): HazardStage | null {
  switch (event.kind) {
    case 'found': return 'found';
    case 'ordered': return isBefore(stage, 'ordered') ? 'ordered' : null;
    case 'reported': return isBefore(stage, 'reported') ? 'reported' : null;
    case 'planned': return isBefore(stage, 'planned') ? 'planned' : null;
    case 'started': return 'underRectification';
    case 'done': return 'done';
    case 'accepted': return 'accepted';
    case 'rejected': return 'underRectification';
    case 'closed': return 'closed';
    case 'reopened': return 'reopened';
    case 'transferred': case 'evidenceAdded': return null;
  }
}

const loop: readonly HazardStage[] = ['found', 'ordered', 'reported', 'planned', 'underRectification', 'done', 'accepted', 'closed'];
const isBefore = (stage: HazardStage, other: HazardStage): boolean => stage === 'reopened' || loop.indexOf(stage) < loop.indexOf(other);

/** Not 销号 yet, whatever the grade. */
export function isOpen(hazard: Hazard): boolean {
  return hazardStage(hazard) !== 'closed';
}

/** A major hazard that is not closed: it decides whatever the score. Transferred keeps it, reopened restores it. */
export function isVeto(hazard: Hazard): boolean {
  return hazard.grade === 'major' && isOpen(hazard);
}

/** The events since the hazard was found or last reopened: what the present round of the loop consists of. */
export function currentRound(hazard: Hazard): readonly HazardEvent[] {
  const start = hazard.events.findLastIndex((event) => event.kind === 'found' || event.kind === 'reopened');
  return hazard.events.slice(Math.max(start, 0));
}

/** When it was found, or last reopened. Null once it is closed. */
export function openSince(hazard: Hazard): Instant | null {
  return isOpen(hazard) ? (currentRound(hazard)[0]?.at ?? null) : null;
}

/** 五落实 of the present round as last settled, or null. */
export function fiveAssurancesOf(hazard: Hazard): FiveAssurances | null {
  const plan = currentRound(hazard).findLast((event) => event.kind === 'planned');
  return plan?.kind === 'planned' ? plan.five : null;
}

/** One stop of the timeline: what happened and the state it led to. */
export interface HazardMoment {
  readonly event: HazardEvent;
  readonly state: HazardState;
}

/** The whole history with the state after each event, in the order in which it was written. */
export function hazardTimeline(hazard: Hazard): readonly HazardMoment[] {
  return hazard.events.map((event, index) => ({ event, state: hazardState({ ...hazard, events: hazard.events.slice(0, index + 1) }) }));
}
