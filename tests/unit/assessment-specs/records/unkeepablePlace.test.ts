import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from '../../../../assessment-specs/records/canonicalJson.ts';
import { unkeepablePlace } from '../../../../assessment-specs/records/unkeepablePlace.ts';

it.each([
  ['a key __proto__ deep inside', JSON.parse('{"a":[{"__proto__":{}}]}') as unknown, { path: 'a[0].__proto__', problem: 'a key named __proto__' }],
  ['half a surrogate pair in a text', { a: ['好', '\ud83e'] }, { path: 'a[1]', problem: 'a lone surrogate' }],
  ['half a surrogate pair in a key', { '\udde8': 1 }, { path: '["\\udde8"]', problem: 'a lone surrogate' }],
])('names %s', (_what, value, place) => {
  expect(unkeepablePlace(value)).toEqual(place);
});

it('lets through what has canonical JSON and no prototype key, bytes included', () => {
  fc.assert(fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) => {
    // fast-check likes that key too
    fc.pre(!JSON.stringify(value).includes('"__proto__":'));
    canonicalJson(value);
    return unkeepablePlace(value) === null;
  }));
  expect(unkeepablePlace({ content: new Uint8Array([0xd8, 0]) })).toBeNull();
});
