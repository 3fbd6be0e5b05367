import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../../assessment-specs/catalogue.ts';
import { packIndex } from '../../../../../assessment-specs/engine/packIndex.ts';
import type { Answer } from '../../../../../assessment-specs/records/Answer.ts';
import type { Item } from '../../../../../assessment-specs/schema/ScoredPack.ts';
import { countOf, fullMark, notApplicable, noteWith, nothingAttached, withAttached, withCount } from '../../../../../renderer/features/assessment/editAnswer.ts';

const pack = loadCatalogue().latest('sd-smb-standardization')?.pack;
if (pack?.kind !== 'scored') throw new Error('The standardization pack is not a scored one.');
const itemOf = (id: string): Item => packIndex(pack).item(id) ?? (() => { throw new Error(`No item ${id}.`); })();
const guards = itemOf('6.2.5');
const head = { by: '孟宏', at: '2026-11-20T09:00:00+08:00' };
const deducted: Answer = { kind: 'scored', findings: [{ itemId: '6.2.5', ruleId: '6.2.5-a', count: 2 }], note: '两处', evidence: [], ...head };

describe('editing an answer', () => {
  it('counts a rule and keeps the others in the order of the pack', () => {
    const given = withCount(guards, { ...deducted, findings: [{ itemId: '6.2.5', ruleId: '6.2.5-b', count: 1 }] }, nothingAttached, '6.2.5-a', 3);
    expect(given).toEqual({ kind: 'scored', findings: [{ itemId: '6.2.5', ruleId: '6.2.5-a', count: 3 }, { itemId: '6.2.5', ruleId: '6.2.5-b', count: 1 }], note: '', evidence: [] });
  });
  it('leaves the item unanswered when the last finding is taken away: blank is not a full mark', () => {
    expect(withCount(guards, deducted, nothingAttached, '6.2.5-a', 0)).toBeNull();
  });
  it('holds a count within what the rule allows', () => {
    const ticked = guards.rules.length > 0 ? itemOf('7.1.2') : guards;
    const forfeit = ticked.rules.find(({ kind }) => kind === 'forfeit');
    if (forfeit === undefined) throw new Error('7.1.2 has no forfeit.');
    expect(withCount(ticked, undefined, nothingAttached, forfeit.id, 5)).toMatchObject({ findings: [{ ruleId: forfeit.id, count: 1 }] });
    expect(withCount(guards, undefined, nothingAttached, '6.2.5-a', 1e9)).toMatchObject({ findings: [{ count: 9999 }] });
    expect(withCount(guards, deducted, nothingAttached, '6.2.5-a', -4)).toBeNull();
  });
  it('counts 0 for an item that is not scored, 空项 included', () => {
    expect(countOf(undefined, '6.2.5-a')).toBe(0);
    expect(countOf({ kind: 'notApplicable', ground: 'period', traits: [], reason: '无', note: '', evidence: [], ...head }, '6.2.5-a')).toBe(0);
  });
  it('cites exactly the deciding traits for 空项 by profile, and none for other grounds', () => {
    expect(notApplicable(guards, nothingAttached, 'trait', '')).toMatchObject({ ground: 'trait', traits: guards.notApplicable.whenAbsent });
    expect(notApplicable(guards, nothingAttached, 'attested', '没有这类设备')).toMatchObject({ traits: [], reason: '没有这类设备' });
  });
  it('never makes a verdict out of a note or a photograph', () => {
    expect(withAttached(undefined, { note: '看过了', evidence: [] })).toBeNull();
    expect(withAttached(deducted, { note: '三处', evidence: [] })).toEqual({ kind: 'scored', findings: deducted.kind === 'scored' ? deducted.findings : [], note: '三处', evidence: [] });
  });
  it('gives a full mark with what waited for it', () => {
    expect(fullMark({ note: '齐', evidence: ['a'] })).toEqual({ kind: 'scored', findings: [], note: '齐', evidence: ['a'] });
  });
  it('adds a typical finding to the note once, on a line of its own', () => {
    expect(noteWith(noteWith('一处', '皮带轮无罩'), '皮带轮无罩')).toBe('一处\n皮带轮无罩');
  });
});
