/** What finds a hazard outside the screening: a scoring item of an assessment, an inspection, an employee's report. */
export type HazardOrigin =
  | { readonly record: 'item'; readonly pack: string; readonly item: string; readonly assessment: string }
  | { readonly record: 'inspection' | 'report'; readonly id: string };

/** Addresses of the pages, for links and navigation inside the hash router. Ids are url-safe by their schema. */
export const addresses = {
  enterprises: '/enterprises',
  /** the list with the form for a new one */
  newEnterprise: '/enterprises?new=1',
  verification: '/verify',
  settings: '/settings',
  home: (enterpriseId: string) => `/e/${enterpriseId}`,
  /** opened at one question or one field, if any */
  profile: (enterpriseId: string, at?: { readonly trait: string } | { readonly field: string }) => `/e/${enterpriseId}/profile${at === undefined ? '' : `?${new URLSearchParams(at)}`}`,
  start: (enterpriseId: string) => `/e/${enterpriseId}/start`,
  ledger: (enterpriseId: string) => `/e/${enterpriseId}/hazards`,
  hazard: (enterpriseId: string, hazardId: string) => `/e/${enterpriseId}/hazards/${hazardId}`,
  inspections: (enterpriseId: string) => `/e/${enterpriseId}/inspections`,
  employeeReports: (enterpriseId: string) => `/e/${enterpriseId}/reports`,
  /** the ledger with the form for a new entry, filled in from what found it, or empty for one that is written down by hand */
  recordHazard: (enterpriseId: string, from: HazardOrigin | { readonly record: 'manual' }) => `/e/${enterpriseId}/hazards?${new URLSearchParams({ ...from })}`,
  /** `item` opens the scoring page at one item */
  scoring: (enterpriseId: string, assessmentId: string, item?: { readonly packId: string; readonly itemId: string }) =>
    `/e/${enterpriseId}/a/${assessmentId}/score${item === undefined ? '' : `?${new URLSearchParams({ pack: item.packId, item: item.itemId })}`}`,
  /** `criterionId` opens the screening at one criterion */
  screening: (enterpriseId: string, assessmentId: string, criterionId?: string) => `/e/${enterpriseId}/a/${assessmentId}/hazards${criterionId === undefined ? '' : `?criterion=${encodeURIComponent(criterionId)}`}`,
  walk: (enterpriseId: string, assessmentId: string) => `/e/${enterpriseId}/a/${assessmentId}/hazards/walk`,
  sweep: (enterpriseId: string, assessmentId: string) => `/e/${enterpriseId}/a/${assessmentId}/sweep`,
  /** opened at one of its tabs, and a field of it, if any */
  conclusion: (enterpriseId: string, assessmentId: string, at?: { readonly tab: 'texts' | 'team'; readonly field?: string }) =>
    `/e/${enterpriseId}/a/${assessmentId}/conclusion${at === undefined ? '' : `?${new URLSearchParams(at)}`}`,
  principal: (enterpriseId: string, assessmentId: string) => `/e/${enterpriseId}/a/${assessmentId}/principal`,
  signing: (enterpriseId: string, assessmentId: string) => `/e/${enterpriseId}/a/${assessmentId}/sign`,
  documents: (enterpriseId: string, assessmentId: string) => `/e/${enterpriseId}/a/${assessmentId}/documents`,
} as const;
