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

/** The number of a document made from a sealed record: the report's own, or `CN<year>-<characters 9-17>-<nn>` for its commitment, whose sequence is the report's revision. */
export function documentNumber(kind: DocumentKind, seal: Pick<Seal, 'number' | 'revision'>): string {
  return kind === 'report' ? seal.number : seal.number.replace(/^ZP/, 'CN').replace(/-r\d+$/, `-${String(seal.revision).padStart(2, '0')}`);
}
