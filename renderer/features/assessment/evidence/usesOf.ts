import type { AssessmentFile } from '../../../../assessment-specs/records/AssessmentFile.ts';

/** Which places of an assessment name each file: items, criteria, duties, each once. @returns by digest */
export function usesOf({ layers, waiting, screening, walk, obligations }: Pick<AssessmentFile, 'layers' | 'waiting' | 'screening' | 'walk' | 'obligations'>): ReadonlyMap<string, readonly string[]> {
  const uses = new Map<string, string[]>();
  const name = (place: string, ids: readonly string[]) => {
    for (const id of ids) {
      const places = uses.get(id) ?? [];
      if (!places.includes(place)) places.push(place);
      uses.set(id, places);
    }
  };
  for (const packs of [...Object.values(layers), ...Object.values(waiting ?? {})]) for (const items of Object.values(packs)) for (const [itemId, { evidence }] of Object.entries(items)) name(itemId, evidence);
  for (const entries of [screening, obligations]) for (const [id, { evidence }] of Object.entries(entries)) name(id, evidence);
  for (const [id, seen] of Object.entries(walk.observations)) for (const { evidence } of Object.values(seen)) name(id, evidence);
  return uses;
}
