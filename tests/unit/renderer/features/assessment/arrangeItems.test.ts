import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../../assessment-specs/catalogue.ts';
import { packIndex } from '../../../../../assessment-specs/engine/packIndex.ts';
import { scoreAssessment } from '../../../../../assessment-specs/engine/scoreAssessment.ts';
import type { Answer } from '../../../../../assessment-specs/records/Answer.ts';
import type { Arrangement } from '../../../../../renderer/features/assessment/arrangeItems.ts';
import { createArrangement, createItemLines, nextUnanswered, passes, reachable } from '../../../../../renderer/features/assessment/arrangeItems.ts';

const entry = loadCatalogue().latest('sd-smb-standardization');
if (entry?.pack.kind !== 'scored') throw new Error('The standardization pack is not a scored one.');
const { pack, ref } = { pack: entry.pack, ref: entry.ref };
const head = { note: '', evidence: [], by: '孟宏', at: '2026-11-20T09:00:00+08:00' };
const full: Answer = { kind: 'scored', findings: [], ...head };
const photo = 'a'.repeat(64);

function arranged(answers: Readonly<Record<string, Answer>>, options: Partial<Arrangement> = {}) {
  const sheet = scoreAssessment(pack, ref, answers);
  const lines = createItemLines(pack).lines(sheet, answers, { [photo]: { id: photo, name: 'p.png', mime: 'image/png', bytes: 1, kind: 'photo', obtainedOn: null, validUntil: null, note: '', addedAt: head.at, addedBy: '孟宏' } }, new Map([['1.1.2', 'major']]), new Map([['1.1.1', 'changed'], ['1.1.2', 'added']]));
  return { lines, elements: createArrangement().arrange(lines, sheet, { filter: 'all', found: null, selectedId: null, unfolded: new Set(), ...options }) };
}
const rowsOf = (id: string, view: ReturnType<typeof arranged>) => view.elements.find(({ element }) => element.id === id)?.rows.map((row) => row.kind === 'item' ? row.line.item.id : `${row.state} ${row.lines.map(({ item }) => item.id).join(' ')}`);

describe('the rows of the scoring table', () => {
  it('folds neighbouring full marks, two or more, and leaves a single one standing', () => {
    const view = arranged({ '6.2.1': full, '6.2.2': full, '6.2.3': full, '6.2.5': full });
    expect(rowsOf('6.2', view)?.slice(0, 3)).toEqual(['full 6.2.1 6.2.2 6.2.3', '6.2.4', '6.2.5']);
  });
  it('never folds the open item nor what was unfolded', () => {
    const answers = { '6.2.1': full, '6.2.2': full, '6.2.3': full, '6.2.4': full };
    expect(rowsOf('6.2', arranged(answers, { selectedId: '6.2.2' }))?.slice(0, 3)).toEqual(['6.2.1', '6.2.2', 'full 6.2.3 6.2.4']);
    expect(rowsOf('6.2', arranged(answers, { unfolded: new Set(['6.2.1', '6.2.2', '6.2.3', '6.2.4']) }))?.slice(0, 2)).toEqual(['6.2.1', '6.2.2']);
  });
  it('keeps full marks and 空项 in folds of their own', () => {
    const na: Answer = { kind: 'notApplicable', ground: 'period', traits: [], reason: '无', ...head };
    expect(rowsOf('6.2', arranged({ '6.2.4': full, '6.2.5': na, '6.2.6': na }))?.slice(3, 5)).toEqual(['6.2.4', 'notApplicable 6.2.5 6.2.6']);
  });
  it('keeps the open item in view under a filter that no longer fits it', () => {
    const view = arranged({ '1.1.1': full }, { filter: 'unanswered', selectedId: '1.1.1' });
    expect(reachable(view.elements).slice(0, 2)).toEqual(['1.1.1', '1.1.2']);
    expect(rowsOf('1.1', arranged({ '1.1.1': full }, { filter: 'unanswered' }))?.[0]).toBe('1.1.2');
  });
  it('misses evidence only where points are kept and the kind asked for is not there', () => {
    const line = (answer: Answer) => arranged({ '6.2.5': answer }).lines.find(({ item }) => item.id === '6.2.5');
    expect(line(full)?.missing).toEqual(['photo']);
    expect(line({ ...full, evidence: [photo] })?.missing).toEqual([]);
    const nothingLeft = line({ kind: 'scored', findings: [{ itemId: '6.2.5', ruleId: '6.2.5-a', count: 5 }], ...head });
    expect(nothingLeft?.missing).toEqual([]);
    expect(nothingLeft !== undefined && passes(nothingLeft, 'deducted')).toBe(true);
  });
  it('shows what the search finds beside the open item, and the items that an open hazard names', () => {
    expect(reachable(arranged({}, { found: ({ item }) => item.id === '2.1.1', selectedId: '1.1.1' }).elements)).toEqual(['1.1.1', '2.1.1']);
    expect(reachable(arranged({}, { filter: 'hazard' }).elements)).toEqual(['1.1.2']);
  });
  it('shows what the earlier assessment leaves to be reviewed, what changed since and what is new', () => {
    const shown = (answers: Readonly<Record<string, Answer>>, filter: Arrangement['filter']) => reachable(arranged(answers, { filter }).elements);
    expect([shown({}, 'unreviewed'), shown({ '1.1.1': full }, 'unreviewed'), shown({ '1.1.1': full }, 'rulesChanged'), shown({}, 'added')]).toEqual([['1.1.1'], [], ['1.1.1'], ['1.1.2']]);
  });
  it('finds the next item without an answer and starts again from the top', () => {
    const { lines } = arranged({ '1.1.1': full });
    expect(nextUnanswered(lines, '1.1.1')).toBe('1.1.2');
    const all = Object.fromEntries(packIndex(pack).items.map(({ id }) => [id, full]));
    delete all['1.1.1'];
    expect(nextUnanswered(arranged(all).lines, '13.2.2')).toBe('1.1.1');
    expect(nextUnanswered(arranged({ ...all, '1.1.1': full }).lines, null)).toBeNull();
  });
});
