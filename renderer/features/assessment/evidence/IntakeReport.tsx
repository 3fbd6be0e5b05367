import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { evidenceLimitMb } from '../../../../electron/contract/evidenceLimits.ts';
import { FailureBand } from '../../../host/FailureBand.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { filesLimit } from './admitFiles.ts';
import type { RefusedFile } from './storeFiles.ts';
import type { EvidenceIntake, IntakeOutcome } from './useEvidenceIntake.ts';
import '../../../ui/UndoBar.css';
import '../../../ui/ProgressDialog.css';

type Over = Extract<IntakeOutcome, { kind: 'over' }>;

/** The drop under way with a way to stop it, and afterwards what was stored, what was there, and what was not and why. */
export function IntakeReport({ intake: { progress, outcome, cancel, close, take } }: { readonly intake: EvidenceIntake }) {
  const { t } = useTranslation();
  const [cancelling, setCancelling] = useState(false);
  if (progress !== null) {
    const { done, total, name } = progress;
    return (
      <div className="az-undo az-evidence-progress">
        <span className="az-grow az-ellipsis">{t('evidence.progress.text', { number: done + 1, total })} · {name}</span>
        <div className="az-progress" role="progressbar" aria-label={t('evidence.progress.title')} aria-valuemin={0} aria-valuemax={total} aria-valuenow={done}><i style={{ width: `${(done / total) * 100}%` }} /></div>
        <Button size="small" disabled={cancelling} onClick={() => { setCancelling(true); cancel(); }}>{t('evidence.progress.stop')}</Button>
      </div>
    );
  }
  if (cancelling) setCancelling(false);
  if (outcome === null) return null;
  if (outcome.kind === 'tooMany') {
    const { count, left, item } = outcome;
    return (
      <Modal open title={t('evidence.tooMany.title')} width={440} onCancel={close} footer={<Button type="primary" onClick={close}>{t('evidence.close')}</Button>}>
        <p>{t(left === filesLimit ? 'evidence.tooMany.atOnce' : 'evidence.tooMany.left', { count, limit: filesLimit, left, id: item.id })}</p>
      </Modal>
    );
  }
  return <Summary outcome={outcome} onClose={close} onTakeHeic={(files) => take(outcome.item, files, true)} />;
}

function Summary({ outcome: { item, intake }, onClose, onTakeHeic }: { readonly outcome: Over; readonly onClose: () => void; readonly onTakeHeic: (files: readonly File[]) => void }) {
  const { t } = useTranslation();
  const { stored, present, refused, left } = intake;
  const text = [
    stored.length > 0 && t('evidence.summary.stored', { count: stored.length, id: item.id }), present.length > 0 && t('evidence.summary.present', { count: present.length }),
    refused.length > 0 && t('evidence.summary.refused', { count: refused.length }), left > 0 && t('evidence.summary.left', { count: left }),
  ].filter((part) => part !== false).join(t('evidence.summary.comma'));
  const heic = refused.filter(({ why }) => why === 'heic').map(({ file }) => file);
  if (refused.length === 0) {
    return (
      <div className="az-undo" role="status">
        <span className="az-grow">{text}</span>
        <button type="button" className="az-undo-close" aria-label={t('evidence.close')} onClick={onClose}><Icon name="cross" size={16} /></button>
      </div>
    );
  }
  return (
    <Modal open title={text} width={560} onCancel={onClose} footer={<>{heic.length > 0 && <Button onClick={() => onTakeHeic(heic)}>{t('evidence.heic.take', { count: heic.length })}</Button>}<Button type="primary" onClick={onClose}>{t('evidence.close')}</Button></>}>
      <ul className="az-evidence-refused" aria-label={t('evidence.summary.list')}>
        {refused.map(({ file, why }, index) => <li key={`${index} ${file.name}`}><b>{file.name}</b><Why why={why} /></li>)}
      </ul>
      {heic.length > 0 && <p className="az-small az-second">{t('evidence.heic.how')}</p>}
    </Modal>
  );
}

function Why({ why }: Pick<RefusedFile<File>, 'why'>) {
  const { t } = useTranslation();
  if (typeof why !== 'string') return <FailureBand failure={why} />;
  return <span className="az-small">{t(`evidence.problem.${why}`, { limit: evidenceLimitMb })}</span>;
}
