import { expect, it } from 'vitest';
import { traitBlocks } from '../../../../../renderer/features/assessment/traitBlocks.ts';
import { buildPack } from '../../../assessment-specs/engine/buildPack.ts';

const items = buildPack([[[{ points: 100 }, { points: 200 }, { points: 300 }]]]).categories[0]?.elements[0]?.items ?? [];
const suggest = (index: number, traits: readonly string[]) => ({ item: items[index] ?? (() => { throw new Error('no item'); })(), traits });

it('puts together what rests on the same facts, whatever their order, by the first item', () => {
  const blocks = traitBlocks([suggest(0, ['crane', 'boiler']), suggest(1, ['paint']), suggest(2, ['boiler', 'crane'])]);
  expect(blocks.map(({ traits, suggestions }) => [traits, suggestions.map(({ item }) => item.id)])).toEqual([[['crane', 'boiler'], ['1.1.1', '1.1.3']], [['paint'], ['1.1.2']]]);
});
