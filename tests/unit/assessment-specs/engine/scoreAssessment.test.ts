import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../assessment-specs/records/Answer.ts';
import { scoreAssessment } from '../../../../assessment-specs/engine/scoreAssessment.ts';
import { allFull, buildPack, notApplicable, scored, testRef } from './buildPack.ts';
import type { ItemSketch } from './buildPack.ts';

const one = (item: ItemSketch) => buildPack([[[item]]]);
const score = (pack: ReturnType<typeof buildPack>, answers: Record<string, Answer>) => scoreAssessment(pack, testRef, answers);
const firstItem = (sheet: ReturnType<typeof score>) => sheet.categories[0]?.elements[0]?.items[0];

describe('scoreAssessment', () => {
  it('says the arithmetic: 应扣 18，本条满 8，计扣 8，得 0', () => {
    const pack = one({ points: 800, rules: [{ kind: 'each', points: 200, cap: 9999 }, { kind: 'once', points: 100 }] });
    expect(firstItem(score(pack, { '1.1.1': scored('1.1.1', { a: 9 }) }))).toEqual({
      itemId: '1.1.1', state: 'deducted', claimed: 1800,
      tally: { standard: 800, na: 0, deducted: 800, earned: 0, open: 0 },
      outcomes: [{ ruleId: '1.1.1-a', kind: 'each', count: 9, claimed: 1800, capped: 1800 }],
    });
  });

  it('stops an each rule at its own cap and keeps what it asked for', () => {
    const pack = one({ points: 800, rules: [{ kind: 'each', points: 200, cap: 300 }, { kind: 'once', points: 100 }] });
    const item = firstItem(score(pack, { '1.1.1': scored('1.1.1', { b: 1, a: 3 }) }));
    expect(item?.tally.deducted).toBe(400);
    expect(item?.outcomes).toEqual([
      { ruleId: '1.1.1-a', kind: 'each', count: 3, claimed: 600, capped: 300 },
      { ruleId: '1.1.1-b', kind: 'once', count: 1, claimed: 100, capped: 100 },
    ]);
  });

  it('lets a forfeit take the whole item and still lists the counted places', () => {
    const pack = one({ points: 800, rules: [{ kind: 'forfeit' }, { kind: 'each', points: 100 }] });
    const item = firstItem(score(pack, { '1.1.1': scored('1.1.1', { a: 1, b: 2 }) }));
    expect([item?.state, item?.tally.earned, item?.outcomes.map((outcome) => outcome.capped)]).toEqual(['forfeited', 0, [800, 200]]);
  });

  it('does not count a rule that was set back to zero', () => {
    const pack = one({ points: 800, rules: [{ kind: 'each', points: 100 }] });
    expect(firstItem(score(pack, { '1.1.1': scored('1.1.1', { a: 0 }) }))?.state).toBe('full');
  });

  it('takes extras from what the category still has, in item order, and keeps what found nothing', () => {
    const extra: ItemSketch = { points: 400, rules: [{ kind: 'forfeit' }, { kind: 'extra', points: 700 }] };
    const pack = buildPack([[[extra, { points: 300 }], [extra, { points: 500 }]], [[{ points: 1000 }]]]);
    const answers = { ...allFull(pack), '1.2.1': scored('1.2.1', { a: 1, b: 1 }), '1.1.1': scored('1.1.1', { b: 1, a: 1 }) };
    const sheet = score(pack, answers);
    expect(sheet.categories[0]?.extras).toEqual([
      { itemId: '1.1.1', ruleId: '1.1.1-b', count: 1, claimed: 700, applied: 700, unapplied: 0 },
      { itemId: '1.2.1', ruleId: '1.2.1-b', count: 1, claimed: 700, applied: 100, unapplied: 600 },
    ]);
    expect(sheet.categories[0]?.tally).toEqual({ standard: 1600, na: 0, deducted: 1600, earned: 0, open: 0 });
    expect(sheet.categories[0]?.elements.map((element) => element.tally.earned)).toEqual([300, 500]);
    expect(sheet.tally).toEqual({ standard: 2600, na: 0, deducted: 1600, earned: 1000, open: 0 });
  });

  it('shows an item with only an extra as deducted although it keeps its points', () => {
    const pack = one({ points: 400, rules: [{ kind: 'extra', points: 100 }] });
    const sheet = score(pack, { '1.1.1': scored('1.1.1', { a: 1 }) });
    expect([firstItem(sheet)?.state, firstItem(sheet)?.tally.earned, sheet.tally.earned]).toEqual(['deducted', 400, 300]);
  });

  it('never takes a blank for a zero: open items wait beside the score', () => {
    const pack = buildPack([[[{ points: 600 }, { points: 400 }]]]);
    const sheet = score(pack, { '1.1.1': scored('1.1.1') });
    expect(sheet.tally).toEqual({ standard: 1000, na: 0, deducted: 0, earned: 600, open: 400 });
    expect(sheet.progress).toEqual({ items: 2, answered: 1, unanswered: 1, notApplicable: 0 });
    expect([sheet.percent?.text, sheet.range.low?.text, sheet.range.high?.text, sheet.bandId]).toEqual(['60.0', '60.0', '100.0', null]);
  });

  it('counts the extras of open items into the worst case, inside their category', () => {
    const pack = buildPack([[[{ points: 600 }, { points: 400, rules: [{ kind: 'extra', points: 900 }] }]], [[{ points: 1000 }]]]);
    const sheet = score(pack, { '1.1.1': scored('1.1.1'), '2.1.1': scored('2.1.1') });
    expect([sheet.range.low?.text, sheet.percent?.text, sheet.range.high?.text]).toEqual(['50.0', '80.0', '100.0']);
  });

  it('sees that 空项 can be better than points that only refill a hole', () => {
    const pack = buildPack([[[{ points: 100, rules: [{ kind: 'forfeit' }, { kind: 'extra', points: 900 }] }, { points: 400 }]], [[{ points: 500 }]]]);
    const answers = { '1.1.1': scored('1.1.1', { a: 1, b: 1 }), '2.1.1': scored('2.1.1') };
    expect(score(pack, answers).range.high?.text).toBe('83.3');
    expect(score(pack, { ...answers, '1.1.2': notApplicable() }).percent?.text).toBe('83.3');
  });

  it('drops 空项 from the denominator and divides nothing by zero', () => {
    const pack = buildPack([[[{ points: 600 }, { points: 400 }]], [[{ points: 1000 }]]]);
    const sheet = score(pack, { '1.1.1': scored('1.1.1'), '1.1.2': notApplicable(), '2.1.1': notApplicable() });
    expect([sheet.raw, sheet.percent?.text, sheet.categories[1]?.percent]).toEqual([{ numerator: 600, denominator: 600 }, '100.0', null]);
    const none = score(pack, { '1.1.1': notApplicable(), '1.1.2': notApplicable(), '2.1.1': notApplicable() });
    expect([none.percent, none.range, none.bandId, none.next]).toEqual([null, { low: null, high: null }, null, null]);
  });

  it('says what is missing so that the rounded share reaches the next band', () => {
    const pack = buildPack([[[{ points: 60_000 }, { points: 40_000, rules: [{ kind: 'each', points: 1 }] }]]],
      [{ id: 'benchmark', name: '标杆', minimum: 800 }, { id: 'level3', name: '三级达标', minimum: 600 }]);
    const zeroFirst = { '1.1.1': scored('1.1.1', { a: 1 }), '1.1.2': scored('1.1.2') };
    expect(score(pack, zeroFirst).next).toEqual({ bandId: 'level3', missing: 19_950 });
    const all = { '1.1.1': scored('1.1.1'), '1.1.2': scored('1.1.2', { a: 9999 }) };
    const sheet = score(pack, all);
    expect([sheet.percent?.text, sheet.bandId, sheet.next]).toEqual(['90.0', 'benchmark', null]);
  });

  it('gives a pack without items no result at all', () => {
    const sheet = score({ ...buildPack([]), totalPoints: 0 }, {});
    expect([sheet.percent, sheet.progress.items, sheet.categories]).toEqual([null, 0, []]);
  });

  it('refuses answers that cannot stand with a whole sentence', () => {
    const pack = one({ points: 800, rules: [{ kind: 'each', points: 100 }] });
    expect(() => score(pack, { '9.9.9': scored('9.9.9') })).toThrow('An answer cites item 9.9.9, which pack synthetic-pack does not have.');
    expect(() => score(pack, { '1.1.1': scored('1.1.1', { a: 1e9 }) })).toThrow('The count of rule 1.1.1-a of item 1.1.1 is 1000000000; the most is 9999.');
    const polluted = JSON.parse(`{"__proto__":${JSON.stringify(scored('1.1.1'))}}`) as Record<string, Answer>;
    expect(() => score(pack, polluted)).toThrow('item __proto__');
    expect(score(pack, Object.create({ '1.1.1': scored('1.1.1') }) as Record<string, Answer>).progress.answered).toBe(0);
  });
});
