import type { Hazard } from '../../assessment-specs/records/Hazard.ts';
import { hazardStage, isOpen } from '../../assessment-specs/records/hazardState.ts';
import { withoutReporter } from '../../assessment-specs/records/withoutReporter.ts';
import type { ErrorCode } from '../contract/ErrorCode.ts';
import { ledgerPrintTitles, type LedgerPrintKind } from '../contract/LedgerPrint.ts';
import { fail, succeed, type Reply } from '../contract/Reply.ts';
import { chosenHazards } from './chosenHazards.ts';
import { evidenceBytes } from './evidenceBytes.ts';
import type { Service } from './HostContext.ts';
import { safeFileName } from './safeFileName.ts';
import { withoutMissingCharacters } from './withoutMissingCharacters.ts';

/** The ledger, or a notice for each of some hazards, as they stand today. Nothing is written down: a print is no step of the loop. */
export const printLedger: Service<'ledger.print'> = async ({ store, catalogue, clock, printer }, { enterpriseId, kind, hazardIds }, work) => {
  const enterprise = await store.readEnterprise(enterpriseId);
  if (!enterprise.ok) return enterprise;
  const { file } = enterprise.value;
  const hazards = printable(kind, file.hazards, hazardIds);
  if (!hazards.ok) return hazards;
  const criteria = catalogue.latest('major-hazards')?.pack;
  if (criteria?.kind !== 'hazards') return fail('assessment.packUnknown', { id: 'major-hazards', revision: 0 });
  const today = clock.now().slice(0, 10);
  const rendered = await printer.print({
    kind, enterprise: file, hazards: hazards.value.map(withoutReporter), criteria, today, work,
    handlers: new Map(file.employeeReports.map(({ id, handler }) => [id, handler])), evidence: (digest, as) => evidenceBytes(store, enterpriseId, digest, as),
  });
  if (work.signal.aborted) return fail('call.cancelled');
  const complete = withoutMissingCharacters(rendered);
  return complete.ok ? succeed({ fileName: fileNameOf(kind, hazards.value, file.profile.name, today), content: complete.value.pdf }) : complete;
};

/** Why a document of a kind cannot be made for a hazard, or null. */
const refusals: Readonly<Record<LedgerPrintKind, (hazard: Hazard) => ErrorCode | null>> = {
  ledger: () => null,
  rectificationNotice: (hazard) => (['done', 'accepted', 'closed'].includes(hazardStage(hazard)) ? 'ledger.alreadyRectified' : null),
  acceptanceRecord: (hazard) => (['accepted', 'closed'].includes(hazardStage(hazard)) ? null : 'ledger.notAccepted'),
  hazardNotice: ({ grade }) => (grade === 'major' ? null : 'ledger.notMajor'),
};

/** The named hazards, or all that fit when none is named. A public notice of a closed hazard tells that it is closed, so it is made when it is asked for by name only. */
function printable(kind: LedgerPrintKind, ledger: readonly Hazard[], hazardIds: readonly string[] | null): Reply<readonly Hazard[]> {
  const chosen = chosenHazards(ledger, hazardIds);
  if (!chosen.ok) return chosen;
  if (hazardIds !== null) {
    for (const hazard of chosen.value) {
      const refusal = refusals[kind](hazard);
      if (refusal !== null) return fail(refusal, { id: hazard.id });
    }
  }
  const fitting = hazardIds === null ? ledger.filter((hazard) => refusals[kind](hazard) === null && (kind !== 'hazardNotice' || isOpen(hazard))) : chosen.value;
  // an empty ledger is an answer, a notice about nothing is not
  return fitting.length === 0 && kind !== 'ledger' ? fail('ledger.nothingToPrint') : succeed(fitting);
}

/** `隐患整改通知-HZ-2026-001-<enterprise>-20261125.pdf`; several hazards are counted. */
function fileNameOf(kind: LedgerPrintKind, hazards: readonly Hazard[], enterprise: string, today: string): string {
  const [first] = hazards;
  const which = kind === 'ledger' || first === undefined ? '' : hazards.length === 1 ? first.id : `${hazards.length}项`;
  return `${[ledgerPrintTitles[kind], which, safeFileName(enterprise), today.replaceAll('-', '')].filter((part) => part !== '').join('-')}.pdf`;
}
