import { describe, expect, it } from 'vitest';
import { checkIndustryCode, industrySector } from '../../../../assessment-specs/records/industrySector.ts';
import { aTraitPack } from '../../../fixtures/builders/aTraitPack.ts';

const { sectors } = aTraitPack();

describe('industrySector', () => {
  it.each([['3021', 'BUILDING_MATERIALS'], ['3052', 'LIGHT'], ['3074', 'LIGHT'], ['3073', 'BUILDING_MATERIALS'], ['C3311', 'MACHINERY'], ['13', 'LIGHT'], ['99', null], ['', null], ['C', null]])('lists %s under %s', (code, sector) => {
    expect(industrySector(sectors, code)).toBe(sector);
  });
  it('only says whether code and chosen sectors fit', () => {
    expect(checkIndustryCode(sectors, '3052', ['LIGHT', 'MACHINERY'])).toEqual({ kind: 'fits' });
    expect(checkIndustryCode(sectors, '3052', ['BUILDING_MATERIALS'])).toEqual({ kind: 'differs', listedUnder: 'LIGHT' });
    expect(checkIndustryCode(sectors, '9999', ['LIGHT'])).toEqual({ kind: 'notListed' });
    expect(checkIndustryCode(sectors, '', ['LIGHT'])).toEqual({ kind: 'empty' });
  });
});
