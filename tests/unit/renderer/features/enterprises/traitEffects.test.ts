import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../../assessment-specs/catalogue.ts';
import type { TraitAnswers } from '../../../../../assessment-specs/records/EnterpriseProfile.ts';
import { resolveTraits } from '../../../../../assessment-specs/records/resolveTraits.ts';
import { traitEffects } from '../../../../../renderer/features/enterprises/profile/traitEffects.ts';
import { anEnterprise } from '../../../../fixtures/builders/anEnterprise.ts';

const catalogue = loadCatalogue();
function decided(answers: TraitAnswers) {
  const [traitPack, scored, hazards, obligations] = ['profile-traits', 'sd-smb-standardization', 'major-hazards', 'three-year-action'].map((id) => catalogue.latest(id)?.pack);
  if (traitPack?.kind !== 'traits' || scored?.kind !== 'scored' || hazards?.kind !== 'hazards' || obligations?.kind !== 'obligations') throw new Error('A pack is missing.');
  const { profile } = anEnterprise();
  return traitEffects({ traitPack, scored, hazards, obligations, profile, traits: resolveTraits({ traitPack, profile, answers, periodAnswers: {}, today: '2026-11-24' }) });
}

describe('what the answers decide', () => {
  it('is nothing yet while nothing is answered: every item, and every question of the sector', () => {
    const { items, criteria, effects, duties } = decided({});
    expect(items).toEqual({ asked: 135, all: 135, notApplicable: 0, points: 0 });
    expect(criteria.all).toBe(64);
    expect(criteria.asked).toBeLessThan(64);
    expect(effects).toEqual([]);
    expect(duties.binding + duties.toConfirm).toBeLessThanOrEqual(duties.all);
  });
  it('takes criteria away with a no and names the gate that did it', () => {
    const before = decided({}).criteria.asked;
    const after = decided({ dust_explosion: 'no' });
    const removed = after.effects.find(({ kind }) => kind === 'removes');
    expect(removed?.trait).toBe('dust_explosion');
    expect(after.criteria.asked).toBe(before - (removed?.refs.length ?? 0));
    expect(removed?.refs.every(({ id }) => id.startsWith('MH-'))).toBe(true);
  });
  it('keeps asking what 不清楚 leaves open', () => {
    const before = decided({});
    const after = decided({ dust_explosion: 'unknown' });
    expect(after.criteria.asked).toBe(before.criteria.asked);
    expect(after.items.notApplicable).toBe(0);
    expect(after.effects.map(({ kind, trait }) => [kind, trait])).toContainEqual(['stillAsked', 'dust_explosion']);
  });
  it('counts the items and points that may become 空项', () => {
    const { items, effects } = decided({ crane: 'no' });
    const refs = effects.filter(({ kind }) => kind === 'notApplicable').flatMap((effect) => effect.refs);
    expect(items.notApplicable).toBe(refs.length);
    expect(items.points).toBe(refs.reduce((sum, ref) => sum + (ref.points ?? 0), 0));
    expect(items.asked + items.notApplicable).toBe(135);
  });
});
