/** A value that has no canonical JSON. `path` leads to the first offence, e.g. `layers.self["a b"][3]`; it is empty at the root. */
export class NotCanonical extends Error {
  readonly path: string;
  readonly reason: NotCanonicalReason;
  constructor(path: string, reason: NotCanonicalReason) {
    super(`No canonical JSON: ${reason} at ${path === '' ? 'the root' : path}.`);
    this.name = 'NotCanonical';
    this.path = path;
    this.reason = reason;
  }
}

export type NotCanonicalReason =
  | 'undefined' | 'function' | 'symbol' | 'bigint' | 'not a finite number' | 'a lone surrogate' | 'not a plain object' | 'a hole in a list' | 'a cycle' | 'too deep';

/** Deeper than any record; keeps a hostile value from exhausting the stack. */
const maxDepth = 200;

/**
 * The one text of a JSON value: keys sorted by UTF-16 code units, no white space, numbers and escapes as `JSON.stringify` writes them
 * (RFC 8785's form for what we store). Equal values give equal text, so its SHA-256 names the value. `-0` is written as `0`.
 * @throws NotCanonical on undefined, functions, symbols, bigints, NaN and infinities, lone surrogates, cycles, holes, and anything but plain objects and lists
 */
export function canonicalJson(value: unknown): string {
  return write(value, '', []);
}

function write(value: unknown, path: string, ancestors: readonly object[]): string {
  switch (typeof value) {
    case 'string': return writeString(value, path);
    case 'boolean': return value ? 'true' : 'false';
    case 'number':
      if (!Number.isFinite(value)) throw new NotCanonical(path, 'not a finite number');
      return JSON.stringify(value);
    case 'object': return value === null ? 'null' : writeObject(value, path, ancestors);
    default: throw new NotCanonical(path, typeof value as 'undefined' | 'function' | 'symbol' | 'bigint');
  }
}

function writeString(value: string, path: string): string {
  if (!value.isWellFormed()) throw new NotCanonical(path, 'a lone surrogate');
  return JSON.stringify(value);
}

function writeObject(value: object, path: string, ancestors: readonly object[]): string {
  if (ancestors.includes(value)) throw new NotCanonical(path, 'a cycle');
  if (ancestors.length >= maxDepth) throw new NotCanonical(path, 'too deep');
  const within = [...ancestors, value];
  return Array.isArray(value) ? writeList(value, path, within) : writePlain(value, path, within);
}

function writeList(list: readonly unknown[], path: string, within: readonly object[]): string {
  const parts: string[] = [];
  for (let index = 0; index < list.length; index += 1) {
    if (!(index in list)) throw new NotCanonical(`${path}[${index}]`, 'a hole in a list');
    parts.push(write(list[index], `${path}[${index}]`, within));
  }
  return `[${parts.join(',')}]`;
}

function writePlain(object: object, path: string, within: readonly object[]): string {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype !== Object.prototype && prototype !== null) throw new NotCanonical(path, 'not a plain object');
  if (Object.getOwnPropertySymbols(object).length > 0) throw new NotCanonical(path, 'symbol');
  // sort() without a comparator orders strings by UTF-16 code units
  const parts = Object.keys(object).sort().map((key) => {
    const inner = pathTo(path, key);
    return `${writeString(key, inner)}:${write((object as Record<string, unknown>)[key], inner, within)}`;
  });
  return `{${parts.join(',')}}`;
}

function pathTo(path: string, key: string): string {
  if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}
