import type { AssessmentFile } from '../../assessment-specs/records/AssessmentFile.ts';
import { succeed } from '../contract/Reply.ts';
import type { AssessmentSummary } from '../contract/views.ts';
import type { Service } from './HostContext.ts';

export const listAssessments: Service<'assessment.list'> = async ({ store }, { enterpriseId }) => {
  const views = await store.listAssessments(enterpriseId);
  if (!views.ok) return views;
  return succeed({
    assessments: views.value.views.map(({ file }) => ({
      id: file.id, period: file.period, revision: file.revision, sealed: file.seal !== null, number: file.seal?.number ?? null, startedAt: file.startedAt, result: sealedOf(file),
    })),
    unreadable: views.value.unreadable,
  });
};

function sealedOf({ seal }: AssessmentFile): AssessmentSummary['result'] {
  const primary = seal?.result.packs.find(({ role }) => role === 'primary');
  return seal === null || primary === undefined ? null : { packId: primary.pack.id, percent: primary.percent, conclusion: seal.result.conclusion.kind };
}
