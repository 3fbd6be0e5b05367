import { describe, expect, it } from 'vitest';
import { prefillSuggestions, traitQuestions } from '../../../../assessment-specs/records/traitQuestions.ts';
import type { Tri } from '../../../../assessment-specs/schema/primitives.ts';
import { anEnterprise } from '../../../fixtures/builders/anEnterprise.ts';
import { aTrait, aTraitPack } from '../../../fixtures/builders/aTraitPack.ts';

const traitPack = aTraitPack([
  aTrait('gas', { gate: true }),
  aTrait('silo', { sectors: ['BUILDING_MATERIALS'] }),
  aTrait('work', { gate: true }),
  aTrait('hot_work', { page: 'P2-WORK', requires: ['work'] }),
  aTrait('coal_gas', { page: 'P2-GAS', group: 'GAS', requires: ['gas'], implies: ['gas', 'gas_fired'] }),
  aTrait('crane', { page: 'P3', style: 'tick' }),
], [aTrait('gas_fired', { page: 'P4' }), aTrait('visitors', { page: 'P4' })]);

const ask = (answers: Record<string, Tri>, periodAnswers: Record<string, Tri> = {}, set: 'profile' | 'period' = 'profile') =>
  traitQuestions({ traitPack, profile: anEnterprise().profile, answers, periodAnswers, today: '2026-11-24' }, set);
const shown = (asked: ReturnType<typeof ask>) => Object.fromEntries(asked.pages.map((page) => [page.page, page.questions.map(({ trait, waitsFor }) => (waitsFor === null ? trait.id : `${trait.id} after ${waitsFor}`))]));

describe('traitQuestions', () => {
  it('asks gates first, then the groups in their order, then the equipment', () => {
    expect(Object.entries(shown(ask({})))).toEqual([
      ['P1', ['gas', 'work']], ['P2-GAS', ['coal_gas after gas']], ['P2-WORK', ['hot_work after work']], ['P3', ['crane']],
    ]);
  });
  it('skips the whole group of a gate that says no and says why', () => {
    const asked = ask({ gas: 'no', work: 'unknown' });
    expect(shown(asked)).toEqual({ P1: ['gas', 'work'], 'P2-GAS': [], 'P2-WORK': ['hot_work'], P3: ['crane'] });
    expect(asked.pages[1]?.skipped).toEqual([{ trait: traitPack.traits[4], value: 'no', because: { kind: 'requires', trait: 'gas' } }]);
    expect(asked.counts).toEqual({ asked: 4, answered: 2, left: 2, skipped: 1, otherSector: 1 });
  });
  it('does not ask again what a yes already answered, in the period neither', () => {
    expect(shown(ask({ coal_gas: 'yes' }))['P1']).toEqual(['work']);
    expect(shown(ask({ coal_gas: 'yes' }, {}, 'period'))).toEqual({ P4: ['visitors'] });
  });
  it('keeps a contradicted answer in view so that it can be corrected', () => {
    expect(shown(ask({ gas: 'no', coal_gas: 'yes' }))).toMatchObject({ P1: ['gas', 'work'], 'P2-GAS': ['coal_gas'] });
  });
  it('counts 不清楚 as an answer that somebody gave', () => {
    expect(ask({ gas: 'unknown', work: 'unknown', hot_work: 'unknown', coal_gas: 'unknown', crane: 'unknown' }).counts).toMatchObject({ answered: 5, left: 0 });
  });
});

describe('prefillSuggestions', () => {
  const suggest = (profile: Parameters<typeof anEnterprise>[0], answers: Record<string, Tri> = {}) => prefillSuggestions(traitPack, anEnterprise(profile).profile, answers);
  const tank = { name: '化粪池', place: '西侧' };
  it('suggests yes where the profile says so', () => {
    expect(suggest({ profile: { peakShiftHeadcount: 30, confinedSpaces: [tank] } })).toEqual([
      { trait: 'labor_intensive', value: 'yes', field: 'peak_shift_headcount' }, { trait: 'confined_space', value: 'yes', field: 'confined_space_list' },
    ]);
  });
  it('never suggests no, and nothing from what is blank', () => {
    expect(suggest({ profile: { peakShiftHeadcount: 29 } })).toEqual([]);
    expect(suggest({ profile: { peakShiftHeadcount: null } })).toEqual([]);
  });
  it('leaves an answered question alone, but helps where the answer was 不清楚', () => {
    const profile = { profile: { confinedSpaces: [tank] } };
    expect(suggest(profile, { confined_space: 'no' })).toEqual([]);
    expect(suggest(profile, { confined_space: 'unknown' })).toHaveLength(1);
  });
});
