import { expect, it } from 'vitest';
import { hasName, moved, toggled, withName, withStation } from '../../../../../../renderer/features/hazards/walk/stationDraft.ts';
import { aStation } from '../../../../../fixtures/builders/aWalk.ts';

const two = [aStation('A', 'MH-11-06'), aStation('B')];

it('adds a station once, with a name', () => {
  expect(withStation(two, 'C', ' 除尘间 ', ['MH-11-06'])).toEqual([...two, { id: 'C', name: '除尘间', criterionIds: ['MH-11-06'] }]);
  expect(withStation(two, 'C', 'A 站 ', [])).toBe(two);
  expect(withStation(two, 'C', '  ', [])).toBe(two);
  expect(hasName(two, ' B 站')).toBe(true);
});
it('renames a station, but not to nothing and not to another one', () => {
  expect(withName(two, 'A', ' 喷漆房')[0]?.name).toBe('喷漆房');
  expect(withName(two, 'A', 'B 站')).toBe(two);
  expect(withName(two, 'A', ' ')).toBe(two);
});
it('moves a station and stops at both ends', () => {
  expect(moved(two, 'B', -1).map(({ id }) => id)).toEqual(['B', 'A']);
  expect(moved(two, 'B', 1)).toBe(two);
  expect(moved(two, 'A', -1)).toBe(two);
});
it('ticks a question at one station only, and takes the tick away', () => {
  const both = toggled(two, 'B', 'MH-11-06');
  expect(both.map(({ criterionIds }) => criterionIds)).toEqual([['MH-11-06'], ['MH-11-06']]);
  expect(toggled(both, 'A', 'MH-11-06').map(({ criterionIds }) => criterionIds)).toEqual([[], ['MH-11-06']]);
});
