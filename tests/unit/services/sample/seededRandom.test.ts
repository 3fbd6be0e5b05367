import { expect, it } from 'vitest';
import { seededRandom } from '../../../../electron/services/sample/seededRandom.ts';

it('gives the same bytes for the same seed, however they are asked for, and others for another', () => {
  const whole = seededRandom(5).bytes(100);
  const parts = seededRandom(5);
  expect([...parts.bytes(33), ...parts.bytes(0), ...parts.bytes(67)]).toEqual([...whole]);
  expect(seededRandom(6).bytes(100)).not.toEqual(whole);
  expect(new Set(whole).size).toBeGreaterThan(50);
});
