import { describe, expect, it } from 'vitest';
import type { ObligationAnswer } from '../../../../assessment-specs/records/Answer.ts';
import { obligationSummary } from '../../../../assessment-specs/engine/obligationSummary.ts';
import { daysBetween, intervalsAfter } from '../../../../assessment-specs/engine/obligations/calendar.ts';
import type { Obligation, ObligationPack, ScheduleRow } from '../../../../assessment-specs/schema/ObligationPack.ts';
import { buildPack } from './buildPack.ts';
import { buildPacks, buildRecord } from './buildRecord.ts';
import type { RecordSketch } from './buildRecord.ts';

const today = '2026-11-24';

function row(id: string, over: Partial<ScheduleRow>): ScheduleRow {
  return {
    id, kind: 'standing', interval: null, anchor: 'calendar', due: null, until: null, leadDays: null, event: null, respondWithin: null, appliesWhenPresent: [], appliesWhenAbsent: [],
    appliesSectors: 'ALL', appliesSize: 'ALL', closedBy: [], variantGroup: null, timesPerPeriod: null, dueBasis: '', review: null, advisory: false, ...over,
  };
}

function duty(id: string, ...rows: readonly Partial<ScheduleRow>[]): Obligation {
  return {
    id, topic: '主题', responsible: '企业', duty: `义务 ${id}`, periodicity: '', appliesWhen: '', due: '', evidence: '', planRef: '', force: 'mandatory',
    schedule: rows.map((over, index) => row(`${id}-s${index + 1}`, over)),
  };
}

const quarterly = { kind: 'every', interval: 'P3M', due: '2024-03-31', until: '2026-12-31' } as const;
const monthly = { kind: 'every', interval: 'P1M', due: '2024-01-31', until: '2026-12-31' } as const;

function summary(duties: readonly Obligation[], answers: Readonly<Record<string, Partial<ObligationAnswer>>> = {}, sketch: RecordSketch = {}, on = today) {
  const pack: ObligationPack = { kind: 'obligations', id: 'test-duties', revision: 1, name: '测试义务', source: '测试', notices: [], window: { from: '2024-01-01', to: '2026-12-31' }, alerts: [], events: [], obligations: [...duties] };
  const obligations = Object.fromEntries(Object.entries(answers).map(([id, answer]): [string, ObligationAnswer] => [
    id, { state: 'done', reason: '', doneOn: null, nextDue: null, note: '', evidence: [], by: '评分人', at: '2026-11-24T09:00:00+08:00', ...answer },
  ]));
  const packs = { ...buildPacks(buildPack([[[{ points: 100 }]]])), obligations: [{ ref: { id: pack.id, revision: 1, digest: 'e'.repeat(64) }, pack }] };
  return obligationSummary(buildRecord({ ...sketch, assessment: { ...sketch.assessment, obligations } }), packs, on);
}

const told = (...args: Parameters<typeof summary>) => summary(...args).lines.map((line) => [line.obligation.id, line.applies, line.state, line.nextDue, line.overdue]);

describe('obligationSummary', () => {
  it('shows the stricter of two variants while the profile is unknown, and exactly one once it is known', () => {
    const variants = [
      duty('TY-13', { ...quarterly, appliesWhenAbsent: ['dust_explosion'], variantGroup: 'leader' }),
      duty('TY-14', { ...monthly, appliesWhenPresent: ['dust_explosion'], variantGroup: 'leader' }),
    ];
    expect(told(variants)).toEqual([['TY-14', 'unknown', 'unanswered', '2026-11-30', false]]);
    expect(told(variants, {}, { traits: { dust_explosion: 'yes' } })).toEqual([['TY-14', 'yes', 'unanswered', '2026-11-30', false]]);
    expect(told(variants, {}, { traits: { dust_explosion: 'no' } })).toEqual([['TY-13', 'yes', 'unanswered', '2026-12-31', false]]);
    expect(told([duty('TY-01', { ...monthly, variantGroup: 'g' }), duty('TY-02', { ...quarterly, variantGroup: 'g' })]).map(([id]) => id)).toEqual(['TY-01']);
  });

  it('settles the period in which the duty was done and asks for the next one', () => {
    expect(told([duty('TY-13', quarterly)], { 'TY-13': { doneOn: '2026-08-10' } })).toEqual([['TY-13', 'yes', 'done', '2026-12-31', false]]);
    expect(told([duty('TY-13', quarterly)], { 'TY-13': { doneOn: '2026-09-30' } })).toEqual([['TY-13', 'yes', 'done', '2026-12-31', false]]);
    expect(told([duty('TY-13', quarterly)], { 'TY-13': { doneOn: '2026-10-01' } })).toEqual([['TY-13', 'yes', 'done', '2027-03-31', false]]);
    expect(told([duty('TY-14', monthly)], { 'TY-14': { doneOn: '2026-09-10' } })).toEqual([['TY-14', 'yes', 'done', '2026-10-31', true]]);
  });

  it('calls overdue only what somebody said is not done, counted from the assessed period', () => {
    expect(told([duty('TY-13', quarterly)], { 'TY-13': { state: 'notDone' } })).toEqual([['TY-13', 'yes', 'notDone', '2025-12-31', true]]);
    expect(told([duty('TY-04', { kind: 'once', due: '2024-12-31' })], { 'TY-04': { state: 'inProgress' } })).toEqual([['TY-04', 'yes', 'inProgress', '2024-12-31', true]]);
    expect(told([duty('TY-04', { kind: 'once', due: '2024-12-31' })])).toEqual([['TY-04', 'yes', 'unanswered', '2024-12-31', false]]);
    expect(told([duty('TY-04', { kind: 'once', due: '2024-12-31' })], { 'TY-04': {} })).toEqual([['TY-04', 'yes', 'done', null, false]]);
  });

  it('lets a day that somebody wrote down go before the schedule', () => {
    expect(told([duty('TY-07', {})], { 'TY-07': { state: 'inProgress', nextDue: '2026-11-20' } })).toEqual([['TY-07', 'yes', 'inProgress', '2026-11-20', true]]);
    expect(summary([duty('TY-07', {})], { 'TY-07': { state: 'inProgress', nextDue: '2026-12-05' } }).lines[0]?.daysLeft).toBe(11);
  });

  it('goes on with recurring duties after the plan, and says after which day', () => {
    const beyond = (answers: Parameters<typeof summary>[1], on: string) => summary([duty('TY-13', quarterly)], answers, {}, on).lines.map(({ nextDue, beyondWindow, overdue }) => [nextDue, beyondWindow, overdue]);
    expect(beyond({}, '2026-11-24')).toEqual([['2026-12-31', null, false]]);
    expect(beyond({}, '2027-02-01')).toEqual([['2027-03-31', '2026-12-31', false]]);
    expect(beyond({ 'TY-13': { doneOn: '2026-11-06' } }, '2026-11-24')).toEqual([['2027-03-31', '2026-12-31', false]]);
    expect(beyond({ 'TY-13': { doneOn: '2026-11-06' } }, '2027-05-01')).toEqual([['2027-03-31', '2026-12-31', true]]);
  });

  it('shows the duties of two packs, each by its own schedule', () => {
    const plan: ObligationPack = { kind: 'obligations', id: 'test-duties', revision: 1, name: '测试义务', source: '测试', notices: [], window: { from: '2024-01-01', to: '2026-12-31' }, alerts: [], events: [], obligations: [duty('TY-13', quarterly)] };
    const nextPlan: ObligationPack = { ...plan, id: 'next-duties', window: { from: '2027-01-01', to: '2029-12-31' }, obligations: [duty('NX-01', { ...monthly, due: '2027-01-31', until: '2029-12-31' })] };
    const refOf = (id: string) => ({ id, revision: 1, digest: 'e'.repeat(64) });
    const packs = { ...buildPacks(buildPack([[[{ points: 100 }]]])), obligations: [{ ref: refOf('test-duties'), pack: plan }, { ref: refOf('next-duties'), pack: nextPlan }] };
    expect(obligationSummary(buildRecord({}), packs, '2027-01-10').lines.map(({ packId, obligation, nextDue, beyondWindow }) => [packId, obligation.id, nextDue, beyondWindow])).toEqual([
      ['test-duties', 'TY-13', '2027-03-31', '2026-12-31'], ['next-duties', 'NX-01', '2027-01-31', null],
    ]);
  });

  it('looks at sectors and size, and leaves a duty that was answered in the list', () => {
    const cement = duty('TY-11', { kind: 'once', due: '2026-12-31', appliesSectors: ['BUILDING_MATERIALS'] });
    expect(told([cement])).toEqual([['TY-11', 'unknown', 'unanswered', '2026-12-31', false]]);
    expect(told([cement], {}, { profile: { sectors: ['MACHINERY'] } })).toEqual([]);
    expect(told([cement], { 'TY-11': { state: 'notApplicable', reason: '不生产水泥' } }, { profile: { sectors: ['MACHINERY'] } })).toEqual([['TY-11', 'unknown', 'notApplicable', null, false]]);
    expect(told([duty('TY-20', { appliesSize: ['small', 'micro'] })])).toEqual([['TY-20', 'unknown', 'unanswered', null, false]]);
  });

  it('counts each line once by state', () => {
    const { counts } = summary([duty('TY-01', quarterly), duty('TY-02', quarterly), duty('TY-03', { ...quarterly, appliesWhenPresent: ['ammonia'] })], { 'TY-01': { state: 'notDone' }, 'TY-02': { doneOn: '2026-11-01' } });
    expect(counts).toEqual({ applicable: 2, toConfirm: 1, done: 1, inProgress: 0, notDone: 1, notApplicable: 0, unanswered: 1, overdue: 1 });
  });
});

describe('days of a schedule', () => {
  it('keeps to the last day of the month and does not drift', () => {
    expect([0, 1, 2, 3].map((times) => intervalsAfter('2024-01-31', 'P1M', times))).toEqual(['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30']);
    expect(intervalsAfter('2024-06-30', 'P6M', 1)).toBe('2024-12-31');
    expect([intervalsAfter('2024-01-30', 'P1M', 1), intervalsAfter('2024-01-30', 'P1M', 2)]).toEqual(['2024-02-29', '2024-03-30']);
    expect([intervalsAfter('2026-12-25', 'P14D', 1), daysBetween('2026-12-25', '2027-01-08')]).toEqual(['2027-01-08', 14]);
    expect(() => intervalsAfter('2024-01-01', 'P1Y', 1)).toThrow('is not an interval');
  });
});
