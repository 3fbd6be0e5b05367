import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import { hazardDue } from '../../../assessment-specs/records/hazardDue.ts';
import { fiveAssurancesOf, isOpen, isVeto, openSince } from '../../../assessment-specs/records/hazardState.ts';

export const ledgerFilters = ['open', 'overdue', 'closed'] as const;
export type LedgerFilter = (typeof ledgerFilters)[number];

/** Whether a filter shows an entry. @param today YYYY-MM-DD */
export function inLedger(hazard: Hazard, filter: LedgerFilter, today: string): boolean {
  switch (filter) {
    case 'open': return isOpen(hazard);
    case 'overdue': return hazardDue(hazard, today)?.overdue === true;
    case 'closed': return !isOpen(hazard);
  }
}

/** The entries of a filter: what vetoes first, then by the nearest deadline, those without one last, then the newest first. */
export function arrangeLedger(hazards: readonly Hazard[], filter: LedgerFilter, today: string): readonly Hazard[] {
  const deadline = (hazard: Hazard) => fiveAssurancesOf(hazard)?.deadline ?? '9999-12-31';
  return hazards.filter((hazard) => inLedger(hazard, filter, today)).sort((a, b) =>
    Number(isVeto(b)) - Number(isVeto(a)) || deadline(a).localeCompare(deadline(b)) || (openSince(b) ?? '').localeCompare(openSince(a) ?? '') || b.id.localeCompare(a.id));
}
