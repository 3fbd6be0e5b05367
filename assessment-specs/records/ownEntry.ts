/** An entry that is really there: a key such as `__proto__` or `constructor` must not find what every object inherits. */
export function ownEntry<T>(entries: Readonly<Record<string, T>>, key: string): T | null {
  return Object.hasOwn(entries, key) ? (entries[key] ?? null) : null;
}
