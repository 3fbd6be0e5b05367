import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, NotCanonical } from '../../../../assessment-specs/records/canonicalJson.ts';

const problemOf = (value: unknown) => {
  try {
    canonicalJson(value);
  } catch (error) {
    if (error instanceof NotCanonical) return { path: error.path, reason: error.reason };
    throw error;
  }
  return null;
};

/** The same value with every object's keys inserted the other way round. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, inner]) => [key, reversed(inner)]));
};

const json = fc.jsonValue({ maxDepth: 5, stringUnit: 'grapheme' });

describe('canonicalJson', () => {
  it('sorts keys by UTF-16 code units and writes no white space', () => {
    expect(canonicalJson({ b: [1, 'x', null, true], a: { '\u{1F600}': 1, '\uFB33': 2, Z: 3, 企业: '安准' } }))
      .toBe('{"a":{"Z":3,"企业":"安准","\u{1F600}":1,"\uFB33":2},"b":[1,"x",null,true]}');
  });
  it('writes numbers as JSON does', () => {
    expect(canonicalJson([0, -0, 1.5, 1e21, 1e-7, -12])).toBe('[0,0,1.5,1e+21,1e-7,-12]');
  });
  it('writes text that reads back as the same value', () => {
    fc.assert(fc.property(json, (value) => { expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value))); }));
  });
  it('gives the same text for the text it has read back', () => {
    fc.assert(fc.property(json, (value) => { const text = canonicalJson(value); expect(canonicalJson(JSON.parse(text))).toBe(text); }));
  });
  it('does not depend on the order in which keys were set', () => {
    fc.assert(fc.property(json, (value) => { expect(canonicalJson(reversed(value))).toBe(canonicalJson(value)); }));
  });
  it.each([
    ['undefined', { a: { b: undefined } }, 'a.b', 'undefined'],
    ['NaN', [1, NaN], '[1]', 'not a finite number'],
    ['Infinity', Infinity, '', 'not a finite number'],
    ['a lone surrogate in a value', { name: 'x\uD800' }, 'name', 'a lone surrogate'],
    ['a lone surrogate in a key', { '\uDC00': 1 }, '["\\udc00"]', 'a lone surrogate'],
    ['a function', { 'a b': [() => 1] }, '["a b"][0]', 'function'],
    ['a bigint', { n: 1n }, 'n', 'bigint'],
    ['a date', { on: new Date(0) }, 'on', 'not a plain object'],
    ['a map', new Map(), '', 'not a plain object'],
    ['a hole', [1, , 3], '[1]', 'a hole in a list'],
    ['a symbol key', { [Symbol('x')]: 1 }, '', 'symbol'],
  ])('refuses %s and says where', (_name, value, path, reason) => {
    expect(problemOf(value)).toEqual({ path, reason });
  });
  it('refuses a value that contains itself', () => {
    const loop: Record<string, unknown> = {};
    loop['self'] = [loop];
    expect(problemOf(loop)).toEqual({ path: 'self[0]', reason: 'a cycle' });
  });
  it('allows the same object twice when it does not contain itself', () => {
    const once = { x: 1 };
    expect(canonicalJson([once, once])).toBe('[{"x":1},{"x":1}]');
  });
});
