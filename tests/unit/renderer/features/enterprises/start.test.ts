import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../../assessment-specs/catalogue.ts';
import { chosenPacks, firstChoice, newestPacks } from '../../../../../renderer/features/enterprises/start/packChoice.ts';
import { isRecordable, newMember, teamFromProfile, teamGaps } from '../../../../../renderer/features/enterprises/start/teamGaps.ts';
import { usualPeriods } from '../../../../../renderer/features/enterprises/start/usualPeriods.ts';
import { usualTeam } from '../../../../fixtures/builders/anAssessment.ts';

const packs = newestPacks(loadCatalogue().list());
const posts = { principal: '主要负责人', safetyManager: '安全管理员' };

describe('the choice of packs', () => {
  it('begins with standardization for the grade, dual prevention as advice, the duties tracked', () => {
    expect(chosenPacks(firstChoice(packs))).toEqual({ primary: 'sd-smb-standardization', gates: [{ id: 'sd-dual-prevention', mandatory: false, bandId: 'general' }], obligations: ['three-year-action'] });
  });
  it('can require dual prevention or leave it out', () => {
    const choice = firstChoice(packs);
    const use = (kind: 'none' | 'mandatory') => chosenPacks({ ...choice, gates: { ...choice.gates, 'sd-dual-prevention': { use: kind, bandId: 'benchmark' } } }).gates;
    expect(use('mandatory')).toEqual([{ id: 'sd-dual-prevention', mandatory: true, bandId: 'benchmark' }]);
    expect(use('none')).toEqual([]);
  });
  it('never has the primary as its own gate', () => {
    expect(chosenPacks({ ...firstChoice(packs), primary: 'sd-dual-prevention' }).gates.map(({ id }) => id)).toEqual(['sd-smb-standardization']);
  });
});

describe('the team', () => {
  it('is prefilled from the profile, one member for a person in two posts', () => {
    expect(teamFromProfile({ principal: '甲负责', safetyManager: '乙安全' }, posts).map(({ name, roles }) => [name, roles])).toEqual([['甲负责', ['leader', 'principal']], ['乙安全', ['assessor']]]);
    expect(teamFromProfile({ principal: '甲负责', safetyManager: '甲负责 ' }, posts).map(({ roles }) => roles)).toEqual([['leader', 'principal', 'assessor']]);
    expect(teamFromProfile({ principal: '', safetyManager: '' }, posts)).toEqual([]);
  });
  it('says what sealing will need', () => {
    expect(teamGaps(usualTeam)).toEqual([]);
    expect(teamGaps([])).toEqual(['assessor', 'leader', 'principal', 'twoSigners']);
    expect(teamGaps(teamFromProfile({ principal: '甲负责', safetyManager: '' }, posts))).toEqual(['assessor', 'twoSigners']);
    expect(teamGaps(usualTeam.map((member) => ({ ...member, signs: false })))).toEqual(['assessor', 'leader', 'principal', 'twoSigners']);
  });
  it('can be recorded with gaps, but not with a nameless member or one without a role', () => {
    expect(isRecordable([])).toBe(true);
    expect(isRecordable([newMember([])])).toBe(false);
    expect(isRecordable([{ ...newMember([]), name: '甲' }])).toBe(false);
  });
  it('gives each new member an id of its own, also after one was removed', () => {
    const [first, , third] = usualTeam;
    if (first === undefined || third === undefined) throw new Error('The usual team is short.');
    expect(newMember([first, third]).id).not.toBe(third.id);
  });
});

describe('the usual periods', () => {
  it('hold both their days', () => {
    expect(usualPeriods('2026-11-24')).toEqual({ twelveMonths: { from: '2025-11-25', to: '2026-11-24' }, thisYear: { from: '2026-01-01', to: '2026-12-31' }, lastYear: { from: '2025-01-01', to: '2025-12-31' } });
    expect(usualPeriods('2026-12-31').twelveMonths.from).toBe('2026-01-01');
    expect(usualPeriods('2028-02-29').twelveMonths.from).toBe('2027-03-01');
  });
});
