import type { AssessmentSummary } from '../../../electron/contract/views.ts';

/** One assessment of the trend. */
export interface TrendYear {
  readonly assessmentId: string;
  /** 2026, or 2026-06 where several periods end in one year */
  readonly label: string;
  readonly percent: string | null;
  readonly conclusion: 'incomplete' | 'vetoed' | 'failed' | 'passed';
  readonly open: boolean;
}

/** The open assessment with what the engine says about it now. */
export type OpenYear = Pick<TrendYear, 'assessmentId' | 'percent' | 'conclusion'> & { readonly period: AssessmentSummary['period'] };

/**
 * The sealed assessments by the same criteria, oldest first, each period by its newest revision, and the open one last.
 * What was scored by other criteria is left out: its number means something else.
 */
export function yearTrend(assessments: readonly AssessmentSummary[], packId: string, open: OpenYear | null): readonly TrendYear[] {
  const sealed = assessments.filter(({ result }) => result !== null && result.packId === packId);
  const newest = sealed.filter(({ period, revision }) => !sealed.some((other) => other.period.from === period.from && other.period.to === period.to && other.revision > revision));
  const rows = [
    ...newest.flatMap(({ id, period, result }) => result === null ? [] : [{ assessmentId: id, to: period.to, percent: result.percent, conclusion: result.conclusion, open: false }]),
    ...(open === null ? [] : [{ assessmentId: open.assessmentId, to: open.period.to, percent: open.percent, conclusion: open.conclusion, open: true }]),
  ].sort((a, b) => Number(a.open) - Number(b.open) || (a.to < b.to ? -1 : 1));
  const years = rows.map(({ to }) => to.slice(0, 4));
  return rows.map(({ to, ...row }) => ({ ...row, label: years.filter((year) => year === to.slice(0, 4)).length > 1 ? to.slice(0, 7) : to.slice(0, 4) }));
}
