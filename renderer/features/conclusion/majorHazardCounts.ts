import { isVeto } from '../../../assessment-specs/records/hazardState.ts';
import type { Computed } from './useConclusionView.ts';

/** How many entries of the record are graded major: open, and closed. */
export function majorHazardCounts({ record }: Computed): { readonly open: number; readonly closed: number } {
  const major = record.hazards.filter(({ grade }) => grade === 'major');
  const open = major.filter(isVeto).length;
  return { open, closed: major.length - open };
}
