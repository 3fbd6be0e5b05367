import type { RuledFinding } from '../../assessment-specs/engine/sweep/sweep.ts';
import { sweep } from '../../assessment-specs/engine/sweep/sweep.ts';
import type { AssessmentFile } from '../../assessment-specs/records/AssessmentFile.ts';
import type { EnterpriseFile } from '../../assessment-specs/records/EnterpriseFile.ts';
import type { AssessmentResult } from './assessmentResult.ts';

type Computed = Extract<AssessmentResult, { kind: 'computed' }>;

const kept = new WeakMap<Computed, { readonly today: string; readonly findings: readonly RuledFinding[] }>();

/** What 查漏 says about the files in view. Worked out once for each result and day, however many places show it. @param result of exactly these files */
export function sweepOf(enterprise: EnterpriseFile, assessment: AssessmentFile, result: Computed, today: string): readonly RuledFinding[] {
  const known = kept.get(result);
  if (known?.today === today) return known.findings;
  const findings = sweep({ enterprise, assessment, record: result.record, packs: result.packs, conclusion: result.conclusion, today });
  kept.set(result, { today, findings });
  return findings;
}

/** What 查漏 said about a sealed record on the day of its seal; of what stands outside the record, only what was written down by then. @param result of the sealed record */
export function sweepOfSealed(enterprise: EnterpriseFile, result: Computed): readonly RuledFinding[] {
  const { seal, enterprise: then, hazards, evidence, assessment } = result.record;
  if (seal === null) throw new Error('A record without a seal is swept as it stands.');
  const by = Date.parse(seal.at);
  const upTo = <One extends { readonly recordedAt: string }>(all: readonly One[]) => all.filter(({ recordedAt }) => Date.parse(recordedAt) <= by);
  const events = (report: EnterpriseFile['employeeReports'][number]) => ({ ...report, events: report.events.filter(({ at }) => Date.parse(at) <= by) });
  const was: EnterpriseFile = { ...enterprise, ...then, hazards, evidence, inspections: [...upTo(enterprise.inspections)], employeeReports: upTo(enterprise.employeeReports).map(events) };
  return sweepOf(was, { ...assessment, evidence, seal: null, sealedRecord: null, documents: [] }, result, seal.at.slice(0, 10));
}
