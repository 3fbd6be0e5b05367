import { expect, it } from 'vitest';
import { layoutWidth } from '../../../../../renderer/ui/theme/layoutWidth.ts';

it('counts page zoom: 1280 px is wide, at 125 % the middle, from 150 % one pane', () => {
  expect([1, 1.25, 1.5, 2].map((zoom) => layoutWidth(1280, zoom))).toEqual(['wide', 'middle', 'narrow', 'narrow']);
});

it('changes exactly at 860 and 1120 px', () => {
  expect([859, 860, 1119, 1120].map((width) => layoutWidth(width, 1))).toEqual(['narrow', 'middle', 'middle', 'wide']);
});
