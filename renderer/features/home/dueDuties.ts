import type { ObligationLine } from '../../../assessment-specs/engine/obligationSummary.ts';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import { fiveAssurancesOf, isOpen } from '../../../assessment-specs/records/hazardState.ts';

/** A day by which something is due. */
export type DueDuty =
  | { readonly kind: 'obligation'; readonly key: string; readonly day: string; readonly line: ObligationLine }
  | { readonly kind: 'hazard'; readonly key: string; readonly day: string; readonly hazard: Hazard; readonly responsible: string };

/** Duties that bind and the deadlines of open hazards, by day; what is over comes first. Duties that may not bind are left to their own page. */
export function dueDuties(lines: readonly ObligationLine[], hazards: readonly Hazard[]): readonly DueDuty[] {
  const duties = lines.flatMap((line): readonly DueDuty[] => line.applies === 'yes' && line.nextDue !== null && line.state !== 'notApplicable' ? [{ kind: 'obligation', key: line.obligation.id, day: line.nextDue, line }] : []);
  const deadlines = hazards.filter(isOpen).flatMap((hazard): readonly DueDuty[] => {
    const five = fiveAssurancesOf(hazard);
    return five === null ? [] : [{ kind: 'hazard', key: hazard.id, day: five.deadline, hazard, responsible: five.responsible }];
  });
  return [...duties, ...deadlines].sort((a, b) => a.day.localeCompare(b.day));
}
