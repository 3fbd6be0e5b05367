import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../../assessment-specs/catalogue.ts';
import { packIndex } from '../../../../../assessment-specs/engine/packIndex.ts';
import { scoreAssessment } from '../../../../../assessment-specs/engine/scoreAssessment.ts';
import type { Answer } from '../../../../../assessment-specs/records/Answer.ts';
import { itemArithmetic } from '../../../../../renderer/features/assessment/itemArithmetic.ts';

const entry = loadCatalogue().latest('sd-smb-standardization');
if (entry?.pack.kind !== 'scored') throw new Error('The standardization pack is not a scored one.');
const { pack, ref } = { pack: entry.pack, ref: entry.ref };

function sumOf(itemId: string, counts: Readonly<Record<string, number>> | null) {
  const answers: Record<string, Answer> = counts === null ? {} : { [itemId]: { kind: 'scored', findings: Object.entries(counts).map(([ruleId, count]) => ({ itemId, ruleId, count })), note: '', evidence: [], by: '', at: '2026-11-20T09:00:00+08:00' } };
  const sheet = scoreAssessment(pack, ref, answers);
  const category = sheet.categories.find(({ elements }) => elements.some(({ items }) => items.some((item) => item.itemId === itemId)));
  const score = category?.elements.flatMap(({ items }) => items).find((item) => item.itemId === itemId);
  if (category === undefined || score === undefined) throw new Error(`No item ${itemId}.`);
  return itemArithmetic(score, category.extras);
}

describe('the arithmetic line', () => {
  it('says 应扣 4 + 2 = 6，本条满 10，计扣 6，得 4', () => {
    expect(sumOf('6.2.5', { '6.2.5-a': 2, '6.2.5-b': 1 })).toEqual({ kind: 'deducted', terms: ['4', '2'], claimed: '6', standard: '10', deducted: '6', earned: '4', capped: false, ownCaps: [], extra: null });
  });
  it('says when the claims exceed what the item has', () => {
    expect(sumOf('6.2.5', { '6.2.5-a': 4, '6.2.5-b': 4 })).toMatchObject({ terms: ['8', '8'], claimed: '16', deducted: '10', earned: '0', capped: true });
  });
  it('says 应扣 5，本条满 3，计扣 3，得 0: the cap of an each rule that is the item\'s own points is said as the item\'s', () => {
    expect(sumOf('2.1.3', { '2.1.3-b': 5 })).toEqual({ kind: 'deducted', terms: ['5'], claimed: '5', standard: '3', deducted: '3', earned: '0', capped: true, ownCaps: [], extra: null });
    expect(sumOf('2.1.3', { '2.1.3-b': 3 })).toMatchObject({ claimed: '3', deducted: '3', earned: '0', capped: false });
  });
  it('holds a rule to a cap of its own below the item\'s points, and says what it asked for', () => {
    expect(sumOf('1.1.4', { '1.1.4-b': 3 })).toMatchObject({ terms: ['4'], claimed: '4', standard: '5', deducted: '4', earned: '1', capped: false, ownCaps: [{ asked: '6', cap: '4' }] });
    expect(sumOf('1.1.4', { '1.1.4-b': 2 })).toMatchObject({ terms: ['4'], ownCaps: [] });
    expect(sumOf('1.1.4', { '1.1.4-b': 9, '1.1.4-c': 1 })).toMatchObject({ terms: ['4', '2'], claimed: '6', deducted: '5', earned: '0', capped: true, ownCaps: [{ asked: '18', cap: '4' }] });
  });
  it('lets a forfeit take all, whatever was counted beside it, and an extra go on from there', () => {
    expect(sumOf('2.1.3', { '2.1.3-a': 1, '2.1.3-b': 2 })).toEqual({ kind: 'forfeited', standard: '3', extra: null });
    expect(sumOf('12.1.1', { '12.1.1-a': 1, '12.1.1-b': 9, '12.1.1-d': 1 })).toMatchObject({ kind: 'forfeited', standard: '10', extra: { claimed: '20' } });
  });
  it('says of an extra what the category still had, and how much found nothing left', () => {
    expect(sumOf('12.1.1', { '12.1.1-b': 2, '12.1.1-d': 1 })).toMatchObject({ kind: 'deducted', claimed: '4', earned: '6', extra: { claimed: '20', applied: '6', unapplied: '14' } });
  });
  it('tells unanswered from a full mark', () => {
    expect(sumOf('6.2.5', null)).toEqual({ kind: 'unanswered' });
    expect(sumOf('6.2.5', {})).toEqual({ kind: 'full', standard: '10', extra: null });
  });
  it('keeps the item its points under an extra alone and says what the category lost', () => {
    const item = packIndex(pack).items.find(({ rules }) => rules.some(({ kind }) => kind === 'extra'));
    const rule = item?.rules.find(({ kind }) => kind === 'extra');
    if (item === undefined || rule?.kind !== 'extra') throw new Error('The pack has no extra.');
    const sum = sumOf(item.id, { [rule.id]: 1 });
    expect(sum.kind).toBe('full');
    expect(sum).toMatchObject({ extra: { claimed: String(rule.points / 100) } });
  });
});
