import { describe, expect, it } from 'vitest';
import { sizeClass } from '../../../../assessment-specs/records/sizeClass.ts';
import { anEnterprise } from '../../../fixtures/builders/anEnterprise.ts';
import { aTraitPack } from '../../../fixtures/builders/aTraitPack.ts';

const { sizes } = aTraitPack();
const of = (profile: Parameters<typeof anEnterprise>[0]) => sizeClass(sizes, anEnterprise(profile).profile);

describe('sizeClass', () => {
  it.each([
    [25, 280, 'micro'], [320, 1800, 'small'], [20, 300, 'small'], [19, 5000, 'micro'], [1000, 40000, 'large'], [999, 40000, 'medium'], [0, 0, 'micro'],
  ])('puts an industrial enterprise of %i people and %i 万元 into %s', (employees, revenue10k, size) => {
    expect(of({ profile: { employees, revenue10k } }).size).toBe(size);
  });
  it('shows how each rung was judged', () => {
    expect(of({ profile: { employees: 320, revenue10k: 1800 } })).toEqual({
      size: 'small', table: 'INDUSTRY', steps: [
        { size: 'large', employeesMin: 1000, revenue10kMin: 40000, employeesReached: false, revenueReached: false },
        { size: 'medium', employeesMin: 300, revenue10kMin: 2000, employeesReached: true, revenueReached: false },
        { size: 'small', employeesMin: 20, revenue10kMin: 300, employeesReached: true, revenueReached: true },
      ],
    });
  });
  it('does not call a blank figure micro', () => {
    expect(of({ profile: { employees: 5, revenue10k: null } })).toMatchObject({ size: 'unknown', why: 'figuresMissing', missing: ['revenue10k'] });
  });
  it('asks for the trade of 商贸 and then takes its table', () => {
    expect(of({ profile: { sectors: ['COMMERCE'] } })).toEqual({ size: 'unknown', why: 'commerceKindMissing', tables: [] });
    expect(of({ profile: { sectors: ['COMMERCE'], commerceKind: 'wholesale', employees: 5, revenue10k: 1000 } })).toMatchObject({ size: 'small', table: 'WHOLESALE' });
  });
  it('leaves it open where nothing or more than one table applies', () => {
    expect(of({ profile: { sectors: [] } })).toMatchObject({ why: 'noSector' });
    expect(of({ profile: { sectors: ['MACHINERY', 'COMMERCE'], commerceKind: 'wholesale' } })).toEqual({ size: 'unknown', why: 'severalTables', tables: ['INDUSTRY', 'WHOLESALE'] });
    expect(of({ profile: { sectors: ['MACHINERY', 'LIGHT'] } })).toMatchObject({ size: 'small' });
    expect(of({ profile: { sectors: ['MINING'] } })).toMatchObject({ why: 'noTable' });
  });
});
