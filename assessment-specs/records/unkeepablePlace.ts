import { z } from 'zod';

/** Where a JSON value holds something that no journal and no record can keep, and what it is. */
interface UnkeepablePlace {
  readonly path: string;
  /** zod leaves a key `__proto__` out of records without a word; a lone surrogate has no UTF-8 and so no canonical JSON. */
  readonly problem: 'a key named __proto__' | 'a lone surrogate';
}

type Found = { readonly path: readonly PropertyKey[]; readonly problem: UnkeepablePlace['problem'] };

/** The first such place in a parsed JSON value; null when there is none. What nobody can keep is to be refused, not mended. */
export function unkeepablePlace(value: unknown): UnkeepablePlace | null {
  const found = search(value, []);
  return found && { path: z.core.toDotPath([...found.path]), problem: found.problem };
}

function search(value: unknown, path: readonly PropertyKey[]): Found | null {
  if (typeof value === 'string') return value.isWellFormed() ? null : { path, problem: 'a lone surrogate' };
  // what is not plain JSON (pictures as bytes) and what is deeper than any input is refused by its schema
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || path.length > 200) return null;
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === '__proto__') return { path: here, problem: 'a key named __proto__' };
    const found = search(key, here) ?? search(inner, here);
    if (found !== null) return found;
  }
  return null;
}
