import type { PdfValue } from './PdfValue.ts';

/** Where the bytes stop following the grammar. Never leaves this room: readers turn it into a finding. */
export class PdfSyntaxError extends Error {
  readonly offset: number;
  constructor(problem: string, offset: number) {
    super(`${problem} at byte ${offset}`);
    this.name = 'PdfSyntaxError';
    this.offset = offset;
  }
}

/** Deeper nesting than any honest document has; keeps hostile input from overflowing the stack. */
const deepest = 48;

const space = /[\0\t\n\f\r ]*/y;
const numberToken = /[+-]?(?:\d+\.?\d*|\.\d+)(?=[\0\t\n\f\r ()<>[\]{}/%]|$)/y;
const referenceToken = /(\d{1,10}) 0 R(?=[\0\t\n\f\r ()<>[\]{}/%]|$)/y;
const nameToken = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y;
const keywordToken = /(true|false|null)(?=[\0\t\n\f\r ()<>[\]{}/%]|$)/y;
const hexToken = /<([0-9A-Fa-f]*)>/y;

function match(token: RegExp, text: string, at: number): RegExpExecArray | null {
  token.lastIndex = at;
  return token.exec(text);
}

/** The first position at or after `at` that is no white space. Comments are not skipped: what we write has none, and they can hide bytes. */
export function skipSpace(text: string, at: number): number {
  space.lastIndex = at;
  space.exec(text);
  return Math.max(at, space.lastIndex);
}

interface Parsed {
  readonly value: PdfValue;
  readonly end: number;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function parseLiteralString(text: string, start: number): Parsed {
  const parts: string[] = [];
  let depth = 1;
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
      const next = text.charAt(at + 1);
      if (octal !== undefined) parts.push(String.fromCharCode(Number.parseInt(octal, 8) & 0xff));
      else if (next !== '\n' && next !== '\r') parts.push(escapes[next] ?? next);
      at += octal?.length ?? 1;
      continue;
    }
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0) return { value: { kind: 'string', latin1: parts.join('') }, end: at + 1 };
    parts.push(character);
  }
  throw new PdfSyntaxError('unclosed string', start);
}

function parseDictionary(text: string, start: number, depth: number): Parsed {
  const entries = new Map<string, PdfValue>();
  let at = skipSpace(text, start + 2);
  while (!text.startsWith('>>', at)) {
    const key = match(nameToken, text, at);
    if (key?.[1] === undefined || key[1] === '') throw new PdfSyntaxError('dictionary key expected', at);
    // readers disagree on which of two equal keys counts, so a file with both says two things
    if (entries.has(key[1])) throw new PdfSyntaxError(`key /${key[1]} twice`, at);
    const parsed = parseAt(text, skipSpace(text, at + key[0].length), depth + 1);
    entries.set(key[1], parsed.value);
    at = skipSpace(text, parsed.end);
  }
  return { value: { kind: 'dictionary', entries }, end: at + 2 };
}

function parseArray(text: string, start: number, depth: number): Parsed {
  const items: PdfValue[] = [];
  let at = skipSpace(text, start + 1);
  while (text.charAt(at) !== ']') {
    const parsed = parseAt(text, at, depth + 1);
    items.push(parsed.value);
    at = skipSpace(text, parsed.end);
  }
  return { value: { kind: 'array', items }, end: at + 1 };
}

function parseHexString(text: string, start: number): Parsed {
  const hex = match(hexToken, text, start);
  if (hex?.[1] === undefined || hex[1].length % 2 !== 0) throw new PdfSyntaxError('hex string expected', start);
  return { value: { kind: 'string', latin1: Buffer.from(hex[1], 'hex').toString('latin1') }, end: start + hex[0].length };
}

function parseAt(text: string, start: number, depth: number): Parsed {
  if (depth > deepest) throw new PdfSyntaxError('nested too deeply', start);
  const first = text.charAt(start);
  if (first === '<') return text.charAt(start + 1) === '<' ? parseDictionary(text, start, depth) : parseHexString(text, start);
  if (first === '[') return parseArray(text, start, depth);
  if (first === '(') return parseLiteralString(text, start);
  if (first === '/') {
    const name = match(nameToken, text, start);
    return { value: { kind: 'name', name: name?.[1] ?? '' }, end: start + (name?.[0].length ?? 1) };
  }
  const reference = match(referenceToken, text, start);
  if (reference !== null) return { value: { kind: 'reference', number: Number(reference[1]) }, end: start + reference[0].length };
  const number = match(numberToken, text, start);
  if (number !== null) return { value: { kind: 'number', value: Number(number[0]) }, end: start + number[0].length };
  const keyword = match(keywordToken, text, start);
  if (keyword !== null) return { value: { kind: 'keyword', word: keyword[1] as 'true' | 'false' | 'null' }, end: start + keyword[0].length };
  throw new PdfSyntaxError('value expected', start);
}

/**
 * Parses one PDF object strictly: no comments, no duplicate keys, generation 0 only.
 * @param text the file as Latin-1, one character a byte @throws PdfSyntaxError
 */
export function parsePdfValue(text: string, start: number): Parsed {
  return parseAt(text, start, 0);
}
