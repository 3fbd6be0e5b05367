import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LedgerPrintKind } from '../../../electron/contract/LedgerPrint.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { FailureBand } from '../../host/FailureBand.tsx';
import { saveFile } from '../../host/saveFile.ts';
import { useHostCommand } from '../../host/useHostCommand.ts';
import { ProgressDialog } from '../../ui/ProgressDialog.tsx';

export interface LedgerFile {
  /** @param hazardIds null: the whole ledger */
  readonly print: (kind: LedgerPrintKind, hazardIds: readonly string[] | null) => Promise<void>;
  readonly exportSheet: (hazardIds: readonly string[] | null) => Promise<void>;
  readonly busy: boolean;
  /** why the last one was not made */
  readonly failure: ReactNode;
  /** progress with a way out */
  readonly dialog: ReactNode;
}

const sheetMime = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Makes printed documents and the Excel file of the ledger, and hands them to the user. */
export function useLedgerFile(): LedgerFile {
  const { t } = useTranslation();
  const enterpriseId = useEnterprise().enterprise.file.id;
  const printing = useHostCommand('ledger.print');
  const exporting = useHostCommand('ledger.export');
  const [cancelling, setCancelling] = useState(false);
  const ids = (hazardIds: readonly string[] | null) => hazardIds === null ? null : [...hazardIds];
  const { progress } = printing;
  const counted = progress !== null && progress.total > 0;
  const failed = printing.failure ?? exporting.failure;
  return {
    print: async (kind, hazardIds) => {
      exporting.forget();
      const reply = await printing.run({ enterpriseId, kind, hazardIds: ids(hazardIds) });
      setCancelling(false);
      if (reply.ok) saveFile(reply.value.fileName, reply.value.content, 'application/pdf');
    },
    exportSheet: async (hazardIds) => {
      printing.forget();
      const reply = await exporting.run({ enterpriseId, hazardIds: ids(hazardIds) });
      if (reply.ok) saveFile(reply.value.fileName, reply.value.content, sheetMime);
    },
    busy: printing.busy || exporting.busy,
    failure: failed === null ? null : <FailureBand failure={failed} />,
    dialog: <ProgressDialog open={printing.busy} title={t('hazards.print.busy')} cancelLabel={t('common.action.cancel')} cancelling={cancelling} text={cancelling ? t('hazards.print.cancelling') : counted ? t('hazards.print.page', { done: progress.done, total: progress.total }) : t('hazards.print.wait')}
      share={counted ? progress.done / progress.total : null} onCancel={() => { setCancelling(true); printing.cancel(); }} />,
  };
}
