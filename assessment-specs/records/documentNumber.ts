import { organisationCode } from './creditCode.ts';
import type { DocumentKind, Seal } from './Seal.ts';

/**
 * `ZP<year>-<characters 9-17 of the credit code>-r<revision>`, the number of a self-assessment report.
 * @param year of the seal
 * @returns null while the credit code has fewer than 17 characters
 */
export function reportNumber(year: number, creditCode: string, revision: number): string | null {
  const organisation = organisationCode(creditCode);
  return organisation === null ? null : `ZP${year}-${organisation}-r${revision}`;
}

/** `CN<year>-<characters 9-17>-<nn>`, the number of a zero-hazard commitment; it shares year and organisation with its report. @param sequence from 1, per year */
export function commitmentNumber(year: number, creditCode: string, sequence: number): string | null {
  const organisation = organisationCode(creditCode);
  return organisation === null ? null : `CN${year}-${organisation}-${String(sequence).padStart(2, '0')}`;
}

/** The number of a document made from a sealed record: the report's own, or its commitment's, whose sequence is the report's revision. */
export function documentNumber(kind: DocumentKind, seal: Pick<Seal, 'number' | 'revision'>): string {
  return kind === 'report' ? seal.number : seal.number.replace(/^ZP/, 'CN').replace(/-r\d+$/, `-${String(seal.revision).padStart(2, '0')}`);
}
