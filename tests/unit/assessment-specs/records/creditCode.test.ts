import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCreditCode, creditCheckCharacter, organisationCheckCharacter, organisationCode } from '../../../../assessment-specs/records/creditCode.ts';

describe('checkCreditCode', () => {
  it.each(['914403001922038216', '9144030071526726XG', '91370829MA3TEXT0X3'])('accepts %s', (code) => {
    expect(checkCreditCode(code)).toBe('valid');
  });
  it.each([
    ['', 'empty'], ['9137', 'tooShort'], ['91370829MA3TEXT0X', 'tooShort'], ['91370829MA3TEXT0X4', 'badCheckDigit'], ['91370829MA3TEXT0XI', 'badCharacter'],
    ['91A70829MA3TEXT0X3', 'badCharacter'], ['91370829ma3text0x3', 'badCharacter'], ['91370829MA3TEXT0X33', 'badCharacter'], ['9I', 'badCharacter'], ['９１370829MA3TEXT0X3', 'badCharacter'],
  ])('says about %s: %s', (code, finding) => {
    expect(checkCreditCode(code)).toBe(finding);
  });
  it('notices every single wrong character and every pair of neighbours swapped', () => {
    const body = fc.tuple(fc.constantFrom('91', '92', '93'), fc.stringMatching(/^\d{6}$/), fc.stringMatching(/^[0-9A-HJ-NP-RTUW-Y]{9}$/)).map((parts) => parts.join(''));
    fc.assert(fc.property(body, fc.nat(16), fc.nat(29), (first, place, shift) => {
      const code = `${first}${creditCheckCharacter(first) ?? ''}`;
      expect(checkCreditCode(code)).toBe('valid');
      const set = place >= 2 && place < 8 ? '0123456789' : '0123456789ABCDEFGHJKLMNPQRTUWXY';
      const at = (index: number) => code.charAt(index);
      const other = set.charAt((set.indexOf(at(place)) + 1 + (shift % (set.length - 1))) % set.length);
      expect(checkCreditCode(code.slice(0, place) + other + code.slice(place + 1))).toBe('badCheckDigit');
      if (place === 16 || at(place) === at(place + 1)) return;
      expect(checkCreditCode(code.slice(0, place) + at(place + 1) + at(place) + code.slice(place + 2))).not.toBe('valid');
    }));
  });
});

describe('organisation code', () => {
  it('is characters 9 to 17, with a digit of its own', () => {
    expect(organisationCode('91370829MA3TEXT0X3')).toBe('MA3TEXT0X');
    expect(organisationCode('91370829')).toBeNull();
    // the two published codes carry both digits
    expect([organisationCheckCharacter('19220382'), organisationCheckCharacter('71526726')]).toEqual(['1', 'X']);
    expect(organisationCheckCharacter('1922')).toBeNull();
  });
});
