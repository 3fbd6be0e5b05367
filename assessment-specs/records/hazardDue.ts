import type { Day } from '../schema/primitives.ts';
import type { Hazard } from './Hazard.ts';
import { currentRound, fiveAssurancesOf, hazardStage } from './hazardState.ts';

/** By when something must have happened with a hazard. `plan`: 五落实 names the day; `yearEnd`: last year's major hazards are cleared by 31 January. */
export interface HazardDue {
  readonly day: Day;
  readonly basis: 'plan' | 'yearEnd';
  /** 逾期: the day is over. */
  readonly overdue: boolean;
}

/**
 * The nearer of two days: the deadline of the plan until the rectification is reported done, and for a major hazard the 31 January after the year in which
 * it was found (or last reopened), until it is closed. Null when neither binds.
 * @param today the local day
 * @basis 安全生产法第41条; 三年行动 二(二)6
 */
export function hazardDue(hazard: Hazard, today: Day): HazardDue | null {
  const stage = hazardStage(hazard);
  if (stage === 'closed') return null;
  const deadline = stage === 'done' || stage === 'accepted' ? null : fiveAssurancesOf(hazard)?.deadline ?? null;
  const yearEnd = hazard.grade === 'major' ? clearingDay(hazard) : null;
  const nearest = deadline !== null && (yearEnd === null || deadline <= yearEnd) ? { day: deadline, basis: 'plan' as const } : yearEnd === null ? null : { day: yearEnd, basis: 'yearEnd' as const };
  return nearest === null ? null : { ...nearest, overdue: nearest.day < today };
}

/** 31 January of the year after the hazard was found, or last reopened. */
export function clearingDay(hazard: Hazard): Day | null {
  const since = currentRound(hazard)[0]?.at;
  return since === undefined ? null : `${String(Number(since.slice(0, 4)) + 1).padStart(4, '0')}-01-31`;
}
