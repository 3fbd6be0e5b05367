import type { Hazard, HazardEventKind } from './Hazard.ts';
import { hazardStage, type HazardStage } from './hazardState.ts';

/** A step that leads on in the loop. */
export type ForwardStep = Extract<HazardEventKind, 'ordered' | 'reported' | 'planned' | 'started' | 'done' | 'accepted' | 'closed'>;

const afterStage: Readonly<Record<HazardStage, ForwardStep | null>> = {
  found: 'ordered', reopened: 'ordered', ordered: 'reported', reported: 'planned', planned: 'started', underRectification: 'done', done: 'accepted', accepted: 'closed', closed: null,
};

/** The step that comes next in the loop; null once closed. A general hazard needs neither measures nor report before its plan. */
export function nextHazardStep(hazard: Hazard): ForwardStep | null {
  const next = afterStage[hazardStage(hazard)];
  return hazard.grade === 'general' && (next === 'ordered' || next === 'reported') ? 'planned' : next;
}
