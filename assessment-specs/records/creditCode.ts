/** 0-9 and A-Z without I, O, S, V, Z; a character's place is its value, 0-30. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const shape = /^[0-9A-HJ-NP-RTUW-Y]{0,2}$|^[0-9A-HJ-NP-RTUW-Y]{2}\d{1,6}$|^[0-9A-HJ-NP-RTUW-Y]{2}\d{6}[0-9A-HJ-NP-RTUW-Y]{1,10}$/;

export type CreditCodeFinding = 'empty' | 'tooShort' | 'badCharacter' | 'badCheckDigit' | 'valid';

/**
 * 统一社会信用代码 against GB 32100-2015. Only capitals; characters 3-8 are digits. Anything past the 18th is a bad character.
 * A code that does not fit is a warning, not a bar: historical registrations exist, and the user may confirm it by hand.
 */
export function checkCreditCode(code: string): CreditCodeFinding {
  if (code === '') return 'empty';
  if (!shape.test(code)) return 'badCharacter';
  if (code.length < 18) return 'tooShort';
  return creditCheckCharacter(code) === code[17] ? 'valid' : 'badCheckDigit';
}

/** The 18th character that the first 17 demand: weights 3^(i-1) mod 31, check = (31 - sum mod 31) mod 31. Null when a character is outside the set. */
export function creditCheckCharacter(code: string): string | null {
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    const value = alphabet.indexOf(character);
    if (value < 0) return null;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31] ?? null;
}

/** Characters 9-17, the organisation code that document numbers carry; null while the code is shorter. */
export function organisationCode(creditCode: string): string | null {
  return creditCode.length >= 17 ? creditCode.slice(8, 17) : null;
}

const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/**
 * The 9th character that the first eight of an organisation code demand (GB 11714): 11 minus the weighted sum mod 11, 10 as X, 11 as 0; letters count from A = 10.
 * Only informs: the digit of the whole code decides.
 */
export function organisationCheckCharacter(organisation: string): string | null {
  if (!/^[0-9A-Z]{8}/.test(organisation)) return null;
  const sum = organisationWeights.reduce((total, weight, index) => total + weight * Number.parseInt(organisation.charAt(index), 36), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}
