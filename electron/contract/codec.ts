import { fromBase64, toBase64 } from './base64.ts';

const bytesTag = '$bytes';
const literalTag = '$literal';
/** A tag's name, or an escape that could spell one. Replies carry whole records and seldom bytes: those need no second walk. */
const mayHoldTags = /"\$(?:bytes|literal)"|\\u/;

/** Turns a value of the contract (plain data with Uint8Array anywhere in it) into one line of JSON. Bytes become
 *  `{"$bytes": base64}`; an object that happens to look like a tag is wrapped in `{"$literal": …}`, so every value comes
 *  back as it went. Properties that are undefined are left out, as in JSON. */
function encode(value: unknown): string {
  return JSON.stringify(isPlain(value) ? value : tag(value, (bytes) => toBase64(bytes))) ?? 'null';
}

/** The value that `encode` was given. Throws SyntaxError when the text is not JSON or a tag does not hold base64. */
function decode(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return mayHoldTags.test(text) ? untag(value, readBase64) : value;
}

/** A value whose bytes stand beside its text, one after the other: `{"$bytes": [offset, length]}` names them. Without bytes the text is that of `encode`. */
interface Parted {
  readonly text: string;
  readonly parts: readonly Uint8Array[];
}

/** A photograph as base64 would be a third larger and keep a page busy while it is spelled and read. */
function part(value: unknown): Parted {
  const parts: Uint8Array[] = [];
  let offset = 0;
  const keep = (bytes: Uint8Array): readonly [number, number] => {
    const at = offset;
    parts.push(bytes);
    offset += bytes.length;
    return [at, bytes.length];
  };
  const text = JSON.stringify(isPlain(value) ? value : tag(value, keep)) ?? 'null';
  return { text, parts };
}

/** The value that `part` was given. Bytes are copied out of `tail`, so that a small one does not hold all of it. Throws SyntaxError where the text is not JSON or names bytes that are not there. */
function join(text: string, tail: Uint8Array): unknown {
  const value: unknown = JSON.parse(text);
  if (!mayHoldTags.test(text)) return value;
  return untag(value, (place) => {
    const [offset, length] = Array.isArray(place) && place.length === 2 ? (place as readonly unknown[]) : [];
    if (!isCount(offset) || !isCount(length) || offset + length > tail.length) throw new SyntaxError('A $bytes value names bytes that are not there.');
    return new Uint8Array(tail.subarray(offset, offset + length));
  });
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** How calls travel where only text can: over HTTP on 127.0.0.1. Shared by the loopback door and the page. */
export const codec = { encode, decode, part, join } as const;

/** Whether JSON writes the value as it is: no bytes in it, nothing that looks like a tag. Every reply is walked, so loops rather than closures. */
function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null || isPlainObject(value);
}

function isPlainObject(value: object): boolean {
  if (value instanceof Uint8Array) return false;
  if (Array.isArray(value)) {
    for (const inner of value as readonly unknown[]) if (!isPlain(inner)) return false;
    return true;
  }
  const names = Object.keys(value);
  if (namesTag(names)) return false;
  for (const name of names) if (!isPlain((value as Record<string, unknown>)[name])) return false;
  return true;
}

function tag(value: unknown, spell: (bytes: Uint8Array) => unknown): unknown {
  if (value instanceof Uint8Array) return { [bytesTag]: spell(value) };
  if (Array.isArray(value)) return value.map((inner) => tag(inner, spell));
  if (typeof value !== 'object' || value === null) return value;
  const copy = fromEntries(Object.entries(value).map(([name, inner]) => [name, tag(inner, spell)]));
  return looksTagged(value) ? { [literalTag]: copy } : copy;
}

function untag(value: unknown, read: (spelled: unknown) => Uint8Array): unknown {
  if (Array.isArray(value)) return value.map((inner) => untag(inner, read));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only !== undefined) {
    if (only[0] === bytesTag) return read(only[1]);
    if (only[0] === literalTag) return untagProperties(only[1], read);
  }
  return fromEntries(entries.map(([name, inner]) => [name, untag(inner, read)]));
}

function readBase64(text: unknown): Uint8Array {
  const bytes = typeof text === 'string' ? fromBase64(text) : undefined;
  if (bytes === undefined) throw new SyntaxError('A $bytes value is not base64.');
  return bytes;
}

function untagProperties(value: unknown, read: (spelled: unknown) => Uint8Array): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new SyntaxError('A $literal value is not an object.');
  return fromEntries(Object.entries(value).map(([name, inner]) => [name, untag(inner, read)]));
}

function looksTagged(value: object): boolean {
  return namesTag(Object.keys(value));
}

function namesTag(names: readonly string[]): boolean {
  return names.length === 1 && (names[0] === bytesTag || names[0] === literalTag);
}

// Object.fromEntries defines own properties, so a key named __proto__ stays data and never becomes a prototype
function fromEntries(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(entries);
}
