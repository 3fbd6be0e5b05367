import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import { hazardStage } from '../../../assessment-specs/records/hazardState.ts';
import type { LedgerPrintKind } from '../../../electron/contract/LedgerPrint.ts';

/** Documents that can be made of one hazard as it stands: the notice until the work is done, the acceptance record from the acceptance on, the public notice of a major one. */
export function printableAs(hazard: Hazard): readonly Exclude<LedgerPrintKind, 'ledger'>[] {
  const stage = hazardStage(hazard);
  const accepted = stage === 'accepted' || stage === 'closed';
  return [...(accepted || stage === 'done' ? [] : ['rectificationNotice'] as const), ...(accepted ? ['acceptanceRecord'] as const : []), ...(hazard.grade === 'major' ? ['hazardNotice'] as const : [])];
}
