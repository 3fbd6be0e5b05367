import type { EnterpriseProfile } from '../../assessment-specs/records/EnterpriseProfile.ts';
import type { Hazard } from '../../assessment-specs/records/Hazard.ts';
import type { HazardPack } from '../../assessment-specs/schema/HazardPack.ts';
import type { Day } from '../../assessment-specs/schema/primitives.ts';
import type { PhotoSource } from './sections/hazardPhotos.ts';

/** Everything a print of the ledger may say, worked out once. There is no assessment behind it: the ledger as it stands on `today`. */
export interface LedgerContext extends PhotoSource {
  readonly profile: EnterpriseProfile;
  /** What is printed, in this order. */
  readonly hazards: readonly Hazard[];
  /** The catalogue that clauses are cited from. */
  readonly criteria: HazardPack;
  /** 受理人 of the employee reports, by report id. */
  readonly handlers: ReadonlyMap<string, string>;
  /** The day of printing; overdue is judged on it. */
  readonly today: Day;
}

/** 受理人 of the employee report that a hazard was found by. */
export function handlerOf({ handlers }: LedgerContext, { sourceRef }: Hazard): string | undefined {
  return sourceRef === null ? undefined : handlers.get(sourceRef);
}
