import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentText, roundShare } from '../../../../assessment-specs/engine/roundShare.ts';
import { pointsText } from '../../../../assessment-specs/schema/pointsText.ts';

describe('roundShare', () => {
  it('rounds as exact integers of any size round, for every number of digits', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 100_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 3 }), (denominator, part, digits) => {
      const numerator = Math.floor(denominator * part);
      const [n, d, units] = [BigInt(numerator), BigInt(denominator), 100n * 10n ** BigInt(digits)];
      expect(roundShare(numerator, denominator, digits)?.scaled).toBe(Number((2n * n * units + d) / (2n * d)));
    }), { numRuns: 2000 });
  });

  it('rounds an exact half up where binary fractions would not', () => {
    expect(roundShare(59_950, 100_000, 1)?.text).toBe('60.0');
    expect(roundShare(1005, 100_000, 2)?.text).toBe('1.01');
    expect(roundShare(1, 3, 0)?.text).toBe('33');
    expect(roundShare(1, 2000, 1)?.text).toBe('0.1');
  });

  it('has nothing to say over zero and refuses what it cannot compute exactly', () => {
    expect(roundShare(0, 0, 1)).toBeNull();
    expect(() => roundShare(-1, 100, 1)).toThrow('cannot be rounded exactly');
    expect(() => roundShare(2 ** 52, 100, 1)).toThrow('cannot be rounded exactly');
  });
});

describe('printed figures', () => {
  it('prints points as plain decimals', () => {
    expect([0, 1, 10, 25, 59_950, 83_600, 100_000].map(pointsText)).toEqual(['0', '0.01', '0.1', '0.25', '599.5', '836', '1000']);
    expect(() => pointsText(1.5)).toThrow('is not a number of centipoints');
    expect(() => pointsText(-1)).toThrow('is not a number of centipoints');
  });

  it('prints percentages with the digits that the pack names', () => {
    expect([percentText(0, 1), percentText(5, 1), percentText(600, 1), percentText(1000, 1), percentText(60, 0), percentText(7, 3)])
      .toEqual(['0.0', '0.5', '60.0', '100.0', '60', '0.007']);
  });
});
