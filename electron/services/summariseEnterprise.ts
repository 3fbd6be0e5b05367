import { conclude } from '../../assessment-specs/engine/conclude.ts';
import { resolvePacks } from '../../assessment-specs/engine/resolvePacks.ts';
import { checkRecord } from '../../assessment-specs/engine/checkRecord.ts';
import { composeRecord } from '../../assessment-specs/records/composeRecord.ts';
import { isOpen } from '../../assessment-specs/records/hazardState.ts';
import type { AssessmentView, EnterpriseSummary, EnterpriseView } from '../contract/views.ts';
import type { AssessmentViews, PackCatalogue } from './ports.ts';

/** An enterprise's line in the list: what its newest assessment says, by the same engine as everywhere. */
export function summariseEnterprise(catalogue: PackCatalogue, enterprise: EnterpriseView, { views, unreadable }: AssessmentViews): EnterpriseSummary {
  const { file } = enterprise;
  const newest = views.at(-1);
  return {
    id: file.id, name: file.profile.name, creditCode: file.profile.creditCode, demo: file.demo, sectors: file.profile.sectors,
    updatedAt: [enterprise.savedAt, ...views.map(({ savedAt }) => savedAt)].reduce((a, b) => (Date.parse(a) > Date.parse(b) ? a : b)),
    openMajorHazards: file.hazards.filter((hazard) => hazard.grade === 'major' && isOpen(hazard)).length,
    unreadable: unreadable.map(({ id, failure }) => ({ id, code: failure.code })),
    ...latestOf(catalogue, enterprise, newest),
  };
}

function latestOf(catalogue: PackCatalogue, enterprise: EnterpriseView, assessment: AssessmentView | undefined): Pick<EnterpriseSummary, 'latest' | 'problem'> {
  if (!assessment) return { latest: null, problem: null };
  const record = composeRecord(enterprise.file, assessment.file, { enterpriseHead: enterprise.head, assessmentHead: assessment.head });
  const packs = resolvePacks(record, catalogue);
  if (!packs.ok || checkRecord(record, packs.packs).length > 0) return { latest: null, problem: { code: packs.ok ? 'record.unreadable' : 'assessment.packUnknown', file: assessment.file.id } };
  const conclusion = conclude(record, packs.packs);
  const sheet = conclusion.packs.find(({ role }) => role === 'primary')?.sheet;
  const { seal, documents } = assessment.file;
  return {
    problem: null,
    latest: {
      assessmentId: assessment.file.id, period: assessment.file.period, sealed: seal !== null,
      // a sealed assessment keeps the conclusion that it was sealed with
      conclusion: seal?.result.conclusion.kind ?? conclusion.kind,
      percent: seal?.result.packs[0]?.percent ?? sheet?.percent?.text ?? null, low: sheet?.range.low?.text ?? null, high: sheet?.range.high?.text ?? null,
      answered: sheet?.progress.answered ?? 0, items: sheet?.progress.items ?? 0,
      signatures: { done: documents.reduce((sum, { signatures }) => sum + signatures.length, 0), planned: seal?.signatures.length ?? 0 },
    },
  };
}
