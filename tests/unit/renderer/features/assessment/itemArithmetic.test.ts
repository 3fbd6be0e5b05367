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
    expect(sumOf('6.2.5', { '6.2.5-a': 2, '6.2.5-b': 1 })).toEqual({ kind: 'deducted', terms: ['4', '2'], claimed: '6', standard: '10', deducted: '6', earned: '4', capped: false, extra: null });
  });
  it('says when the claims exceed what the item has', () => {
    expect(sumOf('6.2.5', { '6.2.5-a': 4, '6.2.5-b': 4 })).toMatchObject({ terms: ['8', '8'], claimed: '16', deducted: '10', earned: '0', capped: true });
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
