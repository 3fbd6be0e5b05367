import { succeed } from '../contract/Reply.ts';
import type { Service } from './HostContext.ts';

/** Where the scoring page was left; null when nobody was there or the file cannot be read: then the page opens as if it were new. */
export const readPlace: Service<'workspace.readPlace'> = async ({ store }, { enterpriseId, assessmentId }) => {
  const places = await store.places.read();
  const known = places.ok ? places.value.find((entry) => entry.enterpriseId === enterpriseId && entry.assessmentId === assessmentId) : undefined;
  return succeed(known?.place ?? null);
};
