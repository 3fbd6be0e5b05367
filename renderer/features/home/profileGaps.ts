import { checkCreditCode } from '../../../assessment-specs/records/creditCode.ts';
import type { EnterpriseProfile } from '../../../assessment-specs/records/EnterpriseProfile.ts';

/** What the profile must say before an assessment can be sealed or its questions be chosen. */
export type ProfileGap = 'creditCode' | 'creditCodeConfirmation' | 'sectors' | 'employees' | 'principal' | 'safetyManager';

/** The gaps in the order of the page. A blank is a gap; zero employees is an answer. */
export function profileGaps(profile: EnterpriseProfile): readonly ProfileGap[] {
  const code = checkCreditCode(profile.creditCode);
  return [
    ...(code === 'empty' || code === 'tooShort' ? ['creditCode' as const] : []),
    ...((code === 'badCharacter' || code === 'badCheckDigit') && !profile.creditCodeConfirmed ? ['creditCodeConfirmation' as const] : []),
    ...(profile.sectors.length === 0 ? ['sectors' as const] : []),
    ...(profile.employees === null ? ['employees' as const] : []),
    ...(profile.principal.trim() === '' ? ['principal' as const] : []),
    ...(profile.safetyManager.trim() === '' ? ['safetyManager' as const] : []),
  ];
}
