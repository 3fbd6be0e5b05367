import type { RuledFinding } from '../../../assessment-specs/engine/sweep/sweep.ts';
import { sweepSeverities } from '../../../assessment-specs/engine/sweep/SweepFinding.ts';
import type { SweepSeverity, SweepTarget } from '../../../assessment-specs/engine/sweep/SweepFinding.ts';

export const sweepKinds = ['scoring', 'screening', 'hazards', 'evidence', 'profile', 'people', 'texts', 'duties'] as const;
/** The part of the work that a finding belongs to. */
export type SweepKind = (typeof sweepKinds)[number];

/** The part that a place belongs to. */
export function kindOf(where: SweepTarget): SweepKind {
  switch (where.kind) {
    case 'item': case 'pack': return 'scoring';
    case 'criterion': return 'screening';
    case 'hazard': return 'hazards';
    case 'evidence': return 'evidence';
    case 'profile': case 'trait': return 'profile';
    case 'team': return 'people';
    case 'narrative': case 'improvement': return 'texts';
    case 'inspections': case 'employeeReports': case 'duties': return 'duties';
  }
}

export interface SweepFilter {
  readonly severity: SweepSeverity | 'all';
  readonly kind: SweepKind | 'all';
}

/** One row of the page: a finding, or a rule that found so much that it is one line until it is opened. */
export type SweepRow =
  | { readonly row: 'fold'; readonly key: string; readonly ruleId: RuledFinding['ruleId']; readonly count: number; readonly open: boolean; readonly listed: number }
  | { readonly row: 'finding'; readonly key: string; readonly finding: RuledFinding; readonly folded: boolean };

export interface SweepSection {
  readonly severity: SweepSeverity;
  readonly kind: SweepKind;
  /** findings, folded ones too */
  readonly count: number;
  readonly rows: readonly SweepRow[];
}

/** How many findings of one rule stand by themselves before they become one line. */
const many = 3;
/** How many of an opened rule are listed: nobody mends a thousand at once, and each is a row to draw. */
const listed = 200;

/** Sections by severity, then by part of the work; within one, rule by rule. @param open rules that were opened, as `foldKey` names them */
export function arrangeFindings(findings: readonly RuledFinding[], filter: SweepFilter, open: ReadonlySet<string>): readonly SweepSection[] {
  const passing = findings.filter(({ severity, where }) => (filter.severity === 'all' || severity === filter.severity) && (filter.kind === 'all' || kindOf(where) === filter.kind));
  return sweepSeverities.flatMap((severity) => sweepKinds.flatMap((kind): readonly SweepSection[] => {
    const here = passing.filter((finding) => finding.severity === severity && kindOf(finding.where) === kind);
    return here.length === 0 ? [] : [{ severity, kind, count: here.length, rows: [...byRule(here)].flatMap(([ruleId, found]) => rowsOf(ruleId, found, open)) }];
  }));
}

function byRule(findings: readonly RuledFinding[]): ReadonlyMap<RuledFinding['ruleId'], readonly RuledFinding[]> {
  const rules = new Map<RuledFinding['ruleId'], RuledFinding[]>();
  for (const finding of findings) rules.set(finding.ruleId, [...(rules.get(finding.ruleId) ?? []), finding]);
  return rules;
}

function rowsOf(ruleId: RuledFinding['ruleId'], found: readonly RuledFinding[], open: ReadonlySet<string>): readonly SweepRow[] {
  const folded = found.length > many;
  const rows = found.slice(0, folded ? listed : many).map((finding): SweepRow => ({ row: 'finding', key: findingKey(finding), finding, folded }));
  if (!folded) return rows;
  return [{ row: 'fold', key: foldKey(ruleId), ruleId, count: found.length, open: open.has(foldKey(ruleId)), listed: rows.length }, ...(open.has(foldKey(ruleId)) ? rows : [])];
}

export const foldKey = (ruleId: RuledFinding['ruleId']): string => `fold ${ruleId}`;

/** The same finding keeps its key from one sweep to the next, so that the cursor stays where it was. */
export const findingKey = ({ ruleId, where, facts }: RuledFinding): string => `${ruleId} ${JSON.stringify(where)} ${JSON.stringify(facts)}`;
