import { Button, Input, Modal, Select } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { evidenceKindSchema } from '../../../../assessment-specs/schema/ScoredPack.ts';
import type { Failure } from '../../../../electron/contract/Reply.ts';
import { call } from '../../../host/call.ts';
import { useAssessment, useEnterprise } from '../../../host/EnterpriseContext.tsx';
import { FailureBand } from '../../../host/FailureBand.tsx';
import { formatDay, localDay } from '../../../i18n/format.ts';
import { useToday } from '../../../i18n/useToday.ts';
import { EvidenceIdentity } from './EvidenceIdentity.tsx';
import { takenOn } from './takenOn.ts';

export interface EvidenceFactsDialogProps {
  readonly evidenceId: string;
  /** when the file was last changed, in milliseconds; null when it was not stored on this page */
  readonly changedOn: number | null;
  readonly onClose: () => void;
}

interface SuggestedDay {
  readonly day: string;
  readonly from: 'camera' | 'file';
}

/** The day that the picture, or else the file, tells. Offered, never filled in by itself: a phone's clock and a copied file are no evidence. */
function useSuggestedDay(evidenceId: string, mime: string, changedOn: number | null): SuggestedDay | null {
  const { enterprise } = useEnterprise();
  const [camera, setCamera] = useState<string | null>(null);
  const enterpriseId = enterprise.file.id;
  useEffect(() => {
    if (mime !== 'image/jpeg') return undefined;
    const controller = new AbortController();
    void call('evidence.read', { enterpriseId, evidenceId }, { signal: controller.signal }).then((reply) => { if (reply.ok) setCamera(takenOn(reply.value.content)); });
    return () => controller.abort();
  }, [enterpriseId, evidenceId, mime]);
  if (camera !== null) return { day: camera, from: 'camera' };
  return changedOn === null ? null : { day: localDay(new Date(changedOn)), from: 'file' };
}

/** What a file is, from which day, until when it is valid, and a remark; with what it is for good: digest, who added it, where it is used. */
export function EvidenceFactsDialog({ evidenceId, changedOn, onClose }: EvidenceFactsDialogProps) {
  const { t } = useTranslation();
  const today = useToday();
  const { changeAssessment } = useEnterprise();
  const card = useAssessment().file.evidence[evidenceId];
  const suggested = useSuggestedDay(evidenceId, card?.mime ?? '', changedOn);
  const [facts, setFacts] = useState({ kind: card?.kind ?? 'document', obtainedOn: card?.obtainedOn ?? null, validUntil: card?.validUntil ?? null, note: card?.note ?? '' });
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  if (card === undefined) return null;
  const backwards = facts.obtainedOn !== null && facts.validUntil !== null && facts.validUntil < facts.obtainedOn;
  const save = async () => {
    setBusy(true);
    const reply = await changeAssessment('evidence.describe', { evidenceId, ...facts });
    setBusy(false);
    if (reply.ok) onClose();
    else setFailure(reply.error);
  };
  return (
    <Modal open width={520} title={card.name} onCancel={onClose} footer={<><Button onClick={onClose}>{t('evidence.choose.cancel')}</Button><Button type="primary" loading={busy} disabled={backwards} onClick={() => void save()}>{t('evidence.facts.save')}</Button></>}>
      <div className="az-evidence-form">
        <label htmlFor="evidence-kind">{t('scoring.evidence.kind')}</label>
        <Select id="evidence-kind" value={facts.kind} onChange={(kind) => setFacts({ ...facts, kind })} options={evidenceKindSchema.options.map((value) => ({ value, label: t(`scoring.evidence.kinds.${value}`) }))} />
        <label htmlFor="evidence-obtained">{t('evidence.facts.obtainedOn')}</label>
        <span className="az-row"><Input id="evidence-obtained" type="date" value={facts.obtainedOn ?? ''} onChange={(event) => setFacts({ ...facts, obtainedOn: event.target.value === '' ? null : event.target.value })} />
          {suggested !== null && suggested.day !== facts.obtainedOn && <button type="button" className="az-link az-small az-nowrap" onClick={() => setFacts({ ...facts, obtainedOn: suggested.day })}>{t(`evidence.facts.suggest.${suggested.from}`, { day: formatDay(suggested.day, today) })}</button>}</span>
        <label htmlFor="evidence-valid">{t('evidence.facts.validUntil')}</label>
        <Input id="evidence-valid" type="date" value={facts.validUntil ?? ''} status={backwards ? 'error' : ''} onChange={(event) => setFacts({ ...facts, validUntil: event.target.value === '' ? null : event.target.value })} />
        <label htmlFor="evidence-note">{t('evidence.facts.note')}</label>
        <Input.TextArea id="evidence-note" rows={2} maxLength={2000} placeholder={t('evidence.facts.notePlaceholder')} value={facts.note} onChange={(event) => setFacts({ ...facts, note: event.target.value })} />
      </div>
      {backwards && <p className="az-small az-bad" role="alert">{t('evidence.facts.backwards')}</p>}
      {failure !== null && <FailureBand failure={failure} />}
      <EvidenceIdentity card={card} />
    </Modal>
  );
}
