import { expect } from 'vitest';
import type { Door } from '../fixtures/testDoors.ts';

/** The user's own phrases: kept once each, of two at once neither lost, taken away and gone. */
export async function expectPhrases(door: Door): Promise<void> {
  const phrase = { packId: 'sd-smb-standardization', itemId: '1.1.1' };
  expect(await door.ask('phrases.list', {})).toEqual([]);
  await Promise.all([door.ask('phrases.keep', { ...phrase, text: ' 制度在三楼 ' }), door.ask('phrases.keep', { ...phrase, itemId: null, text: '已当场整改' })]);
  const kept = await door.ask('phrases.keep', { ...phrase, text: '制度在三楼' });
  expect(kept.map(({ itemId, text }) => [itemId, text])).toEqual(expect.arrayContaining([['1.1.1', '制度在三楼'], [null, '已当场整改']]));
  expect(kept).toHaveLength(2);
  const [first, second] = kept;
  expect(await door.ask('phrases.remove', { id: first?.id ?? '' })).toEqual([second]);
  expect(await door.ask('phrases.remove', { id: first?.id ?? '' })).toEqual([second]);
}
