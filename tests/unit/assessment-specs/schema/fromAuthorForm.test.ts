import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromAuthorForm } from '../../../../assessment-specs/schema/fromAuthorForm.ts';
import { pointsText } from '../../../../assessment-specs/schema/pointsText.ts';

it('turns points, caps and totals into hundredths and thresholds into printed digits', () => {
  const authored = {
    totalPoints: 1000, scoring: { percentDigits: 1, bands: [{ id: 'a', minimum: 60 }, { id: 'b', minimum: 59.5 }] },
    categories: [{ points: 7.5, elements: [{ items: [{ rules: [{ points: 0.29, cap: 4 }] }] }] }], order: 3,
  };
  expect(fromAuthorForm(authored)).toEqual({
    findings: [],
    value: {
      totalPoints: 100_000, scoring: { percentDigits: 1, bands: [{ id: 'a', minimum: 600 }, { id: 'b', minimum: 595 }] },
      categories: [{ points: 750, elements: [{ items: [{ rules: [{ points: 29, cap: 400 }] }] }] }], order: 3,
    },
  });
});

it('refuses decimals that would have to be rounded', () => {
  expect(fromAuthorForm({ points: 0.125 }).findings).toEqual([{ code: 'schema.points', path: 'points', params: { value: 0.125, digits: 2 } }]);
  expect(fromAuthorForm({ scoring: { percentDigits: 0, bands: [{ minimum: 59.5 }] } }).findings.map(({ path }) => path)).toEqual(['scoring.bands[0].minimum']);
});

it('leaves what is no number for the schema', () => {
  expect(fromAuthorForm({ points: '7', cap: null })).toEqual({ value: { points: '7', cap: null }, findings: [] });
});

it('reads back every amount that it prints', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 10_000_000 }), (centipoints) => {
    expect(fromAuthorForm({ points: Number(pointsText(centipoints)) })).toEqual({ value: { points: centipoints }, findings: [] });
  }));
});
