import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InspectionKind } from '../../../assessment-specs/records/Inspection.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { useSettings } from '../../host/SettingsContext.tsx';
import { formatList } from '../../i18n/format.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { emptyInspection, missingInInspection, withKind } from './inspectionDraft.ts';
import type { InspectionDraft } from './inspectionDraft.ts';
import { RefusedBand } from './RefusedBand.tsx';
import { useRecordInspection } from './useRecordInspection.ts';

function Files({ files, onChange }: { readonly files: readonly File[]; readonly onChange: (files: readonly File[]) => void }) {
  const { t } = useTranslation();
  return (
    <section className="az-duty-drop" aria-label={t('inspections.record.files')}>
      <span className="az-h3">{t('inspections.record.files')}</span>
      <ul className="az-duty-files">{files.map((file, index) => <li key={`${file.name} ${index}`}><Icon name="clip" size={14} /><span className="az-grow az-ellipsis">{file.name}</span><Button size="small" type="text" aria-label={t('inspections.record.remove', { name: file.name })} icon={<Icon name="cross" size={14} />} onClick={() => onChange(files.filter((_, place) => place !== index))} /></li>)}</ul>
      <FileDrop text={t('inspections.record.drop')} chooseLabel={t('inspections.record.choose')} icon="cam" multiple onFiles={(added) => onChange([...files, ...added])} />
    </section>
  );
}

/** Writes an inspection down. Nothing is chosen beforehand; a refused one keeps what was typed, and its files are stored only once. */
export function RecordInspectionDialog({ onRecorded, onClose }: { readonly onRecorded: (inspectionId: string) => void; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { locale } = useSettings().settings;
  const principal = useEnterprise().enterprise.file.profile.principal.trim();
  const [draft, setDraft] = useState<InspectionDraft>(emptyInspection);
  const [files, setFiles] = useState<readonly File[]>([]);
  const { record, busy, failure } = useRecordInspection();
  const set = (change: Partial<InspectionDraft>) => setDraft((before) => ({ ...before, ...change }));
  const missing = missingInInspection(draft);
  const nameOf = (field: (typeof missing)[number]) => field === 'ledBy' ? t(`inspections.record.ledBy.${draft.kind ?? 'leader'}`) : t(`inspections.record.${field}`);
  const take = async () => {
    const id = await record(draft, files);
    if (id !== null) onRecorded(id);
  };
  return (
    <ConfirmDialog open widthPx={640} busy={busy} title={t('inspections.record.title')} confirmLabel={t('inspections.record.confirm')} cancelLabel={t('common.action.cancel')} confirmDisabled={missing.length > 0} onConfirm={() => void take()} onCancel={onClose}>
      <div className="az-stack">
        {failure !== null && <RefusedBand failure={failure} stale={t('inspections.stale')} />}
        {failure !== null && files.length > 0 && <p className="az-small az-second">{t('inspections.record.filesKept')}</p>}
        <Radio.Group aria-label={t('inspections.record.kind')} value={draft.kind} onChange={(event) => setDraft(withKind(draft, event.target.value as InspectionKind, principal))}>
          {(['leader', 'expert'] as const).map((kind) => <Radio key={kind} value={kind}>{t(`inspections.kind.${kind}`)}</Radio>)}
        </Radio.Group>
        {draft.kind === 'leader' && <p className="az-small az-second">{principal === '' ? t('inspections.duty.principalUnknown') : t('inspections.record.leaderNote', { name: principal })}</p>}
        <div className="az-duty-two">
          <label className="az-field"><span className="az-h3">{t('inspections.record.on')}</span><Input type="date" min="1900-01-01" max="2199-12-31" value={draft.on} onChange={(event) => set({ on: event.target.value })} /></label>
          <label className="az-field"><span className="az-h3">{t(`inspections.record.ledBy.${draft.kind ?? 'leader'}`)}</span><Input value={draft.ledBy} maxLength={60} onChange={(event) => set({ ledBy: event.target.value })} /></label>
          <label className="az-field"><span className="az-h3">{t('inspections.record.participants')}</span><Input value={draft.participants} maxLength={300} onChange={(event) => set({ participants: event.target.value })} /></label>
          <label className="az-field"><span className="az-h3">{t('inspections.record.areas')}</span><Input value={draft.areas} maxLength={300} onChange={(event) => set({ areas: event.target.value })} /></label>
        </div>
        <label className="az-field"><span className="az-h3">{t('inspections.record.findings')} · {t('inspections.record.findingsHint')}</span><Input.TextArea aria-label={t('inspections.record.findings')} value={draft.findings} maxLength={4000} autoSize={{ minRows: 2, maxRows: 8 }} onChange={(event) => set({ findings: event.target.value })} /></label>
        <Files files={files} onChange={setFiles} />
        {missing.length > 0 && <p className="az-small az-muted">{t('inspections.record.missing', { fields: formatList(missing.map(nameOf), locale) })}</p>}
      </div>
    </ConfirmDialog>
  );
}
