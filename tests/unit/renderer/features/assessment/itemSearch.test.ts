import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../../assessment-specs/catalogue.ts';
import { scoreAssessment } from '../../../../../assessment-specs/engine/scoreAssessment.ts';
import { createItemLines } from '../../../../../renderer/features/assessment/arrangeItems.ts';
import { createItemSearch } from '../../../../../renderer/features/assessment/itemSearch.ts';
import { jumpMatches } from '../../../../../renderer/features/assessment/jumpMatches.ts';
import { packTexts } from '../../../../../renderer/features/assessment/packTexts.ts';

const entry = loadCatalogue().latest('sd-smb-standardization');
if (entry?.pack.kind !== 'scored') throw new Error('The standardization pack is not a scored one.');
const { pack, ref } = { pack: entry.pack, ref: entry.ref };
const lines = createItemLines(pack).lines(scoreAssessment(pack, ref, {}), {}, {}, new Map(), new Map());
const search = createItemSearch(packTexts(pack, null));
const found = (query: string) => lines.filter((line) => search.finds(line, query)).map(({ item }) => item.id);
const jumps = (typed: string) => jumpMatches(lines, typed).map(({ item }) => item.id);

describe('the search over items', () => {
  it('finds the words of rules and typical findings as well as those of the requirement', () => {
    const line = lines.find(({ item }) => item.typicalFindings.length > 0);
    if (line === undefined) throw new Error('No item has a typical finding.');
    expect(found(line.item.typicalFindings[0]?.text ?? '')).toContain(line.item.id);
    expect(found(line.item.rules[0]?.trigger ?? '')).toContain(line.item.id);
  });
  it('wants every word, in any order, and shows all when nothing is typed', () => {
    const both = found('记录 培训');
    expect(both).toEqual(found('培训 记录'));
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(found('培训').length);
    expect(found('  ')).toHaveLength(lines.length);
    expect(found('没有这样的字样啊')).toEqual([]);
  });
  it('takes full-width figures for plain ones', () => {
    expect(found('６．２．５')).toContain('6.2.5');
  });
});

describe('going to an item by number', () => {
  it('puts the exact one first, with or without its dots', () => {
    expect(jumps('6.2.5')[0]).toBe('6.2.5');
    expect(jumps('625')[0]).toBe('6.2.5');
    expect(jumps('６。２。５')[0]).toBe('6.2.5');
  });
  it('offers what begins with a part, its own section before other numbers', () => {
    expect(jumps('6.2').slice(0, 2)).toEqual(['6.2.1', '6.2.2']);
    expect(jumps('1')[0]).toBe('1.1.1');
    expect(jumps('13')).toContain('13.1.1');
  });
  it('finds nothing for nothing and for what is no number of the pack', () => {
    expect(jumps(' ')).toEqual([]);
    expect(jumps('99.9')).toEqual([]);
  });
});
