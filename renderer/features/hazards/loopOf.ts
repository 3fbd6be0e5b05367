import type { Hazard, HazardEvent, HazardEventKind } from '../../../assessment-specs/records/Hazard.ts';
import { currentRound, fiveAssurancesOf } from '../../../assessment-specs/records/hazardState.ts';
import { nextHazardStep } from '../../../assessment-specs/records/nextHazardStep.ts';
import { possibleSteps } from '../../../assessment-specs/records/hazardTransitions.ts';

/** Steps that a person takes by filling a form; photographs have a place of their own. */
export type StepKind = Exclude<HazardEventKind, 'found' | 'evidenceAdded'>;

export const stationKeys = ['found', 'reported', 'planned', 'rectified', 'accepted', 'closed'] as const;
export type StationKey = (typeof stationKeys)[number];

export interface Station {
  readonly key: StationKey;
  readonly state: 'done' | 'current' | 'ahead';
  /** when it was done (local day), or the deadline of the rectification; null when there is nothing to say */
  readonly day: string | null;
}

/** Other steps that are open now: a second report, a new plan, sending back, handing over, reopening. */
export function otherSteps(hazard: Hazard): readonly StepKind[] {
  const main = nextHazardStep(hazard);
  return possibleSteps(hazard).filter((kind): kind is StepKind => kind !== 'found' && kind !== 'evidenceAdded' && kind !== main);
}

const stationOf: Readonly<Record<StepKind, StationKey>> = {
  ordered: 'found', reported: 'reported', planned: 'planned', started: 'rectified', done: 'rectified', accepted: 'accepted', rejected: 'rectified', closed: 'closed', reopened: 'found', transferred: 'found',
};

/** The loop's stations in this round. A general hazard that nobody reported has no station 报告, because none is asked for. */
export function stationsOf(hazard: Hazard, dayOf: (instant: string) => string): readonly Station[] {
  const round = currentRound(hazard);
  const last = (...kinds: readonly HazardEventKind[]): HazardEvent | undefined => round.findLast((event) => kinds.includes(event.kind));
  const shown = stationKeys.filter((key) => key !== 'reported' || hazard.grade === 'major' || last('reported') !== undefined);
  const next = nextHazardStep(hazard);
  const current = next === null ? shown.length : shown.indexOf(stationOf[next]);
  const doneAt: Readonly<Record<StationKey, HazardEvent | undefined>> = {
    found: round[0], reported: last('reported'), planned: last('planned'), rectified: last('done'), accepted: last('accepted'), closed: last('closed'),
  };
  return shown.map((key, index) => {
    const at = doneAt[key]?.at;
    const deadline = key === 'rectified' ? fiveAssurancesOf(hazard)?.deadline : undefined;
    const state = index < current ? 'done' : index === current ? 'current' : 'ahead';
    return { key, state, day: (state === 'done' || key === 'found') && at !== undefined ? dayOf(at) : deadline ?? null };
  });
}

/** Photographs before and after, oldest first; those of 整改完成 and 验收 are after. */
export function picturesOf(hazard: Hazard, phase: 'before' | 'after'): readonly string[] {
  return [...new Set(hazard.events.flatMap((event) => {
    if (event.kind === 'evidenceAdded') return event.phase === phase ? event.evidence : [];
    return phase === 'after' && (event.kind === 'done' || event.kind === 'accepted') ? event.evidence : [];
  }))];
}

/** The work that comes before acceptance. */
export type LiftWork = 'ordered' | 'reported' | 'planned' | 'rectified';

/** What a veto still waits for besides the sign-off: the work before acceptance, and whether it was accepted. */
export function liftLeft(hazard: Hazard): { readonly work: readonly LiftWork[]; readonly accepted: boolean } {
  const next = nextHazardStep(hazard);
  const steps: readonly (StepKind | null)[] = ['ordered', 'reported', 'planned', 'started', 'done', 'accepted', 'closed', null];
  const work: readonly (readonly [LiftWork, StepKind])[] = [['ordered', 'ordered'], ['reported', 'reported'], ['planned', 'planned'], ['rectified', 'done']];
  return { work: work.filter(([, step]) => steps.indexOf(step) >= steps.indexOf(next)).map(([name]) => name), accepted: next === 'closed' || next === null };
}
