import { z } from 'zod';

/**
 * Leads to the first own key `__proto__` in a parsed JSON value; null when there is none.
 * zod leaves such a key out of records without a word, and what nobody knows is to be refused, not mended.
 */
export function prototypeKeyPath(value: unknown): string | null {
  const path = search(value, []);
  return path === null ? null : z.core.toDotPath([...path]);
}

function search(value: unknown, path: readonly PropertyKey[]): readonly PropertyKey[] | null {
  // what is not plain JSON (pictures as bytes) is checked by its own schema
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || path.length > 200) return null;
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    const found = key === '__proto__' ? here : search(inner, here);
    if (found !== null) return found;
  }
  return null;
}
