import type { ObligationLine } from '../../../assessment-specs/engine/obligationSummary.ts';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import type { HazardDue } from '../../../assessment-specs/records/hazardDue.ts';
import { hazardDue } from '../../../assessment-specs/records/hazardDue.ts';
import { fiveAssurancesOf } from '../../../assessment-specs/records/hazardState.ts';

/** A day by which something is due. */
export type DueDuty =
  | { readonly kind: 'obligation'; readonly key: string; readonly day: string; readonly line: ObligationLine }
  | { readonly kind: 'hazard'; readonly key: string; readonly day: string; readonly hazard: Hazard; readonly basis: HazardDue['basis']; /** empty without a plan */ readonly responsible: string };

/** Due after a plan that still runs: what this year asks for is done, and the next plan is not out. */
const isAhead = ({ beyondWindow }: ObligationLine, today: string): boolean => beyondWindow !== null && today <= beyondWindow;

/**
 * Duties that bind and the deadlines of open hazards, by day; what is over comes first. Duties that may not bind are left to their own page.
 * A day after the plan's window is told once the plan is over, as its report does.
 * Of a hazard it is the plan's deadline, or the clearing by 31 January, whichever is nearer.
 * @param today the local day
 * @param told ids of duties that are told from their records elsewhere
 */
export function dueDuties(lines: readonly ObligationLine[], hazards: readonly Hazard[], told: ReadonlySet<string>, today: string): readonly DueDuty[] {
  const duties = lines.flatMap((line): readonly DueDuty[] => !told.has(line.obligation.id) && line.applies === 'yes' && line.nextDue !== null && line.state !== 'notApplicable' && !isAhead(line, today) ? [{ kind: 'obligation', key: line.obligation.id, day: line.nextDue, line }] : []);
  const deadlines = hazards.flatMap((hazard): readonly DueDuty[] => {
    const due = hazardDue(hazard, today);
    return due === null ? [] : [{ kind: 'hazard', key: hazard.id, day: due.day, hazard, basis: due.basis, responsible: fiveAssurancesOf(hazard)?.responsible ?? '' }];
  });
  return [...duties, ...deadlines].sort((a, b) => a.day.localeCompare(b.day));
}
