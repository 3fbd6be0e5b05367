import { succeed } from '../contract/Reply.ts';
import { maxWorkPlaces } from '../contract/WorkPlace.ts';
import type { Service } from './HostContext.ts';

/** Remembers where the scoring page is left. The assessments left longest ago are forgotten first. */
export const keepPlace: Service<'workspace.keepPlace'> = async ({ store, clock }, { enterpriseId, assessmentId, place }) => {
  const at = clock.now();
  const places = await store.places.read();
  const others = places.ok ? places.value.filter((entry) => entry.enterpriseId !== enterpriseId || entry.assessmentId !== assessmentId) : [];
  const written = await store.places.write([...others.slice(1 - maxWorkPlaces), { enterpriseId, assessmentId, place: { ...place, at } }], at);
  return written.ok ? succeed(null) : written;
};
