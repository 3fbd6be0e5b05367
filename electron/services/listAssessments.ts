import { succeed } from '../contract/Reply.ts';
import type { Service } from './HostContext.ts';

export const listAssessments: Service<'assessment.list'> = async ({ store }, { enterpriseId }) => {
  const views = await store.listAssessments(enterpriseId);
  if (!views.ok) return views;
  return succeed({
    assessments: views.value.views.map(({ file }) => ({
      id: file.id, period: file.period, revision: file.revision, sealed: file.seal !== null, number: file.seal?.number ?? null, startedAt: file.startedAt,
    })),
    unreadable: views.value.unreadable,
  });
};
