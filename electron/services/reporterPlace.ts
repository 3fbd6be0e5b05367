/** The one place that an encrypted reporter's name belongs to: moved to another report, it opens no more. */
export const reporterPlace = (enterpriseId: string, reportId: string): string => `reporter of ${enterpriseId} ${reportId}`;
