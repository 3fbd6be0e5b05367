import type { Hazard } from '../../assessment-specs/records/Hazard.ts';
import type { LedgerPrintKind } from '../contract/LedgerPrint.ts';
import { addAcceptanceRecord } from './letters/acceptanceRecord.ts';
import { addHazardLedger } from './letters/hazardLedger.ts';
import { addHazardNotice } from './letters/hazardNotice.ts';
import { addRectificationNotice } from './letters/rectificationNotice.ts';
import { typeScale } from './layout/typeScale.ts';
import type { LedgerContext } from './LedgerContext.ts';

const notices: Readonly<Record<Exclude<LedgerPrintKind, 'ledger'>, (context: LedgerContext, hazard: Hazard) => void | Promise<void>>> = {
  rectificationNotice: addRectificationNotice, acceptanceRecord: addAcceptanceRecord, hazardNotice: addHazardNotice,
};

/** What a print of the ledger consists of: one register, or one notice a hazard, each on pages of its own. */
export function ledgerParts(kind: LedgerPrintKind, context: LedgerContext): readonly (() => void | Promise<void>)[] {
  if (kind === 'ledger') return [() => addHazardLedger(context)];
  return context.hazards.map((hazard) => async () => {
    const { canvas, flow } = context.report;
    flow.breakPage();
    const firstPage = canvas.pageIndex;
    await notices[kind](context, hazard);
    markContinued(context, hazard, firstPage);
  });
}

/** The number of the hazard in the head of every page that a notice goes on over: a loose sheet must not be taken for another's. */
function markContinued({ report }: LedgerContext, { id }: Hazard, firstPage: number): void {
  const { canvas, flow, page } = report;
  flow.settle();
  for (let index = firstPage + 1; index < canvas.pageCount(); index += 1) {
    canvas.turnTo(index);
    canvas.text(`编号　${id}（续）`, page.left, page.headCentreY, typeScale.running, { widthPt: page.blockWidth, align: report.kind === 'letter' ? 'left' : 'right' });
  }
}
