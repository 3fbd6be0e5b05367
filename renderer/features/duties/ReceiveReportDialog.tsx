import { Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../../electron/contract/Reply.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { useSettings } from '../../host/SettingsContext.tsx';
import { formatList } from '../../i18n/format.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { RefusedBand } from './RefusedBand.tsx';
import { gapsInReport, passphraseMinimum, reportOf } from './reportDraft.ts';
import type { ReportDraft } from './reportDraft.ts';

interface FieldsProps {
  readonly draft: ReportDraft;
  readonly set: (change: Partial<ReportDraft>) => void;
}

/** The name and the passphrase that will open it. */
function NamedFields({ draft, set }: FieldsProps) {
  const { t } = useTranslation();
  const short = draft.passphrase !== '' && [...draft.passphrase].length < passphraseMinimum;
  return (
    <>
      <label className="az-field"><span className="az-h3">{t('reports.receive.name')}</span><Input value={draft.name} maxLength={60} autoComplete="off" onChange={(event) => set({ name: event.target.value })} /></label>
      <div className="az-duty-two">
        <label className="az-field"><span className="az-h3">{t('reports.receive.passphrase')} · {t('reports.receive.minimum', { minimum: passphraseMinimum })}</span><Input.Password aria-label={t('reports.receive.passphrase')} autoComplete="off" maxLength={200} {...(short ? { status: 'warning' as const } : {})} value={draft.passphrase} onChange={(event) => set({ passphrase: event.target.value })} /></label>
        <label className="az-field"><span className="az-h3">{t('reports.receive.again')}</span><Input.Password aria-label={t('reports.receive.again')} autoComplete="off" maxLength={200} value={draft.again} onChange={(event) => set({ again: event.target.value })} /></label>
      </div>
      {draft.again !== '' && draft.again !== draft.passphrase && <span className="az-small az-warn">{t('reports.receive.differs')}</span>}
      <p className="az-small az-second">{t('reports.receive.note')} {t('reports.receive.inText')}</p>
    </>
  );
}

function ReportFields({ draft, set }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <div className="az-duty-two">
        <label className="az-field"><span className="az-h3">{t('reports.receive.on')}</span><Input type="date" min="1900-01-01" max="2199-12-31" value={draft.receivedOn} onChange={(event) => set({ receivedOn: event.target.value })} /></label>
        <label className="az-field"><span className="az-h3">{t('reports.receive.handler')}</span><Input value={draft.handler} maxLength={60} onChange={(event) => set({ handler: event.target.value })} /></label>
      </div>
      <label className="az-field"><span className="az-h3">{t('reports.receive.what')}</span><Input.TextArea value={draft.what} maxLength={4000} autoSize={{ minRows: 2, maxRows: 6 }} onChange={(event) => set({ what: event.target.value })} /></label>
      <div className="az-duty-two">
        <label className="az-field"><span className="az-h3">{t('reports.receive.area')}</span><Input value={draft.area} maxLength={120} onChange={(event) => set({ area: event.target.value })} /></label>
        <div className="az-field"><span className="az-h3">{t('reports.receive.duty')}</span>
          <Radio.Group aria-label={t('reports.receive.duty')} value={draft.duty} onChange={(event) => set({ duty: event.target.value as ReportDraft['duty'] })}>{(['within', 'beyond'] as const).map((duty) => <Radio key={duty} value={duty}>{t(`reports.duty.${duty}`)}</Radio>)}</Radio.Group>
        </div>
      </div>
    </>
  );
}

/** Takes a report in. Anonymous is a choice like the other; a name is asked together with the handler's passphrase. */
export function ReceiveReportDialog({ onReceived, onClose }: { readonly onReceived: (reportId: string) => void; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { author, locale } = useSettings().settings;
  const { changeEnterprise } = useEnterprise();
  const [draft, setDraft] = useState<ReportDraft>({ receivedOn: '', handler: author, duty: null, what: '', area: '', reporter: null, name: '', passphrase: '', again: '' });
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const set = (change: Partial<ReportDraft>) => setDraft((before) => ({ ...before, ...change }));
  const gaps = gapsInReport(draft);
  const take = async () => {
    const report = reportOf(draft);
    if (report === null) return;
    setBusy(true);
    const reply = await changeEnterprise('employeeReport.receive', report);
    setBusy(false);
    if (reply.ok) onReceived(reply.value.file.employeeReports.at(-1)?.id ?? '');
    else setFailure(reply.error);
  };
  return (
    <ConfirmDialog open widthPx={640} busy={busy} title={t('reports.receive.title')} confirmLabel={t('reports.receive.confirm')} cancelLabel={t('common.action.cancel')} confirmDisabled={gaps.length > 0} onConfirm={() => void take()} onCancel={onClose}>
      <div className="az-stack">
        {failure !== null && <RefusedBand failure={failure} stale={t('reports.stale')} />}
        <ReportFields draft={draft} set={set} />
        <div className="az-row"><span className="az-h3">{t('reports.receive.choice')}</span>
          <Radio.Group aria-label={t('reports.receive.choice')} value={draft.reporter} onChange={(event) => set({ reporter: event.target.value as ReportDraft['reporter'] })}>{(['anonymous', 'named'] as const).map((choice) => <Radio key={choice} value={choice}>{t(`reports.receive.${choice}`)}</Radio>)}</Radio.Group>
        </div>
        {draft.reporter === 'named' && <NamedFields draft={draft} set={set} />}
        {gaps.length > 0 && <p className="az-small az-muted">{t('reports.receive.missing', { fields: formatList(gaps.map((gap) => t(`reports.receive.${gap}`)), locale) })}</p>}
      </div>
    </ConfirmDialog>
  );
}
