import type { Walk } from '../../../assessment-specs/records/Walk.ts';

/** Whether anybody saw anything at a station. */
export function wasWalked({ observations }: Walk): boolean {
  return Object.values(observations).some((seen) => Object.keys(seen).length > 0);
}
