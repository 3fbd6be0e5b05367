import type { PackRef } from '../../schema/PackRef.ts';
import type { Digest } from '../../schema/primitives.ts';

/** error: blocks 封存, or would be false in the report. warning: an evaluator would ask about it. hint: could be better. */
export type SweepSeverity = 'error' | 'warning' | 'hint';
export const sweepSeverities: readonly SweepSeverity[] = ['error', 'warning', 'hint'];

/** Where a finding is mended: one field, one entry, one person. */
export type SweepTarget =
  | { readonly kind: 'item'; readonly packId: PackRef['id']; readonly itemId: string }
  /** a whole scored pack, or one of its categories */
  | { readonly kind: 'pack'; readonly packId: PackRef['id']; readonly categoryId: string | null }
  | { readonly kind: 'criterion'; readonly criterionId: string }
  | { readonly kind: 'hazard'; readonly hazardId: string }
  /** a file, shown where it is used first; null: used nowhere */
  | { readonly kind: 'evidence'; readonly evidenceId: Digest; readonly usedAt: Extract<SweepTarget, { kind: 'item' | 'criterion' | 'hazard' }> | null }
  | { readonly kind: 'profile'; readonly field: string }
  | { readonly kind: 'trait'; readonly traitId: string }
  | { readonly kind: 'team'; readonly memberId: string | null }
  | { readonly kind: 'narrative'; readonly field: string }
  | { readonly kind: 'improvement'; readonly improvementId: string | null }
  | { readonly kind: 'inspections' | 'employeeReports' | 'duties' };

/** What the sentence needs: numbers, names, days (YYYY-MM-DD). `traits` are trait ids, `fields` names of fields: both get their words from whoever prints them. */
export type SweepFacts = Readonly<Record<string, string | number | readonly string[]>>;

/** One thing that is wrong or weak. `ruleId` names its sentence and its reason in every language. */
export interface SweepFinding {
  readonly ruleId: string;
  readonly severity: SweepSeverity;
  readonly where: SweepTarget;
  readonly facts: SweepFacts;
}
