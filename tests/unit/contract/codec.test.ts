import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../../electron/contract/base64.ts';
import { codec } from '../../../electron/contract/codec.ts';

describe('codec', () => {
  it('brings back bytes wherever they were', () => {
    const value = { photos: [{ name: '砂轮机.jpg', bytes: Uint8Array.of(0, 255, 10) }], seal: new Uint8Array(0), count: 2, none: null };
    expect(codec.decode(codec.encode(value))).toEqual(value);
  });

  it('brings back every plain value as it went, even one that looks like a tag', () => {
    const bytes = fc.uint8Array();
    const tagLike = fc.oneof(fc.record({ $bytes: fc.string() }), fc.record({ $literal: fc.dictionary(fc.string(), fc.string()) }));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ maxDepth: 4 }, fc.string(), fc.integer(), fc.boolean(), fc.constant(null), bytes, tagLike, fc.array(tie('tree')), fc.dictionary(fc.string(), tie('tree'))),
    }));
    fc.assert(fc.property(tree, (value) => {
      expect(codec.decode(codec.encode(value))).toEqual(withPlainPrototypes(value));
    }));
  });

  it('reads a tag however JSON spells its name', () => {
    expect(codec.decode('[{"\\u0024bytes":"QQ=="}]')).toEqual([Uint8Array.of(65)]);
    expect(codec.decode('{"$literal":{"$bytes":"QQ=="}}')).toEqual({ $bytes: 'QQ==' });
  });

  it('never lets a key become a prototype', () => {
    const back = codec.decode('{"__proto__":{"admin":true}}') as Record<string, unknown>;
    expect(back['admin']).toBeUndefined();
    expect(Object.keys(back)).toEqual(['__proto__']);
  });

  it('refuses text that is not JSON, and tags that hold something else', () => {
    for (const text of ['', '{', '{"$bytes":"%%%%"}', '{"$bytes":7}', '{"$bytes":"QQ="}', '{"$literal":3}']) expect(() => codec.decode(text)).toThrow(SyntaxError);
  });

  it('writes one line, whatever the text holds', () => {
    expect(codec.encode({ note: 'a\nb\r\u2028' })).not.toMatch(/[\n\r]/);
  });
});

describe('codec beside its bytes', () => {
  it('brings back every value, its bytes taken from where the text says', () => {
    const value = { photos: [{ name: '砂轮机.jpg', bytes: Uint8Array.of(0, 255, 10) }, { bytes: new Uint8Array(0) }], seal: Uint8Array.of(7), tag: { $bytes: [0, 1] } };
    const { text, parts } = codec.part(value);
    expect(parts.map((bytes) => bytes.length)).toEqual([3, 0, 1]);
    expect(codec.join(text, Buffer.concat(parts))).toEqual(value);
  });

  it('needs none for a value without bytes', () => {
    expect(codec.part({ note: '一处' })).toEqual({ text: codec.encode({ note: '一处' }), parts: [] });
  });

  it('refuses bytes that are not there, and bytes spelled another way', () => {
    for (const place of ['[0,5]', '[-1,2]', '[1.5,1]', '[4]', '[0,1,2]', '"QQ=="', '9007199254740991', 'null', '[9007199254740991,9007199254740991]']) expect(() => codec.join(`{"$bytes":${place}}`, Uint8Array.of(1, 2, 3, 4)), place).toThrow(SyntaxError);
  });
});

describe('base64', () => {
  it('agrees with the base64 of Node', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }));
  });

  it('carries more bytes than a call stack holds arguments', () => {
    const bytes = Uint8Array.from({ length: 1_000_003 }, (_, i) => i % 251);
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  });

  it('reads only the one canonical spelling', () => {
    for (const text of ['QQ', 'QR==', 'Q===', 'QUJ=', 'Q Q=', '=QQQ', 'QQ==QQ==']) expect(fromBase64(text)).toBeUndefined();
  });
});

// fast-check makes dictionaries without a prototype; what comes back are ordinary objects
function withPlainPrototypes(value: unknown): unknown {
  if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withPlainPrototypes);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withPlainPrototypes(inner)]));
}
