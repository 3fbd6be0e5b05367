import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../assessment-specs/records/Answer.ts';
import type { Item, ScoredPack } from '../../../../assessment-specs/schema/ScoredPack.ts';
import type { ScoreSheet, Tally } from '../../../../assessment-specs/engine/ScoreSheet.ts';
import { createScorer } from '../../../../assessment-specs/engine/createScorer.ts';
import { packIndex } from '../../../../assessment-specs/engine/packIndex.ts';
import { scoreAssessment } from '../../../../assessment-specs/engine/scoreAssessment.ts';
import { buildPack, notApplicable, scored, testRef } from './buildPack.ts';
import type { ItemSketch, RuleSketch } from './buildPack.ts';

const points = fc.integer({ min: 1, max: 2000 });
const rule: fc.Arbitrary<RuleSketch> = fc.oneof(
  fc.constant<RuleSketch>({ kind: 'forfeit' }),
  fc.record({ kind: fc.constant('each' as const), points, cap: points }),
  fc.record({ kind: fc.constantFrom('once' as const, 'extra' as const), points }),
);
const item: fc.Arbitrary<ItemSketch> = fc.record({ points, rules: fc.array(rule, { minLength: 1, maxLength: 4 }), na: fc.boolean() });
const some = <T>(value: fc.Arbitrary<T>) => fc.array(value, { minLength: 1, maxLength: 3 });
const pack = some(some(some(item))).map((sketch) => buildPack(sketch, [{ id: 'top', name: '标杆', minimum: 800 }, { id: 'level3', name: '三级达标', minimum: 600 }]));

/** An answer to this item, chosen by numbers; the first decides blank, 空项 or scored. */
function answerFrom(target: Item, dice: readonly number[], open: boolean): Answer | null {
  const at = (position: number) => dice[position % dice.length] ?? 0;
  if (open && at(0) % 3 === 0) return null;
  if (target.notApplicable.allowed && at(0) % 4 === 1) return notApplicable();
  const counts = target.rules.map((one, index): [string, number] => [one.id.slice(-1), at(index + 1) % (one.kind === 'each' ? 5 : 2)]);
  return scored(target.id, Object.fromEntries(counts));
}

function answersFrom(of: ScoredPack, dice: readonly number[], open: boolean): Record<string, Answer> {
  return Object.fromEntries(packIndex(of).items.flatMap((target, index) => {
    const answer = answerFrom(target, [...dice.slice(index % dice.length), ...dice], open);
    return answer === null ? [] : [[target.id, answer] as const];
  }));
}

const dice = fc.array(fc.nat(1000), { minLength: 6, maxLength: 30 });
const score = (of: ScoredPack, answers: Record<string, Answer>) => scoreAssessment(of, testRef, answers);

function everyTally(sheet: ScoreSheet): readonly Tally[] {
  return [sheet.tally, ...sheet.categories.flatMap((category) => [
    category.tally, ...category.elements.flatMap((element) => [element.tally, ...element.items.map((one) => one.tally)]),
  ])];
}

describe('scoring, for any pack and any answers', () => {
  it('keeps 标准分 = 空项分 + 扣分 + 得分 + 未评分 at every level, every part in bounds', () => {
    fc.assert(fc.property(pack, dice, (of, seed) => {
      const sheet = score(of, answersFrom(of, seed, true));
      for (const tally of everyTally(sheet)) {
        expect(tally.na + tally.deducted + tally.earned + tally.open).toBe(tally.standard);
        expect(Math.min(...Object.values(tally))).toBeGreaterThanOrEqual(0);
      }
      expect(sheet.tally.standard).toBe(of.totalPoints);
      expect(sheet.percent?.scaled ?? 0).toBeLessThanOrEqual(1000);
      for (const category of sheet.categories) {
        const applied = category.extras.reduce((sum, extra) => sum + extra.applied, 0);
        const items = category.elements.reduce((sum, element) => sum + element.tally.earned, 0);
        expect(category.tally.earned).toBe(items - applied);
        for (const extra of category.extras) expect(extra.applied + extra.unapplied).toBe(extra.claimed);
      }
    }));
  });

  it('never lowers a total when a finding is fixed', () => {
    fc.assert(fc.property(pack, dice, fc.nat(), (of, seed, pick) => {
      const answers = answersFrom(of, seed, true);
      const withFindings = Object.entries(answers).filter(([, answer]) => answer.kind === 'scored' && answer.findings.some((finding) => finding.count > 0));
      const chosen = withFindings[pick % Math.max(1, withFindings.length)];
      fc.pre(chosen !== undefined);
      const before = score(of, answers);
      const after = score(of, { ...answers, [chosen![0]]: scored(chosen![0]) });
      expect(after.tally.earned).toBeGreaterThanOrEqual(before.tally.earned);
      expect(after.percent!.scaled).toBeGreaterThanOrEqual(before.percent!.scaled);
    }));
  });

  it('does not care in which order answers and findings were given', () => {
    fc.assert(fc.property(pack, dice, (of, seed) => {
      const answers = answersFrom(of, seed, true);
      const turned = Object.fromEntries(Object.entries(answers).reverse().map(([itemId, answer]) => [
        itemId, answer.kind === 'scored' ? { ...answer, findings: answer.findings.toReversed() } : answer,
      ]));
      expect(score(of, turned)).toEqual(score(of, answers));
    }));
  });

  it('scores one changed answer as it scores everything anew, even after a refused one', () => {
    fc.assert(fc.property(pack, fc.array(dice, { minLength: 1, maxLength: 6 }), (of, seeds) => {
      const scorer = createScorer(of, testRef);
      let answers: Record<string, Answer> = {};
      seeds.forEach((seed, round) => {
        const targets = packIndex(of).items;
        const target = targets[(seed[0] ?? 0) % targets.length]!;
        const answer = answerFrom(target, seed, true);
        const { [target.id]: _taken, ...others } = answers;
        answers = answer === null ? others : { ...others, [target.id]: answer };
        if (round % 2 === 1) expect(() => scorer.score({ ...answersFrom(of, seed, false), [targets.at(-1)!.id]: scored(targets.at(-1)!.id, { z: 1 }) })).toThrow('no rule');
        expect(scorer.score(answers)).toEqual(score(of, answers));
      });
    }));
  });

  it('keeps every way of finishing inside the range it showed', () => {
    fc.assert(fc.property(pack, dice, dice, (of, seed, later) => {
      const draft = answersFrom(of, seed, true);
      const sheet = score(of, draft);
      fc.pre(sheet.percent !== null);
      expect(sheet.range.low!.scaled).toBeLessThanOrEqual(sheet.percent!.scaled);
      expect(sheet.percent!.scaled).toBeLessThanOrEqual(sheet.range.high!.scaled);
      const finished = score(of, { ...answersFrom(of, later, false), ...draft });
      if (finished.percent === null) return;
      expect(finished.percent.scaled).toBeGreaterThanOrEqual(sheet.range.low!.scaled);
      expect(finished.percent.scaled).toBeLessThanOrEqual(sheet.range.high!.scaled);
      expect(finished.range).toEqual({ low: finished.percent, high: finished.percent });
    }), { numRuns: 300 });
  });

  it('names the least missing points: one hundredth less does not reach the band', () => {
    fc.assert(fc.property(pack, dice, (of, seed) => {
      const { next, raw } = score(of, answersFrom(of, seed, true));
      fc.pre(next !== null);
      const minimum = BigInt(of.scoring.bands.find((band) => band.id === next!.bandId)!.minimum);
      const rounded = (earned: number) => (2n * BigInt(earned) * 1000n + BigInt(raw.denominator)) / (2n * BigInt(raw.denominator));
      expect(rounded(raw.numerator + next!.missing) >= minimum).toBe(true);
      expect(rounded(raw.numerator + next!.missing - 1) >= minimum).toBe(false);
    }));
  });
});
