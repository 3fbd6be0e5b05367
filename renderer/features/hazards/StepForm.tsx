import { Button, Input, Radio } from 'antd';
import type { RefCallback } from 'react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import { fiveAssurancesOf } from '../../../assessment-specs/records/hazardState.ts';
import { acceptanceWarnings } from '../../../assessment-specs/records/hazardTransitions.ts';
import type { Failure } from '../../../electron/contract/Reply.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { useSettings } from '../../host/SettingsContext.tsx';
import { formatList } from '../../i18n/format.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { KeyValueTable } from '../../ui/KeyValueTable.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { AcceptorsText } from './HazardNotes.tsx';
import { instantTyped, localInstant } from './localInstant.ts';
import type { StepKind } from './loopOf.ts';
import { RefusedBand } from './RefusedBand.tsx';
import type { StepDraft, StepField } from './stepForm.ts';
import { draftOfPlan, isFilled, missingFields, stepFields, stepOf } from './stepForm.ts';
import { useFieldName } from './useFieldName.ts';

export interface StepFormProps {
  readonly hazard: Hazard;
  readonly kind: StepKind;
  /** null for the step that comes next by itself; else back to that one */
  readonly onCancel: (() => void) | null;
  readonly onTaken: () => void;
  /** of its heading: what takes the focus after the step before it */
  readonly headRef: RefCallback<HTMLElement> | null;
}

function FieldInput({ field, label, value, onChange }: { readonly field: StepField; readonly label: string; readonly value: string; readonly onChange: (value: string) => void }) {
  const { t } = useTranslation();
  switch (field.kind) {
    case 'text': return <Input.TextArea aria-label={label} value={value} maxLength={4000} autoSize={{ minRows: 1, maxRows: 4 }} onChange={(event) => onChange(event.target.value)} />;
    case 'day': return <Input type="date" aria-label={label} min="1900-01-01" max="2199-12-31" value={value} style={{ width: '11rem' }} onChange={(event) => onChange(event.target.value)} />;
    case 'yuan': return <Input aria-label={label} inputMode="decimal" value={value} suffix={t('hazards.unit.yuan')} style={{ width: '14rem' }} onChange={(event) => onChange(event.target.value)} />;
    case 'order': return <Radio.Group aria-label={label} value={value || null} onChange={(event) => onChange(String(event.target.value))}>{(['stopProduction', 'stopUse', 'stopWork'] as const).map((order) => <Radio key={order} value={order}>{t(`hazards.order.${order}`)}</Radio>)}</Radio.Group>;
    case 'line': return <Input aria-label={label} value={value} maxLength={field.name === 'area' || field.name === 'toAuthority' || field.name === 'how' || field.name === 'toEmployees' || field.name === 'to' ? 4000 : 60} onChange={(event) => onChange(event.target.value)} />;
  }
}

function Reminder({ hazard, kind }: { readonly hazard: Hazard; readonly kind: StepKind }) {
  const { t } = useTranslation();
  const { principal } = useEnterprise().enterprise.file.profile;
  if (kind === 'accepted') return <p className="az-small az-second"><AcceptorsText hazard={hazard} /></p>;
  if (kind === 'closed' && hazard.grade === 'major') return <p className="az-small az-second">{principal.trim() === '' ? t('hazards.form.principalUnknown') : t('hazards.form.principal', { name: principal })}</p>;
  return null;
}

/** The form of one step. What happened is written with its own time; nothing is preselected; a refused step keeps what was typed. */
export function StepForm({ hazard, kind, onCancel, onTaken, headRef }: StepFormProps) {
  const { t } = useTranslation();
  const { changeEnterprise } = useEnterprise();
  const { locale } = useSettings().settings;
  const fieldName = useFieldName();
  const [draft, setDraft] = useState<StepDraft>(() => kind === 'planned' ? draftOfPlan(fiveAssurancesOf(hazard)) : {});
  const [at, setAt] = useState('');
  const [note, setNote] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState(false);
  const [warning] = kind === 'accepted' ? acceptanceWarnings(hazard, draft.acceptedBy ?? '') : [];
  const missing = missingFields(kind, hazard.grade, draft);
  const take = async () => {
    setBusy(true);
    const reply = await changeEnterprise('hazard.advance', { hazardId: hazard.id, step: stepOf(kind, draft, { at: instantTyped(at) ?? localInstant(new Date()), note: note.trim(), evidence: [] }) });
    setBusy(false);
    setAsked(false);
    setFailure(reply.ok ? null : reply.error);
    if (reply.ok) onTaken();
  };
  const settled = (filled: boolean) => kind === 'planned' ? t(filled ? 'hazards.settled.yes' : 'hazards.settled.no') : t(filled ? 'hazards.settled.filled' : 'hazards.settled.empty');
  const rows = stepFields[kind].map((field) => {
    const filled = isFilled(field, draft);
    const needed = missing.includes(field.name);
    return {
      key: field.name, name: fieldName(kind, field.name),
      value: <FieldInput field={field} label={fieldName(kind, field.name)} value={draft[field.name] ?? ''} onChange={(value) => setDraft((before) => ({ ...before, [field.name]: value }))} />,
      state: filled ? <StatusLine tone="ok" icon="check">{settled(true)}</StatusLine> : needed ? <StatusLine tone="warn" mark={<i className="az-unsettled" aria-hidden="true" />}>{settled(false)}</StatusLine> : null,
    };
  });
  const extra = [
    { key: 'at', name: t('hazards.field.at'), value: <Input type="datetime-local" aria-label={t('hazards.field.at')} value={at} style={{ width: '14rem' }} onChange={(event) => setAt(event.target.value)} />, state: at === '' ? <span className="az-small az-muted">{t('hazards.field.now')}</span> : null },
    { key: 'note', name: t('hazards.field.note'), value: <Input aria-label={t('hazards.field.note')} value={note} maxLength={4000} onChange={(event) => setNote(event.target.value)} /> },
  ];
  return (
    <section aria-label={t(`hazards.step.${kind}.title`)} className="az-step">
      <h3 className="az-h2" tabIndex={-1} ref={headRef}>{t(`hazards.step.${kind}.title`)} <span className="az-small az-muted">{t(`hazards.step.${kind}.hint`)}</span></h3>
      <Reminder hazard={hazard} kind={kind} />
      <KeyValueTable label={t(`hazards.step.${kind}.title`)} rows={[...rows, ...extra]} />
      {failure !== null && <RefusedBand failure={failure} />}
      <div className="az-row az-step-actions">
        <Button type="primary" loading={busy} disabled={missing.length > 0} onClick={() => (warning === undefined ? void take() : setAsked(true))}>{t(`hazards.step.${kind}.action`)}</Button>
        {onCancel !== null && <Button onClick={onCancel}>{t('hazards.form.cancel')}</Button>}
        {missing.length > 0 && <span className="az-small az-muted">{t('hazards.form.missing', { fields: formatList(missing.map((name) => fieldName(kind, name)), locale) })}</span>}
      </div>
      {warning !== undefined && (
        <ConfirmDialog open={asked} busy={busy} title={t('hazards.form.self.title', { name: warning.person })} confirmLabel={t('hazards.form.self.confirm')} cancelLabel={t('hazards.form.self.cancel')} onConfirm={() => void take()} onCancel={() => setAsked(false)}>
          {t('hazards.form.self.text', { name: warning.person })}
        </ConfirmDialog>
      )}
    </section>
  );
}
