import type { EmployeeReport, RewardRules } from '../../../assessment-specs/records/EmployeeReport.ts';

/** What the rules promise for a report by one of their rows; null for an unknown row. */
export function proposedReward(rules: RewardRules, ruleId: string | null, duty: EmployeeReport['duty']): number | null {
  const row = rules.rows.find(({ id }) => id === ruleId);
  if (row === undefined) return null;
  return duty === 'within' ? row.withinDutyYuan : row.beyondDutyYuan;
}

/** An amount of yuan as it was typed; null while it is none. Fen are the smallest part. */
export function yuanTyped(text: string): number | null {
  const plain = text.trim().replace(/[,，\s]/g, '');
  return /^\d{1,9}(\.\d{1,2})?$/.test(plain) ? Number(plain) : null;
}
