import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../../assessment-specs/engine/createScorer.ts';
import { scoreAssessment } from '../../../../../assessment-specs/engine/scoreAssessment.ts';
import { fewestFixes } from '../../../../../assessment-specs/engine/trial/fewestFixes.ts';
import { supposedAnswer } from '../../../../../assessment-specs/engine/trial/Trial.ts';
import type { ScoredPack } from '../../../../../assessment-specs/schema/ScoredPack.ts';
import { buildPack, scored, testRef } from '../buildPack.ts';

const once = (points: number, asked: number) => ({ points, rules: [{ kind: 'once' as const, points: asked }] });

/** All subsets of a list. */
const subsets = <T>(all: readonly T[]): readonly (readonly T[])[] => all.reduce<readonly (readonly T[])[]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);

/** The size of the smallest set of items whose putting right reaches the grade; null when none does. */
function smallest(pack: ScoredPack, answers: Answers, bandMinimum: number): number | null {
  const sizes = subsets(Object.keys(answers)).flatMap((set) => {
    const mended = { ...answers, ...Object.fromEntries(set.map((itemId) => [itemId, supposedAnswer(answers[itemId], [])])) };
    return (scoreAssessment(pack, testRef, mended).percent?.scaled ?? 0) >= bandMinimum ? [set.length] : [];
  });
  return sizes.length === 0 ? null : Math.min(...sizes);
}

describe('the fewest items to the next grade', () => {
  it('takes the greatest losses first and says what comes back', () => {
    const pack = buildPack([[[once(1000, 900), once(1000, 300), once(1000, 800)]]]);
    const answers = { '1.1.1': scored('1.1.1', { a: 1 }), '1.1.2': scored('1.1.2', { a: 1 }), '1.1.3': scored('1.1.3', { a: 1 }) };
    expect(fewestFixes(pack, testRef, answers)).toEqual({ bandId: 'level3', missing: 799, reachable: true, fewest: true, fixes: [{ itemId: '1.1.1', gain: 900 }], after: { scaled: 633, digits: 1, text: '63.3' } });
  });

  it('is as small as any set that reaches the grade', () => {
    const sketch = fc.array(fc.record({ points: fc.integer({ min: 100, max: 900 }), share: fc.integer({ min: 1, max: 100 }) }), { minLength: 1, maxLength: 7 });
    fc.assert(fc.property(sketch, (items) => {
      const pack = buildPack([[items.map(({ points, share }) => once(points, Math.ceil((points * share) / 100)))]]);
      const answers = Object.fromEntries(items.map((_, index) => [`1.1.${index + 1}`, scored(`1.1.${index + 1}`, { a: 1 })]));
      const plan = fewestFixes(pack, testRef, answers);
      const least = smallest(pack, answers, 600);
      const planned = plan === null ? 0 : plan.reachable ? plan.fixes.length : null;
      expect([plan?.fewest ?? true, planned]).toEqual([true, least]);
    }), { numRuns: 80 });
  });

  it('says that it may not be the fewest where extras found nothing left to take', () => {
    const pack = buildPack([[[{ points: 500, rules: [{ kind: 'forfeit' }, { kind: 'extra', points: 400 }] }, { points: 500, rules: [{ kind: 'forfeit' }] }]]]);
    const plan = fewestFixes(pack, testRef, { '1.1.1': scored('1.1.1', { a: 1, b: 1 }), '1.1.2': scored('1.1.2', { a: 1 }) });
    expect([plan?.fewest, plan?.reachable, plan?.fixes]).toEqual([false, true, [{ itemId: '1.1.1', gain: 500 }, { itemId: '1.1.2', gain: 500 }]]);
  });

  it('cannot reach a grade by deductions alone while too much is open, and has nothing to say at the top', () => {
    const pack = buildPack([[[once(1000, 100), { points: 1000 }]]]);
    const open = fewestFixes(pack, testRef, { '1.1.1': scored('1.1.1', { a: 1 }) });
    expect([open?.reachable, open?.fixes]).toEqual([false, [{ itemId: '1.1.1', gain: 100 }]]);
    expect(fewestFixes(pack, testRef, { '1.1.1': scored('1.1.1'), '1.1.2': scored('1.1.2') })).toBeNull();
  });
});
