import type { RewardRules } from '../../../assessment-specs/records/EmployeeReport.ts';
import { yuanTyped } from './proposedReward.ts';

export interface RuleRowDraft {
  readonly id: string;
  readonly what: string;
  /** as typed */
  readonly within: string;
  readonly beyond: string;
}

/** Reward rules while they are being written. */
export interface RulesDraft {
  /** YYYY-MM-DD, empty: not in force yet */
  readonly effectiveFrom: string;
  readonly howToReport: string;
  readonly rows: readonly RuleRowDraft[];
}

export function draftOfRules(rules: RewardRules): RulesDraft {
  const rows = rules.rows.map(({ id, what, withinDutyYuan, beyondDutyYuan }) => ({ id, what, within: String(withinDutyYuan), beyond: String(beyondDutyYuan) }));
  return { effectiveFrom: rules.effectiveFrom ?? '', howToReport: rules.howToReport, rows };
}

/** The draft with an empty row more; its id is not among those in use. */
export function withNewRow(draft: RulesDraft): RulesDraft {
  const taken = new Set(draft.rows.map(({ id }) => id));
  let number = draft.rows.length + 1;
  while (taken.has(`w-${number}`)) number += 1;
  return { ...draft, rows: [...draft.rows, { id: `w-${number}`, what: '', within: '', beyond: '' }] };
}

export type RulesProblem = { readonly kind: 'incomplete' } | { readonly kind: 'number' } | { readonly kind: 'notHigher'; readonly what: string };

/** The rules as the host takes them, or what keeps them from being set: 职责外 is higher than 职责内 in every row. */
export function rulesOf(draft: RulesDraft): { readonly rules: RewardRules } | { readonly problem: RulesProblem } {
  const rows: RewardRules['rows'] = [];
  for (const { id, what, within, beyond } of draft.rows) {
    if ([what, within, beyond].some((text) => text.trim() === '')) return { problem: { kind: 'incomplete' } };
    const [withinDutyYuan, beyondDutyYuan] = [yuanTyped(within), yuanTyped(beyond)];
    if (withinDutyYuan === null || beyondDutyYuan === null) return { problem: { kind: 'number' } };
    if (beyondDutyYuan <= withinDutyYuan) return { problem: { kind: 'notHigher', what: what.trim() } };
    rows.push({ id, what: what.trim(), withinDutyYuan, beyondDutyYuan });
  }
  return { rules: { effectiveFrom: draft.effectiveFrom === '' ? null : draft.effectiveFrom, howToReport: draft.howToReport.trim(), rows } };
}
