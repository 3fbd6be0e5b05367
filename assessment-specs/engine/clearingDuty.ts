import type { Hazard } from '../records/Hazard.ts';
import { clearingDay } from '../records/hazardDue.ts';
import { isVeto } from '../records/hazardState.ts';
import type { Day } from '../schema/primitives.ts';

/** 上年度重大隐患清零: what is to be closed by the 31 January that comes next. */
export interface ClearingDuty {
  readonly day: Day;
  /** The year in which these were found, or last reopened. */
  readonly year: number;
  /** Open major hazards of that year. */
  readonly open: number;
  /** Open major hazards of earlier years: their 31 January is over. */
  readonly overdue: number;
}

/** It stays after the plan's window. @param today the local day @basis 三年行动 二(二)6 (TY-17) */
export function clearingDuty(hazards: readonly Hazard[], today: Day): ClearingDuty {
  const thisYear = Number(today.slice(0, 4));
  const year = today.slice(5) <= '01-31' ? thisYear - 1 : thisYear;
  const day = `${String(year + 1).padStart(4, '0')}-01-31`;
  const due = hazards.filter(isVeto).flatMap((hazard) => clearingDay(hazard) ?? []);
  return { day, year, open: due.filter((each) => each === day).length, overdue: due.filter((each) => each < day).length };
}
