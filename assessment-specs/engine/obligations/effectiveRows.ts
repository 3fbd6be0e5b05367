import type { Tri } from '../../schema/primitives.ts';
import type { ObligationPack, ScheduleRow } from '../../schema/ObligationPack.ts';
import { daysBetween, intervalsAfter } from './calendar.ts';
import { rowApplicability } from './rowApplicability.ts';
import type { ScheduleFacts } from './rowApplicability.ts';

/**
 * The rows that are in effect, by row id. Of one variant group only one row is, the strictest: monthly before quarterly.
 * A group can span several duties (带队检查: 每季 or 每月).
 */
export function effectiveRows(pack: ObligationPack, facts: ScheduleFacts): ReadonlyMap<string, Exclude<Tri, 'no'>> {
  const effective = new Map<string, Exclude<Tri, 'no'>>();
  const strictest = new Map<string, ScheduleRow>();
  for (const row of pack.obligations.flatMap((obligation) => obligation.schedule)) {
    const applies = rowApplicability(row, facts);
    if (applies === 'no') continue;
    const rival = row.variantGroup === null ? undefined : strictest.get(row.variantGroup);
    if (rival !== undefined && lengthInDays(rival) <= lengthInDays(row)) continue;
    if (rival !== undefined) effective.delete(rival.id);
    if (row.variantGroup !== null) strictest.set(row.variantGroup, row);
    effective.set(row.id, applies);
  }
  return effective;
}

function lengthInDays(row: ScheduleRow): number {
  return row.interval === null ? Number.POSITIVE_INFINITY : daysBetween('2024-01-01', intervalsAfter('2024-01-01', row.interval, 1));
}
