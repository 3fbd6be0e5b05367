import type { Hazard } from '../../assessment-specs/records/Hazard.ts';
import type { LedgerPrintKind } from '../contract/LedgerPrint.ts';
import { addAcceptanceRecord } from './letters/acceptanceRecord.ts';
import { addHazardLedger } from './letters/hazardLedger.ts';
import { addHazardNotice } from './letters/hazardNotice.ts';
import { addRectificationNotice } from './letters/rectificationNotice.ts';
import type { LedgerContext } from './LedgerContext.ts';

const notices: Readonly<Record<Exclude<LedgerPrintKind, 'ledger'>, (context: LedgerContext, hazard: Hazard) => void | Promise<void>>> = {
  rectificationNotice: addRectificationNotice, acceptanceRecord: addAcceptanceRecord, hazardNotice: addHazardNotice,
};

/** What a print of the ledger consists of: one register, or one notice a hazard, each on pages of its own. */
export function ledgerParts(kind: LedgerPrintKind, context: LedgerContext): readonly (() => void | Promise<void>)[] {
  if (kind === 'ledger') return [() => addHazardLedger(context)];
  return context.hazards.map((hazard) => () => {
    context.report.flow.breakPage();
    return notices[kind](context, hazard);
  });
}
