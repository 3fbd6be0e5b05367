import type { Reason, Veto } from '../Conclusion.ts';

/** The reason that a major hazard which is not closed gives. */
export function vetoReason({ hazardId, ...veto }: Veto): Reason {
  return { code: 'openMajorHazard', ref: hazardId, ...veto };
}
