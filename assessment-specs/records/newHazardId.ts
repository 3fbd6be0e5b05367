import type { Hazard } from './Hazard.ts';

/** The next free `HZ-<year>-<nnn>` of an enterprise's ledger. Numbers are never used twice, gaps are not filled. */
export function newHazardId(existing: readonly Pick<Hazard, 'id'>[], year: number): string {
  const prefix = `HZ-${String(year).padStart(4, '0')}-`;
  const highest = existing.filter(({ id }) => id.startsWith(prefix)).reduce((most, { id }) => Math.max(most, Number(id.slice(prefix.length))), 0);
  return `${prefix}${String(highest + 1).padStart(3, '0')}`;
}
