import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { digestOf, digestOfBytes, digestOfText } from '../../../../assessment-specs/records/digestOf.ts';

describe('digestOf', () => {
  it('names equal values equally, whatever the key order', () => {
    expect(digestOf({ a: 1, b: '安' })).toBe(digestOf({ b: '安', a: 1 }));
    expect(digestOf({ a: 1 })).not.toBe(digestOf({ a: 2 }));
  });
  it('is the SHA-256 of the canonical text in UTF-8', () => {
    expect(digestOf({ b: 1, a: '安准' })).toBe(createHash('sha256').update('{"a":"安准","b":1}', 'utf8').digest('hex'));
    expect(digestOfText('安')).toBe(digestOfBytes(new Uint8Array([0xe5, 0xae, 0x89])));
  });
  it('agrees with the published digest of no bytes', () => {
    expect(digestOfBytes(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});
