import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVeto } from '../../../../assessment-specs/records/hazardState.ts';
import { hazardCommands, seen } from './hazardCommands.ts';
import { aWorld, expectConclusion, type Files, type World } from './hazardWorld.ts';

/** One run; whatever happened on the way, the conclusion at its end is asked for. */
function walk(commands: Iterable<fc.Command<World, Files>>): void {
  const { model, real } = aWorld();
  fc.modelRun(() => ({ model, real }), commands);
  expectConclusion(model, real);
}

describe('the veto, against a simple model of the loop', () => {
  it('has three entries to begin with that can be lifted, and one that never vetoes', () => {
    expect(aWorld().real.enterprise.hazards.map(isVeto)).toEqual([true, true, true, false]);
  });

  it('is lifted by no path without report, plan, acceptance by another person and the principal’s sign-off, and no path loses history', () => {
    fc.assert(fc.property(hazardCommands(false), walk), { numRuns: 7500, seed: 20261125 });
    expect(seen.lifted).toBeGreaterThan(5000);
    expect(seen.reopened).toBeGreaterThan(1000);
    expect(seen.refused).toBeGreaterThan(seen.accepted / 4);
  }, 300_000);

  it('decides the conclusion as long as an entry is open, whatever else is edited, and sealed stays sealed', () => {
    fc.assert(fc.property(hazardCommands(true), walk), { numRuns: 2500, seed: 20261125 });
    expect(seen.sealed).toBeGreaterThan(200);
    expect([seen.passed, seen.vetoed, seen.incomplete].every((times) => times > 50)).toBe(true);
  }, 300_000);
});
