import { leaderInspectionRow } from '../../../assessment-specs/engine/leaderInspectionDuty.ts';
import type { LeaderInspectionInputs } from '../../../assessment-specs/engine/leaderInspectionDuty.ts';

const intervalWords: Readonly<Record<string, string>> = { P1M: '每月', P3M: '每季度', P6M: '每半年', P12M: '每年' };

/** How often the principal inspects in person, as the obligation packs ask it of this enterprise on this day; what is unknown takes the stricter interval. */
export function inspectionFrequency(inputs: Pick<LeaderInspectionInputs, 'packs' | 'facts' | 'today'>): string {
  return intervalWords[leaderInspectionRow(inputs)?.row.interval ?? ''] ?? '按规定的期限';
}
