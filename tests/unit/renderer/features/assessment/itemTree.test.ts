import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../../assessment-specs/catalogue.ts';
import { scoreAssessment } from '../../../../../assessment-specs/engine/scoreAssessment.ts';
import type { Answer } from '../../../../../assessment-specs/records/Answer.ts';
import { createArrangement, createItemLines } from '../../../../../renderer/features/assessment/arrangeItems.ts';
import { categoryKey, elementKey, itemTree, treeStep } from '../../../../../renderer/features/assessment/itemTree.ts';

const entry = loadCatalogue().latest('sd-smb-standardization');
if (entry?.pack.kind !== 'scored') throw new Error('The standardization pack is not a scored one.');
const { pack, ref } = { pack: entry.pack, ref: entry.ref };
const full: Answer = { kind: 'scored', findings: [], note: '', evidence: [], by: '孟宏', at: '2026-11-20T09:00:00+08:00' };
const answers = { '6.2.1': full, '6.2.2': full, '6.2.3': full };

function treeOf(open: readonly string[]) {
  const sheet = scoreAssessment(pack, ref, answers);
  const lines = createItemLines(pack).lines(sheet, answers, {}, new Map([['6.2.5', 'major'], ['6.1.1', 'open']]), new Map());
  return itemTree(createArrangement().arrange(lines, sheet, { filter: 'all', found: null, selectedId: null, unfolded: new Set() }), lines, sheet, (key) => open.includes(key));
}
const [six, sixTwo] = [categoryKey('6'), elementKey('6.2')];
const open = treeOf([six, sixTwo]);
const at = (key: string) => open.find((node) => node.key === key);

describe('the tree of a pack', () => {
  it('shows categories alone while nothing is open, each with its figures and its place', () => {
    const nodes = treeOf([]);
    expect(nodes).toHaveLength(pack.categories.length);
    expect(nodes[5]).toMatchObject({ kind: 'category', key: six, position: 6, siblings: pack.categories.length, progress: { answered: 3 } });
  });
  it('shows every item of an open element, also those that the table folds', () => {
    const own = open.filter((node) => node.parentKey === sixTwo);
    expect(own.slice(0, 3).map(({ key }) => key)).toEqual(['item 6.2.1', 'item 6.2.2', 'item 6.2.3']);
    expect(own.map(({ position }) => position)).toEqual(own.map((_, index) => index + 1));
  });
  it('carries the gravest open hazard up to everything above it, folded or not', () => {
    expect([at(six)?.hazard, at(sixTwo)?.hazard, at(elementKey('6.1'))?.hazard]).toEqual(['major', 'major', 'open']);
    expect(treeOf([])[5]?.hazard).toBe('major');
    expect(treeOf([])[0]?.hazard).toBe('none');
  });
  it('goes by arrows: down and up, into and out of branches, opening and closing them', () => {
    expect(treeStep(open, six, 'ArrowRight')).toEqual({ kind: 'go', key: elementKey('6.1') });
    expect(treeStep(open, elementKey('6.1'), 'ArrowRight')).toEqual({ kind: 'fold', key: elementKey('6.1'), open: true });
    expect(treeStep(open, 'item 6.2.2', 'ArrowLeft')).toEqual({ kind: 'go', key: sixTwo });
    expect(treeStep(open, sixTwo, 'ArrowLeft')).toEqual({ kind: 'fold', key: sixTwo, open: false });
    expect(treeStep(open, sixTwo, 'ArrowDown')).toEqual({ kind: 'go', key: 'item 6.2.1' });
    expect(treeStep(open, categoryKey('1'), 'ArrowUp')).toBeNull();
    expect(treeStep(open, 'item 6.2.2', 'Enter')).toBeNull();
  });
});
