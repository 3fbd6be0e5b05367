import { fromBase64, toBase64 } from './base64.ts';

const bytesTag = '$bytes';
const literalTag = '$literal';
/** A tag's name, or an escape that could spell one. Replies carry whole records and seldom bytes: those need no second walk. */
const mayHoldTags = /"\$(?:bytes|literal)"|\\u/;

/** Turns a value of the contract (plain data with Uint8Array anywhere in it) into one line of JSON. Bytes become
 *  `{"$bytes": base64}`; an object that happens to look like a tag is wrapped in `{"$literal": …}`, so every value comes
 *  back as it went. Properties that are undefined are left out, as in JSON. */
function encode(value: unknown): string {
  return JSON.stringify(isPlain(value) ? value : tag(value)) ?? 'null';
}

/** The value that `encode` was given. Throws SyntaxError when the text is not JSON or a tag does not hold base64. */
function decode(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return mayHoldTags.test(text) ? untag(value) : value;
}

/** How calls travel where only text can: over HTTP on 127.0.0.1. Shared by the loopback door and the page. */
export const codec = { encode, decode } as const;

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

function tag(value: unknown): unknown {
  if (value instanceof Uint8Array) return { [bytesTag]: toBase64(value) };
  if (Array.isArray(value)) return value.map(tag);
  if (typeof value !== 'object' || value === null) return value;
  const copy = fromEntries(Object.entries(value).map(([name, inner]) => [name, tag(inner)]));
  return looksTagged(value) ? { [literalTag]: copy } : copy;
}

function untag(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(untag);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only !== undefined) {
    if (only[0] === bytesTag) return readBytes(only[1]);
    if (only[0] === literalTag) return untagProperties(only[1]);
  }
  return fromEntries(entries.map(([name, inner]) => [name, untag(inner)]));
}

function readBytes(text: unknown): Uint8Array {
  const bytes = typeof text === 'string' ? fromBase64(text) : undefined;
  if (bytes === undefined) throw new SyntaxError('A $bytes value is not base64.');
  return bytes;
}

function untagProperties(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new SyntaxError('A $literal value is not an object.');
  return fromEntries(Object.entries(value).map(([name, inner]) => [name, untag(inner)]));
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
