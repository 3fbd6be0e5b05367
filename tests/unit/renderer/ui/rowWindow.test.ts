import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowOffsets, rowWindow } from '../../../../renderer/ui/rowWindow.ts';

const rows = fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 300 });

describe('the window of a long list', () => {
  it('draws every row that is in view, and the room of all rows stays the same', () => {
    fc.assert(fc.property(rows, fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 500 }), (heights, top, height, overscan) => {
      const offsets = rowOffsets(heights);
      const end = offsets.at(-1) ?? 0;
      const { from, to, above, below } = rowWindow(offsets, { top, height }, overscan);
      const drawn = heights.slice(from, to).reduce((sum, one) => sum + one, 0);
      expect(above + drawn + below).toBe(end);
      const shownTop = Math.min(top, Math.max(end - height, 0));
      heights.forEach((one, index) => {
        const start = offsets[index] ?? 0;
        if (start + one > shownTop && start < shownTop + height) expect(index >= from && index < to).toBe(true);
      });
    }));
  });
  it('draws a handful of 2000 rows', () => {
    const { from, to } = rowWindow(rowOffsets(Array.from({ length: 2000 }, () => 80)), { top: 80_000, height: 600 }, 480);
    expect(from).toBe(994);
    expect(to).toBe(1014);
  });
});
