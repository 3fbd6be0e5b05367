import type { Hazard } from '../../../../assessment-specs/records/Hazard.ts';
import type { HazardDue } from '../../../../assessment-specs/records/hazardDue.ts';
import { hazardDue } from '../../../../assessment-specs/records/hazardDue.ts';
import { fiveAssurancesOf, hazardStage } from '../../../../assessment-specs/records/hazardState.ts';
import type { LedgerBucket } from './LedgerQuery.ts';

/** An entry with what the ledger filters, sorts and prints by, worked out once. */
export interface LedgerRow {
  readonly hazard: Hazard;
  readonly bucket: LedgerBucket;
  readonly due: HazardDue | null;
  /** whom the plan of this round names; empty without a plan */
  readonly responsible: string;
  /** when it was found; an instant */
  readonly foundAt: string;
  /** when it was closed; an instant, null while it is open */
  readonly closedAt: string | null;
  /** everything that the search looks into, in lower case */
  readonly text: string;
}

/** Words of the criterion that an entry rests on, in the languages that people may search in. */
export type CriterionWords = (criterionId: string) => readonly string[];

/** @param today the local day */
export function ledgerRow(hazard: Hazard, today: string, criterionWords: CriterionWords): LedgerRow {
  const stage = hazardStage(hazard);
  const five = fiveAssurancesOf(hazard);
  const closed = stage === 'closed' ? hazard.events.findLast(({ kind }) => kind === 'closed') : undefined;
  const { basis } = hazard;
  const cited = basis.kind === 'criterion' || basis.kind === 'failedDevice' ? [basis.criterionId, ...criterionWords(basis.criterionId), basis.kind === 'failedDevice' ? basis.device : ''] : [basis.citation];
  const words = [hazard.id, hazard.title, hazard.description, hazard.area, hazard.foundBy, five?.responsible ?? '', five?.supervisor ?? '', ...hazard.events.flatMap(peopleOf), ...cited, ...hazard.itemRefs.map(({ itemId }) => itemId)];
  return {
    hazard, bucket: stage === 'done' ? 'waiting' : stage === 'accepted' ? 'toClose' : stage === 'closed' ? 'closed' : 'rectifying', due: hazardDue(hazard, today),
    responsible: five?.responsible.trim() ?? '', foundAt: hazard.events[0]?.at ?? '', closedAt: closed?.at ?? null, text: words.join('\n').toLowerCase(),
  };
}

function peopleOf(event: Hazard['events'][number]): readonly string[] {
  switch (event.kind) {
    case 'ordered': return [event.orderedBy];
    case 'accepted': return [event.acceptedBy];
    case 'closed': return [event.signedOffBy];
    default: return [];
  }
}
