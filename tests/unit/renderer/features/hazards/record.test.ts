import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../../assessment-specs/catalogue.ts';
import type { Answer } from '../../../../../assessment-specs/records/Answer.ts';
import { acceptorsOf } from '../../../../../renderer/features/hazards/acceptorsOf.ts';
import { writtenLater } from '../../../../../renderer/features/hazards/eventText.ts';
import { basisOf, missingOf } from '../../../../../renderer/features/hazards/hazardDraft.ts';
import type { HazardDraft } from '../../../../../renderer/features/hazards/hazardDraft.ts';
import { liftLeft } from '../../../../../renderer/features/hazards/loopOf.ts';
import { startOfInspection, startOfItem, startOfReport } from '../../../../../renderer/features/hazards/recordStart.ts';
import { aHazardAfter, anEvent, majorLoop } from '../../../../fixtures/builders/aHazard.ts';

const pack = loadCatalogue().latest('sd-smb-standardization')?.pack;
if (pack?.kind !== 'scored') throw new Error('There is no scored pack.');
const item = pack.categories.flatMap(({ elements }) => elements.flatMap(({ items }) => items)).find(({ typicalFindings }) => typicalFindings.length > 1);
const [first, second] = item?.typicalFindings ?? [];
if (item === undefined || first === undefined || second === undefined) throw new Error('No item has two typical findings.');
const answer = (findings: readonly string[], note: string): Answer => ({ kind: 'scored', findings: findings.map((ruleId) => ({ itemId: item.id, ruleId, count: 1 })), note, evidence: [], by: '甲', at: '2026-11-20T09:00:00+08:00' });

describe('an entry that is begun elsewhere', () => {
  it('takes the typical finding that was picked, the note and the basis of a scoring item, and leaves the grade to people', () => {
    const start = startOfItem(item, answer([second.ruleId], `东侧 ${second.text}`));
    expect(start).toMatchObject({ source: 'item', title: second.text.slice(0, 200), description: `东侧 ${second.text}` });
    expect(start).not.toHaveProperty('grade');
    expect(start).not.toHaveProperty('basis');
    expect(start.citation).toContain(item.basis[0] ?? '');
  });
  it('names the item where nothing was deducted, without its note', () => {
    expect(startOfItem(item, answer([], '都好'))).toMatchObject({ title: item.title ?? item.requirement, description: '' });
    expect(startOfItem(item, undefined).title).toBe(item.title ?? item.requirement);
  });
  it('is found by who led the inspection, or by who took the report and never by who reported', () => {
    const inspection = { id: 'i-12345678', kind: 'expert', on: '2026-11-18', ledBy: '专家甲', participants: '', areas: '喷漆房', findings: '', evidence: [], recordedAt: '2026-11-18T10:00:00+08:00', by: '乙', withdrawn: null } as const;
    expect(startOfInspection({ ...inspection, evidence: [] }, '2026-11-20')).toEqual({ source: 'expertVisit', sourceRef: 'i-12345678', foundBy: '专家甲', area: '喷漆房', foundAt: '2026-11-18T00:00' });
    expect(startOfInspection({ ...inspection, kind: 'leader', evidence: [] }, '2026-11-18')).toMatchObject({ source: 'leaderInspection', foundAt: '' });
    const report = startOfReport({ id: 'r-12345678', receivedOn: '2026-11-20', handler: '受理人乙', duty: 'beyond', what: '罩子松了', area: '冲压', reporter: 'sealed-name', recordedAt: '2026-11-20T10:00:00+08:00', by: '乙', events: [] }, '2026-11-20');
    expect(report).toEqual({ source: 'employeeReport', sourceRef: 'r-12345678', foundBy: '受理人乙', area: '冲压', description: '罩子松了', foundAt: '' });
  });
  it('may rest on other rules when it is general, and then cites its clause', () => {
    const draft: HazardDraft = { source: 'manual', sourceRef: '', grade: 'general', basis: null, criterionId: '', device: '', regime: 'fire', citation: '', title: '门锁', description: '', area: '库', foundBy: '甲', foundAt: '' };
    expect(missingOf(draft)).toEqual(['citation']);
    expect(basisOf(draft, [])).toBeNull();
    expect(basisOf({ ...draft, citation: ' GB 35181 ' }, [])).toEqual({ kind: 'otherRegime', regime: 'fire', citation: 'GB 35181' });
    expect(basisOf({ ...draft, regime: null }, [])).toEqual({ kind: 'general', citation: '' });
  });
});

describe('what a veto waits for', () => {
  it('is every step that is still ahead, then acceptance and sign-off', () => {
    expect(liftLeft(aHazardAfter([]))).toEqual({ work: ['ordered', 'reported', 'planned', 'rectified'], accepted: false });
    expect(liftLeft(aHazardAfter(majorLoop.slice(0, 5)))).toEqual({ work: ['rectified'], accepted: false });
    expect(liftLeft(aHazardAfter(majorLoop.slice(0, 6)))).toEqual({ work: [], accepted: false });
    expect(liftLeft(aHazardAfter(majorLoop.slice(0, 7)))).toEqual({ work: [], accepted: true });
  });
  it('names who may accept, and everybody who was responsible in this round as who may not', () => {
    const planned = aHazardAfter(majorLoop.slice(0, 5));
    const handedOn = { ...planned, events: [...planned.events, anEvent('planned', 40, { five: { responsible: '丁某', supervisor: '甲负责', measures: '修', fundsYuan: 0, deadline: '2026-12-01', contingency: '停' } })] };
    expect(acceptorsOf(handedOn, ['甲负责', ' 丙整改 ', '乙安全', '甲负责', ''])).toEqual({ may: ['甲负责', '乙安全'], mayNot: ['丙整改', '丁某'] });
    expect(acceptorsOf(aHazardAfter([]), ['甲负责'])).toEqual({ may: ['甲负责'], mayNot: [] });
  });
  it('says when a step was written down later than it happened', () => {
    expect(writtenLater(anEvent('started', 5))).toBe(false);
    expect(writtenLater(anEvent('started', 5, { recordedAt: '2026-11-07T09:00:00+08:00' }))).toBe(true);
  });
});
