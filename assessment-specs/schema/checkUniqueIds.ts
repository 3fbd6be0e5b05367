import type { PackFinding } from './PackFinding.ts';

/** Ids that occur before: each later one is reported with the path of the first. */
export function checkUniqueIds(ids: readonly { readonly id: string; readonly path: string }[]): readonly PackFinding[] {
  const first = new Map<string, string>();
  return ids.flatMap(({ id, path }) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, path);
      return [];
    }
    return [{ code: 'id.duplicate', path, params: { id, earlier } } satisfies PackFinding];
  });
}
