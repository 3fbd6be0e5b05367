import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceKind, Item } from '../../../assessment-specs/schema/ScoredPack.ts';
import { evidenceKindSchema } from '../../../assessment-specs/schema/ScoredPack.ts';
import type { Failure } from '../../../electron/contract/Reply.ts';
import { useAssessment, useEnterprise } from '../../host/EnterpriseContext.tsx';
import { FailureBand } from '../../host/FailureBand.tsx';
import { useSettings } from '../../host/SettingsContext.tsx';
import { formatBytes, formatInstant } from '../../i18n/format.ts';
import { useToday } from '../../i18n/useToday.ts';
import { Icon } from '../../ui/Icon.tsx';
import { kindWords } from './itemWords.ts';

export interface EvidenceListProps {
  readonly ids: readonly string[];
  /** null once sealed */
  readonly onRemove: ((id: string) => void) | null;
}

/** The evidence of an item: name, kind, size, when it was added, and how its digest begins. */
export function EvidenceList({ ids, onRemove }: EvidenceListProps) {
  const { t } = useTranslation();
  const today = useToday();
  const cards = useAssessment().file.evidence;
  if (ids.length === 0) return null;
  return (
    <ul className="az-score-evidence" aria-label={t('scoring.evidence.list')}>
      {ids.map((id) => {
        const card = cards[id];
        const name = card?.name ?? id.slice(0, 8);
        return (
          <li key={id}>
            <Icon name="clip" size={14} /><b className="az-strong">{name}</b>
            {card !== undefined && <span className="az-muted">{t(`scoring.evidence.kinds.${card.kind}`)} · {formatBytes(card.bytes)} · {formatInstant(card.addedAt, today)}</span>}
            <span className="az-muted">{t('scoring.evidence.digest', { digest: '' })}<span className="az-mono">{id.slice(0, 4)}…{id.slice(-4)}</span></span>
            {onRemove !== null && <button type="button" aria-label={t('scoring.evidence.remove', { name })} title={t('scoring.evidence.remove', { name })} onClick={() => onRemove(id)}><Icon name="cross" size={14} /></button>}
          </li>
        );
      })}
    </ul>
  );
}

export interface AttachEvidenceProps {
  readonly item: Item;
  readonly count: number;
  /** kinds the standard wants and that are not there; the first is offered */
  readonly missing: readonly EvidenceKind[];
  /** E opens it */
  readonly inputId: string;
  readonly onAdded: (id: string) => void;
}

/** Chooses files and stores them as evidence of one kind. What could not be stored is said and nothing is attached. */
export function AttachEvidence({ item, count, missing, inputId, onAdded }: AttachEvidenceProps) {
  const { t } = useTranslation();
  const { addEvidence } = useEnterprise();
  const { locale } = useSettings().settings;
  const [chosen, setChosen] = useState<EvidenceKind | null>(null);
  const [adding, setAdding] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const kind = chosen ?? missing[0] ?? item.evidenceRequired[0] ?? 'document';
  const add = async (files: readonly File[]) => {
    setFailure(null);
    for (const file of files) {
      setAdding(file.name);
      const reply = await addEvidence('assessment', { name: file.name, kind, obtainedOn: null, validUntil: null, note: '', content: new Uint8Array(await file.arrayBuffer()) });
      setAdding(null);
      if (!reply.ok) return setFailure(reply.error);
      onAdded(reply.value.id);
    }
  };
  return (
    <>
      <Select aria-label={t('scoring.evidence.kind')} value={kind} onChange={setChosen} style={{ width: '7.5rem' }} options={evidenceKindSchema.options.map((value) => ({ value, label: t(`scoring.evidence.kinds.${value}`) }))} />
      <Button icon={<Icon name="clip" size={16} />} loading={adding !== null} title={missing.length > 0 ? t('scoring.evidence.wants', { kinds: kindWords(t, missing, locale) }) : undefined} onClick={() => document.getElementById(inputId)?.click()}>{count === 0 ? t('scoring.evidence.add') : t('scoring.evidence.addCount', { count })}</Button>
      <input id={inputId} type="file" hidden multiple aria-label={t('scoring.evidence.add')} onChange={(event) => { const files = [...(event.target.files ?? [])]; event.target.value = ''; void add(files); }} />
      {failure !== null && <FailureBand failure={failure} />}
    </>
  );
}
