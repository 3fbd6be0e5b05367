import { Input, Radio, Select } from 'antd';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Hazard, HazardBasis } from '../../../assessment-specs/records/Hazard.ts';
import type { Failure } from '../../../electron/contract/Reply.ts';
import { addresses } from '../../host/addresses.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { useSettings } from '../../host/SettingsContext.tsx';
import { formatList } from '../../i18n/format.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import type { HazardDraft } from './hazardDraft.ts';
import { basisKinds, basisOf, missingOf, regimes } from './hazardDraft.ts';
import { instantTyped, localInstant } from './localInstant.ts';
import { RefusedBand } from './RefusedBand.tsx';
import { useHazardPack } from './useHazardPack.ts';
import './RecordHazardDialog.css';

export interface RecordHazardDialogProps {
  /** what is known already: from a question of the screening, its basis and grade cannot be changed */
  readonly start: Partial<HazardDraft>;
  readonly fixed: boolean;
  readonly source: Hazard['source'];
  readonly itemRefs: Hazard['itemRefs'];
  /** the inspection or employee report that found it */
  readonly sourceRef?: string;
  readonly branches: readonly string[];
  /** after it was entered, before its page opens */
  readonly onRecorded?: (hazardId: string) => void;
  readonly onClose: () => void;
}

function Field({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return <label className="az-field"><span className="az-h3">{label}</span>{children}</label>;
}

function Basis({ draft, set }: { readonly draft: HazardDraft; readonly set: (change: Partial<HazardDraft>) => void }) {
  const { t } = useTranslation();
  const criteria = useHazardPack();
  const options = criteria?.words.criteria.map(({ id, article, title }) => ({ value: id, label: `${id} ${article} ${title}` })) ?? [];
  if (draft.grade === 'general') return <Field label={t('hazards.record.citation')}><Input value={draft.citation} maxLength={300} onChange={(event) => set({ citation: event.target.value })} /></Field>;
  return (
    <>
      <Radio.Group aria-label={t('hazards.record.basis')} value={draft.basis} style={{ display: 'flex', flexDirection: 'column', gap: 4 }} onChange={(event) => set({ basis: event.target.value as HazardDraft['basis'] })}>
        {basisKinds.map((kind) => <Radio key={kind} value={kind}>{t(`hazards.record.${kind}`)}</Radio>)}
      </Radio.Group>
      {(draft.basis === 'criterion' || draft.basis === 'failedDevice') && <Field label={t('hazards.record.criterion')}><Select showSearch={{ optionFilterProp: 'label' }} value={draft.criterionId || null} style={{ width: '100%' }} onChange={(criterionId: string | null) => set({ criterionId: criterionId ?? '' })} options={options} /></Field>}
      {draft.basis === 'failedDevice' && <Field label={t('hazards.record.device')}><Input value={draft.device} maxLength={200} onChange={(event) => set({ device: event.target.value })} /></Field>}
      {draft.basis === 'otherRegime' && (
        <>
          <p className="az-small az-muted">{t('hazards.record.other')}{criteria !== null && <> {criteria.words.otherRegimes}</>}</p>
          <Field label={t('hazards.record.regime')}><Select value={draft.regime} style={{ width: '100%' }} onChange={(regime: HazardDraft['regime']) => set({ regime })} options={regimes.map((value) => ({ value, label: t(`hazards.loop.regimes.${value}`) }))} /></Field>
          <Field label={t('hazards.record.citation')}><Input value={draft.citation} maxLength={300} onChange={(event) => set({ citation: event.target.value })} /></Field>
        </>
      )}
    </>
  );
}

/** Opens an entry of the ledger, then its page. Grade and basis are chosen by people; nothing is preselected unless the screening settled it. */
export function RecordHazardDialog({ start, fixed, source, itemRefs, sourceRef, branches, onRecorded, onClose }: RecordHazardDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { enterprise, assessment, changeEnterprise } = useEnterprise();
  const { author, locale } = useSettings().settings;
  const [draft, setDraft] = useState<HazardDraft>({ grade: null, basis: null, criterionId: '', device: '', regime: null, citation: '', title: '', description: '', area: '', foundBy: author, foundAt: '', ...start });
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const set = (change: Partial<HazardDraft>) => setDraft((before) => ({ ...before, ...change }));
  const missing = missingOf(draft);
  const record = async () => {
    const basis: HazardBasis | null = basisOf(draft, branches);
    if (basis === null || draft.grade === null) return;
    const before = new Set(enterprise.file.hazards.map(({ id }) => id));
    setBusy(true);
    const reply = await changeEnterprise('hazard.record', {
      grade: draft.grade, basis, source, title: draft.title.trim(), description: draft.description.trim(), area: draft.area.trim(), foundBy: draft.foundBy.trim(), foundAt: instantTyped(draft.foundAt) ?? localInstant(new Date()),
      itemRefs: [...itemRefs], sourceRef: sourceRef ?? null, assessmentId: assessment !== null && assessment.file.seal === null ? assessment.file.id : null,
    });
    setBusy(false);
    if (!reply.ok) return setFailure(reply.error);
    const added = reply.value.file.hazards.find(({ id }) => !before.has(id));
    if (added === undefined) throw new Error('The host recorded a hazard that its ledger does not show.');
    onRecorded?.(added.id);
    onClose();
    void navigate(addresses.hazard(enterprise.file.id, added.id));
  };
  return (
    <ConfirmDialog open widthPx={600} busy={busy} title={t(fixed ? 'hazards.record.titleMajor' : 'hazards.record.title')} confirmLabel={t('hazards.record.confirm')} cancelLabel={t('common.action.cancel')} confirmDisabled={missing.length > 0} onConfirm={() => void record()} onCancel={onClose}>
      <div className="az-stack az-record">
        {failure !== null && <RefusedBand failure={failure} />}
        {!fixed && <Radio.Group aria-label={t('hazards.record.grade')} value={draft.grade} onChange={(event) => set({ grade: event.target.value as HazardDraft['grade'] })}><Radio value="general">{t('hazards.ledger.general')}</Radio><Radio value="major">{t('hazards.ledger.major')}</Radio></Radio.Group>}
        {!fixed && draft.grade !== null && <Basis draft={draft} set={set} />}
        {draft.grade !== null && <p className="az-small az-second">{t(draft.grade === 'major' ? 'hazards.record.effect' : 'hazards.record.effectGeneral')}</p>}
        <Field label={t('hazards.record.name')}><Input value={draft.title} maxLength={200} onChange={(event) => set({ title: event.target.value })} /></Field>
        <Field label={t('hazards.record.description')}><Input.TextArea value={draft.description} maxLength={4000} autoSize={{ minRows: 2, maxRows: 4 }} onChange={(event) => set({ description: event.target.value })} /></Field>
        <div className="az-record-row">
          <Field label={t('hazards.record.area')}><Input value={draft.area} maxLength={120} onChange={(event) => set({ area: event.target.value })} /></Field>
          <Field label={t('hazards.record.foundBy')}><Input value={draft.foundBy} maxLength={60} onChange={(event) => set({ foundBy: event.target.value })} /></Field>
          <Field label={`${t('hazards.field.at')} · ${t('hazards.field.now')}`}><Input type="datetime-local" value={draft.foundAt} onChange={(event) => set({ foundAt: event.target.value })} /></Field>
        </div>
        {missing.length > 0 && <p className="az-small az-muted">{t('hazards.record.missing', { fields: formatList(missing.map((field) => t(`hazards.record.${field}`)), locale) })}</p>}
      </div>
    </ConfirmDialog>
  );
}
