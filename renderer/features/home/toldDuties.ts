import type { ObligationLine } from '../../../assessment-specs/engine/obligationSummary.ts';

/** 上年度清零: what the ledger closes by every 31 January. */
const isClearing = ({ rows }: ObligationLine): boolean => rows.some(({ kind, due, closedBy }) => kind === 'every' && closedBy.includes('ledger') && due?.slice(5) === '01-31');

/** Ids of duties that home tells from their own records instead of from an answer: 带队检查 and 清零. @param leaderId the duty of 带队检查; null when no plan asks for it */
export function toldDuties(lines: readonly ObligationLine[], leaderId: string | null): ReadonlySet<string> {
  return new Set([...(leaderId === null ? [] : [leaderId]), ...lines.filter(isClearing).map(({ obligation }) => obligation.id)]);
}
