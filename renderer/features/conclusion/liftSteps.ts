import type { Hazard, HazardEvent } from '../../../assessment-specs/records/Hazard.ts';
import { currentRound, fiveAssurancesOf, hazardStage } from '../../../assessment-specs/records/hazardState.ts';

export type LiftStepName = 'ordered' | 'reported' | 'planned' | 'done' | 'accepted' | 'closed';

/** One step on the way to lifting a veto: when it was taken and by whom, or what it still needs. */
export interface LiftStep {
  readonly name: LiftStepName;
  readonly state: 'taken' | 'next' | 'later';
  readonly event: HazardEvent | null;
  readonly person: string;
  /** YYYY-MM-DD by which it is due, if somebody set it */
  readonly deadline: string | null;
}

const names: readonly LiftStepName[] = ['ordered', 'reported', 'planned', 'done', 'accepted', 'closed'];
const stagesPassed: Readonly<Record<ReturnType<typeof hazardStage>, number>> = { found: 0, reopened: 0, ordered: 1, reported: 2, planned: 3, underRectification: 3, done: 4, accepted: 5, closed: 6 };

/** 停用等措施, 报告, 五落实, 整改, 验收, 销号 of the present round. @param principal 主要负责人, who signs off */
export function liftSteps(hazard: Hazard, principal: string): readonly LiftStep[] {
  const passed = stagesPassed[hazardStage(hazard)];
  const round = currentRound(hazard);
  const five = fiveAssurancesOf(hazard);
  return names.map((name, index) => ({
    name,
    state: index < passed ? 'taken' : index === passed ? 'next' : 'later',
    event: index < passed ? round.findLast(({ kind }) => kind === name) ?? null : null,
    person: name === 'done' || name === 'accepted' ? five?.responsible ?? '' : name === 'closed' ? principal : '',
    deadline: name === 'done' ? five?.deadline ?? null : null,
  }));
}
