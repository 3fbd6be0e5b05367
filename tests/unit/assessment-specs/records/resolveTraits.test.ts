import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveTraits, traitContradictions, type TraitInputs } from '../../../../assessment-specs/records/resolveTraits.ts';
import type { Tri } from '../../../../assessment-specs/schema/primitives.ts';
import { anEnterprise } from '../../../fixtures/builders/anEnterprise.ts';
import { aTrait, aTraitPack } from '../../../fixtures/builders/aTraitPack.ts';

const traitPack = aTraitPack([
  aTrait('gas', { gate: true }),
  aTrait('coal_gas', { page: 'P2-GAS', group: 'GAS', requires: ['gas'], implies: ['gas', 'gas_fired'] }),
  aTrait('coal_gas_seal', { page: 'P2-GAS', group: 'GAS', requires: ['coal_gas'], implies: ['coal_gas'] }),
  aTrait('silo', { sectors: ['BUILDING_MATERIALS'] }),
  aTrait('ledge', { requires: ['gas'] }),
], [aTrait('gas_fired', { page: 'P4' })]);

const inputs = (answers: Record<string, Tri>, more: Partial<TraitInputs> = {}): TraitInputs =>
  ({ traitPack, profile: anEnterprise().profile, answers, periodAnswers: {}, today: '2026-11-24', ...more });
const valuesOf = (given: TraitInputs) => Object.fromEntries([...resolveTraits(given)].filter(([id]) => traitPack.derivedTraits.every((trait) => trait.id !== id)));

describe('resolveTraits', () => {
  it('leaves everything unknown while nothing is answered', () => {
    expect(valuesOf(inputs({}))).toEqual({
      gas: { value: 'unknown', because: { kind: 'notAnswered' } },
      coal_gas: { value: 'unknown', because: { kind: 'notAnswered' } },
      coal_gas_seal: { value: 'unknown', because: { kind: 'notAnswered' } },
      silo: { value: 'unknown', because: { kind: 'otherSector' } },
      ledge: { value: 'unknown', because: { kind: 'notAnswered' } },
      gas_fired: { value: 'unknown', because: { kind: 'notAnswered' } },
    });
  });
  it('turns a no of a gate into a no of all that needs it, naming the cause of each', () => {
    expect(valuesOf(inputs({ gas: 'no' }))).toMatchObject({
      gas: { value: 'no', because: { kind: 'answered' } },
      coal_gas: { value: 'no', because: { kind: 'requires', trait: 'gas' } },
      coal_gas_seal: { value: 'no', because: { kind: 'requires', trait: 'coal_gas' } },
      ledge: { value: 'no', because: { kind: 'requires', trait: 'gas' } },
      gas_fired: { value: 'unknown' },
    });
  });
  it('spreads a yes through everything it implies, step by step, into the facts of the period too', () => {
    expect(valuesOf(inputs({ coal_gas_seal: 'yes' }))).toMatchObject({
      coal_gas: { value: 'yes', because: { kind: 'impliedBy', trait: 'coal_gas_seal' } },
      gas: { value: 'yes', because: { kind: 'impliedBy', trait: 'coal_gas' } },
      gas_fired: { value: 'yes', because: { kind: 'impliedBy', trait: 'coal_gas' } },
    });
  });
  it('infers nothing backwards from a no of an implied trait', () => {
    expect(valuesOf(inputs({}, { periodAnswers: { gas_fired: 'no' } }))).toMatchObject({ coal_gas: { value: 'unknown' }, gas: { value: 'unknown' } });
  });
  it('reports a contradiction and lets the contradicted no count as unknown, so that it can hide nothing', () => {
    const given = inputs({ gas: 'no', coal_gas: 'yes' });
    expect(traitContradictions(given)).toEqual([{ yes: 'coal_gas', no: 'gas', through: 'implies' }]);
    expect(valuesOf(given)).toMatchObject({
      gas: { value: 'unknown', because: { kind: 'contradicted', by: 'coal_gas' } },
      coal_gas: { value: 'yes', because: { kind: 'answered' } },
      ledge: { value: 'unknown' },
    });
  });
  it('reports a yes below a gate that says no, even where nothing implies the gate', () => {
    expect(traitContradictions(inputs({ gas: 'no', ledge: 'yes' }))).toEqual([{ yes: 'ledge', no: 'gas', through: 'requires' }]);
  });
  it('keeps a question of another sector unknown, whatever was answered before', () => {
    expect(valuesOf(inputs({ silo: 'no' }))).toMatchObject({ silo: { value: 'unknown', because: { kind: 'otherSector' } } });
    const both = anEnterprise({ profile: { sectors: ['MACHINERY', 'BUILDING_MATERIALS'] } }).profile;
    expect(valuesOf(inputs({ silo: 'no' }, { profile: both }))).toMatchObject({ silo: { value: 'no', because: { kind: 'answered' } } });
  });

  const derived = (profile: Parameters<typeof anEnterprise>[0] = {}) => {
    const resolved = resolveTraits(inputs({}, { profile: anEnterprise(profile).profile }));
    return Object.fromEntries(traitPack.derivedTraits.map(({ id }) => [id, resolved.get(id)?.value]));
  };
  const level = { level: '三级', number: '', announcedOn: null, expiresOn: '2026-11-24', revoked: false };
  it('works traits out from the profile and leaves unknown what is not filled in', () => {
    expect(derived({ profile: { gradingIntent: null } })).toEqual({ above_scale: 'unknown', certified_level: 'unknown', applying_level3: 'unknown', guidance_selected: 'unknown' });
    expect(derived({ profile: { aboveScale: 'no', guidanceSelected: 'yes', gradingIntent: 'none', heldLevels: [level] } }))
      .toEqual({ above_scale: 'no', certified_level: 'yes', applying_level3: 'no', guidance_selected: 'yes' });
  });
  it('holds a grade only while it is neither expired nor revoked, and does not guess without an expiry day', () => {
    const certified = (...heldLevels: (typeof level | { expiresOn: null })[]) => derived({ profile: { heldLevels: heldLevels.map((held) => ({ ...level, ...held })) } })['certified_level'];
    expect(certified({ ...level, expiresOn: '2026-11-23' })).toBe('no');
    expect(certified({ ...level, revoked: true })).toBe('no');
    expect(certified({ expiresOn: null })).toBe('unknown');
    expect(certified({ expiresOn: null }, level)).toBe('yes');
  });

  it('never gives a no that nobody answered: each is answered, or rests on an answered one', () => {
    const ids = [...traitPack.traits, ...traitPack.periodTraits].map(({ id }) => id);
    const answers = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom<Tri>('yes', 'no', 'unknown'));
    fc.assert(fc.property(answers, answers, (given, periodAnswers) => {
      const resolved = resolveTraits(inputs(given, { periodAnswers }));
      const restsOnAnswer = (id: string): boolean => {
        const state = resolved.get(id);
        if (state?.value !== 'no') return false;
        if (state.because.kind === 'requires') return restsOnAnswer(state.because.trait);
        return (traitPack.periodTraits.some((trait) => trait.id === id) ? periodAnswers : given)[id] === 'no';
      };
      for (const id of ids) if (resolved.get(id)?.value === 'no') expect(restsOnAnswer(id)).toBe(true);
      for (const id of ids) if (given[id] === 'yes' && id !== 'gas_fired' && id !== 'silo') expect(resolved.get(id)?.value).toBe('yes');
    }));
  });
});
