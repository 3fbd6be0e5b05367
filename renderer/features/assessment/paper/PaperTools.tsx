import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/Icon.tsx';
import { useKeys } from '../../../ui/useKeys.ts';
import type { PackView } from '../usePackView.ts';
import type { ScoredRole } from '../useScoring.ts';
import { FastEntryDialog } from './FastEntryDialog.tsx';
import { PaperPrintDialog } from './PaperPrintDialog.tsx';
import './paper.css';

export interface PaperToolsProps {
  readonly pack: PackView;
  readonly role: ScoredRole;
  readonly roles: readonly ScoredRole[];
  readonly packName: (role: ScoredRole) => string;
}

/** The paper round: blank sheets out by P, filled ones in by I. A sealed assessment takes nothing in any more. */
export function PaperTools({ pack, role, roles, packName }: PaperToolsProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'print' | 'entry' | null>(null);
  useKeys([{ key: 'p', run: () => setOpen('print'), hint: { caps: ['P'], text: t('paper.print.open') } }]);
  useKeys([{ key: 'i', run: () => setOpen('entry'), hint: { caps: ['I'], text: t('paper.entry.open') } }], !pack.readOnly);
  const close = () => setOpen(null);
  return (
    <>
      <Button type="text" icon={<Icon name="print" size={16} />} aria-label={t('paper.print.open')} title={`${t('paper.print.open')} P`} onClick={() => setOpen('print')} />
      {!pack.readOnly && <Button type="text" icon={<Icon name="ledger" size={16} />} aria-label={t('paper.entry.open')} title={`${t('paper.entry.open')} I`} onClick={() => setOpen('entry')} />}
      {open === 'print' && <PaperPrintDialog pack={pack} roles={roles} packName={packName} onClose={close} />}
      {open === 'entry' && <FastEntryDialog pack={pack} role={role} onClose={close} />}
    </>
  );
}
