import type { EnterpriseProfile } from '../../records/EnterpriseProfile.ts';
import type { ResolvedTraits } from '../../records/resolveTraits.ts';
import type { TraitId, Tri } from '../../schema/primitives.ts';
import type { ScheduleRow } from '../../schema/ObligationPack.ts';
import type { SizeClass } from '../../schema/TraitPack.ts';

/** What the schedule of a duty looks at. */
export interface ScheduleFacts {
  readonly sectors: EnterpriseProfile['sectors'];
  /** Null while it cannot be worked out. */
  readonly size: SizeClass | null;
  readonly traits: ResolvedTraits;
}

/**
 * Does this row of a schedule bind the enterprise? `unknown`: shown as 待确认.
 * @basis three-year-action schedule_legend: present 任一为 yes 即适用, absent 须全部为 no; unknown 的 present 行标待确认, absent 行不生效
 */
export function rowApplicability(row: ScheduleRow, facts: ScheduleFacts): Tri {
  return every([
    anyPresent(row.appliesWhenPresent, facts),
    row.appliesWhenAbsent.every((trait) => valueOf(trait, facts) === 'no') ? 'yes' : 'no',
    oneOf(row.appliesSectors, facts.sectors),
    oneOf(row.appliesSize, facts.size === null ? [] : [facts.size]),
  ]);
}

function anyPresent(traits: readonly TraitId[], facts: ScheduleFacts): Tri {
  if (traits.length === 0) return 'yes';
  const values = traits.map((trait) => valueOf(trait, facts));
  if (values.includes('yes')) return 'yes';
  return values.includes('unknown') ? 'unknown' : 'no';
}

/** A question that only other sectors are asked does not concern this enterprise once its sectors are chosen. */
function valueOf(trait: TraitId, facts: ScheduleFacts): Tri {
  const resolved = facts.traits.get(trait);
  if (resolved?.because.kind === 'otherSector' && facts.sectors.length > 0) return 'no';
  return resolved?.value ?? 'unknown';
}

/** Nothing chosen yet is unknown. */
function oneOf(wanted: 'ALL' | readonly string[], actual: readonly string[]): Tri {
  if (wanted === 'ALL') return 'yes';
  if (actual.length === 0) return 'unknown';
  return actual.some((one) => wanted.includes(one)) ? 'yes' : 'no';
}

function every(values: readonly Tri[]): Tri {
  if (values.includes('no')) return 'no';
  return values.includes('unknown') ? 'unknown' : 'yes';
}
