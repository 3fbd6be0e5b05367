import { loadCatalogue } from '../../../../assessment-specs/catalogue.ts';
import { profileFieldsForTraits } from '../../../../assessment-specs/records/profileValue.ts';
import { resolveTraits, traitContradictions } from '../../../../assessment-specs/records/resolveTraits.ts';
import { prefillSuggestions, traitQuestions } from '../../../../assessment-specs/records/traitQuestions.ts';
import type { Tri } from '../../../../assessment-specs/schema/primitives.ts';
import { aTrait, aTraitPack } from '../../../fixtures/builders/aTraitPack.ts';
import { anEnterprise } from '../../../fixtures/builders/anEnterprise.ts';
import { describe, expect, it } from 'vitest';

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

const shipped = loadCatalogue().latest('profile-traits')?.pack;
if (shipped?.kind !== 'traits') throw new Error('The shipped profile traits are missing.');
const shippedPack = shipped;

/** Answers what is shown, one question at a time from the top, until nothing is left. */
function answerAll(sector: string, answerTo: (id: string) => Tri) {
  const { profile } = anEnterprise({ profile: { sectors: [sector] } });
  const answers: Record<string, Tri> = {};
  for (;;) {
    const inputs = { traitPack: shippedPack, profile, answers, periodAnswers: {}, today: '2026-11-24' };
    const { pages, counts } = traitQuestions(inputs, 'profile');
    const next = pages.flatMap(({ questions }) => questions).find(({ answer }) => answer === null);
    if (next === undefined) return { counts, opened: pages.filter(({ questions }) => questions.length > 0).length, inputs };
    answers[next.trait.id] = answerTo(next.trait.id);
  }
}

describe('the shipped profile questions', () => {
  // question_counts of the domain research: fewest with every gate 'no', most with everything 'unknown'; pages that then open
  it.each([
    ['METALLURGY', 29, 53, 2, 10], ['NONFERROUS', 30, 57, 2, 10], ['BUILDING_MATERIALS', 30, 57, 2, 11], ['MACHINERY', 29, 53, 2, 10],
    ['LIGHT', 32, 54, 2, 10], ['TEXTILE', 31, 49, 2, 9], ['TOBACCO', 31, 49, 2, 9], ['COMMERCE', 29, 47, 2, 9],
  ])('asks %s between %i and %i questions', (sector, fewest, most, fewestPages, mostPages) => {
    const no = answerAll(sector, () => 'no');
    const unknown = answerAll(sector, () => 'unknown');
    expect([no.counts.asked, no.opened, unknown.counts.asked, unknown.opened]).toEqual([fewest, fewestPages, most, mostPages]);
  });
  it('asks the typical sheet-metal and painting shop 41 questions', () => {
    const yes = new Set([
      'industrial_furnace', 'flammable_gas', 'gas_burner', 'confined_space', 'confined_space_toxic', 'coating_or_solvent', 'solvent_paint', 'hazardous_chemicals', 'hazchem_storage',
      'hazardous_work', 'special_operation', 'contractor_or_tenant', 'contractor_on_site', 'occupational_hazard', 'hot_work', 'work_at_height', 'energy_isolation', 'machinery',
      'press_machine', 'grinding_wood_machine', 'portable_tools', 'special_equipment', 'boiler_pressure', 'crane', 'plant_vehicles', 'gas_cylinder', 'hazardous_waste_room',
    ]);
    const { counts, inputs } = answerAll('MACHINERY', (id) => (yes.has(id) ? 'yes' : 'no'));
    expect(counts.asked).toBe(41);
    expect(traitContradictions(inputs)).toEqual([]);
    const resolved = resolveTraits(inputs);
    expect([...yes].filter((id) => resolved.get(id)?.value !== 'yes')).toEqual([]);
    expect(resolved.get('gas_fired_equipment')).toEqual({ value: 'yes', because: { kind: 'impliedBy', trait: 'gas_burner' } });
  });
  it('derives and suggests only from fields that a profile has', () => {
    const fields = [...shippedPack.prefill.map(({ field }) => field), ...shippedPack.derivedTraits.map(({ from }) => from.field)];
    expect(fields.filter((field) => !(profileFieldsForTraits as readonly string[]).includes(field))).toEqual([]);
  });
});
