import type { EnterpriseSummary } from '../../../electron/contract/views.ts';

/** all: everyone; vetoed: with an open major hazard; unfinished: an assessment under way; ready: complete but not sealed; damaged: it or one of its assessments cannot be read */
export const enterpriseFilters = ['all', 'vetoed', 'unfinished', 'ready', 'damaged'] as const;
export type EnterpriseFilter = (typeof enterpriseFilters)[number];

/** Whether an enterprise belongs under a filter. A record that cannot be read belongs to `damaged` (and `all`) alone: nothing else is known about it. */
export function passesFilter(enterprise: EnterpriseSummary, filter: EnterpriseFilter): boolean {
  if (filter === 'all') return true;
  if (enterprise.problem !== null) return filter === 'damaged';
  const { latest } = enterprise;
  switch (filter) {
    case 'vetoed': return enterprise.openMajorHazards > 0;
    case 'unfinished': return latest !== null && !latest.sealed && latest.conclusion === 'incomplete';
    case 'ready': return latest !== null && !latest.sealed && latest.conclusion !== 'incomplete';
    case 'damaged': return enterprise.unreadable.length > 0;
  }
}

function urgency(enterprise: EnterpriseSummary): number {
  if (enterprise.openMajorHazards > 0) return 0;
  return enterprise.problem === null && enterprise.unreadable.length === 0 ? 2 : 1;
}

/** What must be seen first stands first: open major hazards, then records that cannot be read, then what was changed last. */
export function arrangeEnterprises(enterprises: readonly EnterpriseSummary[], filter: EnterpriseFilter, searched: string): readonly EnterpriseSummary[] {
  const words = searched.trim().toLowerCase();
  return enterprises
    .filter((enterprise) => passesFilter(enterprise, filter))
    .filter((enterprise) => words === '' || enterprise.name.toLowerCase().includes(words) || enterprise.creditCode.toLowerCase().includes(words))
    .sort((a, b) => urgency(a) - urgency(b) || b.openMajorHazards - a.openMajorHazards || b.updatedAt.localeCompare(a.updatedAt));
}
