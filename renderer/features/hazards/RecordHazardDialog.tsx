import { AutoComplete, Input, Radio } from 'antd';
import type { ClipboardEvent } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import type { Failure } from '../../../electron/contract/Reply.ts';
import { addresses } from '../../host/addresses.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { useSettings } from '../../host/SettingsContext.tsx';
import { formatList } from '../../i18n/format.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { BeforePhotos } from './BeforePhotos.tsx';
import { HazardBasisFields } from './HazardBasisFields.tsx';
import type { HazardDraft } from './hazardDraft.ts';
import { missingOf } from './hazardDraft.ts';
import { HazardField } from './HazardField.tsx';
import { HazardSourceFields } from './HazardSourceFields.tsx';
import { RefusedBand } from './RefusedBand.tsx';
import { useRecordHazard } from './useRecordHazard.ts';
import './HazardLoop.css';
import './RecordHazardDialog.css';

export interface RecordHazardDialogProps {
  /** what is known already: from a question of the screening, its basis and grade cannot be changed */
  readonly start: Partial<HazardDraft>;
  readonly fixed: boolean;
  readonly source: Hazard['source'];
  readonly itemRefs: Hazard['itemRefs'];
  readonly branches: readonly string[];
  /** registered by hand: how it was found is asked too */
  readonly asksSource?: boolean;
  /** criteria that the scoring item names */
  readonly criteriaFirst?: readonly string[];
  /** typical findings of the scoring item, offered as titles */
  readonly titles?: readonly string[];
  /** where it comes from, in words; and what is to be said about that */
  readonly origin?: string;
  readonly cancelLabel?: string;
  /** after it was entered, before the dialog closes */
  readonly onRecorded?: (hazardId: string) => void;
  /** after it was entered, or when it is given up */
  readonly onClose: () => void;
  /** when it is given up, if that is something else */
  readonly onCancel?: () => void;
  /** the page that opened it goes on; without it the entry's own page opens */
  readonly stay?: boolean;
}

function pastedPictures(event: ClipboardEvent): readonly File[] {
  return [...event.clipboardData.files].filter(({ type }) => type.startsWith('image/'));
}

/** Whom "found by" names: who led the inspection, who took the report, and never who reported. */
function FoundBy({ draft, set }: { readonly draft: HazardDraft; readonly set: (change: Partial<HazardDraft>) => void }) {
  const { t } = useTranslation();
  const label = draft.source === 'employeeReport' ? t('hazards.record.handler') : draft.source === 'leaderInspection' ? t('hazards.record.ledBy') : draft.source === 'expertVisit' ? t('hazards.record.expert') : t('hazards.record.foundBy');
  return <HazardField label={label}><Input value={draft.foundBy} maxLength={60} onChange={(event) => set({ foundBy: event.target.value })} /></HazardField>;
}

/** What the grade does to the conclusion. */
function Effect({ grade }: { readonly grade: HazardDraft['grade'] }) {
  const { t } = useTranslation();
  return grade === null ? null : <span className="az-small az-second">{t(grade === 'major' ? 'hazards.record.effect' : 'hazards.record.effectGeneral')}</span>;
}

/** Opens an entry of the ledger, then its page unless the one below stays. Grade and basis are chosen by people; nothing is preselected unless the screening settled it. */
export function RecordHazardDialog({ start, fixed, source, itemRefs, branches, asksSource = false, criteriaFirst = [], titles = [], origin, cancelLabel, onRecorded, onClose, onCancel = onClose, stay = false }: RecordHazardDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { enterprise } = useEnterprise();
  const { author, locale } = useSettings().settings;
  const [draft, setDraft] = useState<HazardDraft>({ source, sourceRef: '', grade: null, basis: null, criterionId: '', device: '', regime: null, citation: '', title: '', description: '', area: '', foundBy: author, foundAt: '', ...start });
  const [photos, setPhotos] = useState<readonly File[]>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [recordedId, setRecordedId] = useState<string | null>(null);
  const { record, busy } = useRecordHazard();
  const set = (change: Partial<HazardDraft>) => setDraft((before) => ({ ...before, ...change }));
  const missing = missingOf(draft);
  const go = (hazardId: string) => {
    onClose();
    if (!stay) void navigate(addresses.hazard(enterprise.file.id, hazardId));
  };
  const take = async () => {
    if (recordedId !== null) return go(recordedId);
    const { hazardId, failed } = await record({ draft, branches, itemRefs, photos });
    setFailure(failed);
    if (hazardId === null) return;
    onRecorded?.(hazardId);
    if (failed === null) go(hazardId);
    else setRecordedId(hazardId);
  };
  const title = t(fixed ? 'hazards.record.titleMajor' : 'hazards.record.title');
  const confirm = recordedId === null ? t('hazards.record.confirm') : t('hazards.record.open', { id: recordedId });
  return (
    <ConfirmDialog open widthPx={640} busy={busy} title={title} confirmLabel={confirm} cancelLabel={cancelLabel ?? t('common.action.cancel')} confirmDisabled={missing.length > 0} onConfirm={() => void take()} onCancel={recordedId === null ? onCancel : onClose}>
      <div className="az-stack az-record" onPaste={(event) => { const pasted = pastedPictures(event); if (pasted.length > 0) setPhotos([...photos, ...pasted]); }}>
        {origin !== undefined && <p className="az-small az-second">{origin}</p>}
        {failure !== null && <RefusedBand failure={failure} />}
        {recordedId !== null && <p>{t('hazards.record.photosKept', { id: recordedId })}</p>}
        {asksSource && <HazardSourceFields draft={draft} set={set} />}
        {!fixed && <div className="az-row az-record-grade"><Radio.Group aria-label={t('hazards.record.grade')} value={draft.grade} onChange={(event) => set({ grade: event.target.value as HazardDraft['grade'] })}><Radio value="general">{t('hazards.ledger.general')}</Radio><Radio value="major">{t('hazards.ledger.major')}</Radio></Radio.Group><Effect grade={draft.grade} /></div>}
        {!fixed && draft.grade !== null && <HazardBasisFields draft={draft} set={set} criteriaFirst={criteriaFirst} />}
        {fixed && <p><Effect grade={draft.grade} /></p>}
        <HazardField label={t('hazards.record.name')}>
          {titles.length === 0 ? <Input value={draft.title} maxLength={200} onChange={(event) => set({ title: event.target.value })} />
            : <AutoComplete aria-label={t('hazards.record.name')} style={{ width: '100%' }} value={draft.title} onChange={(text: string) => set({ title: text.slice(0, 200) })} options={[{ label: t('hazards.record.typical'), options: titles.map((value) => ({ value })) }]} />}
        </HazardField>
        <HazardField label={t('hazards.record.description')}><Input.TextArea value={draft.description} maxLength={4000} autoSize={{ minRows: 1, maxRows: 4 }} onChange={(event) => set({ description: event.target.value })} /></HazardField>
        <div className="az-record-row">
          <HazardField label={t('hazards.record.area')}><Input value={draft.area} maxLength={120} onChange={(event) => set({ area: event.target.value })} /></HazardField>
          <FoundBy draft={draft} set={set} />
          <HazardField label={`${t('hazards.field.at')} · ${t('hazards.field.now')}`}><Input type="datetime-local" value={draft.foundAt} onChange={(event) => set({ foundAt: event.target.value })} /></HazardField>
        </div>
        {draft.source === 'employeeReport' && <p className="az-small az-second">{t('hazards.record.handlerNote')}</p>}
        <BeforePhotos files={photos} onChange={setPhotos} />
        {missing.length > 0 && <p className="az-small az-muted">{t('hazards.record.missing', { fields: formatList(missing.map((field) => t(`hazards.record.${field}`)), locale) })}</p>}
      </div>
    </ConfirmDialog>
  );
}
