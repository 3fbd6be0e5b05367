import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../../../assessment-specs/records/Evidence.ts';
import type { Item } from '../../../../assessment-specs/schema/ScoredPack.ts';
import { useAssessment } from '../../../host/EnterpriseContext.tsx';
import { EvidencePicture } from '../../../host/EvidencePicture.tsx';
import { formatBytes, formatDay, formatInstant } from '../../../i18n/format.ts';
import { useToday } from '../../../i18n/useToday.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useEvidenceDesk } from './EvidenceDeskContext.ts';
import { ValidUntil } from './ValidUntil.tsx';

export interface EvidenceListProps {
  readonly item: Item;
  readonly ids: readonly string[];
  /** once sealed nothing can be taken off or said anew */
  readonly readOnly: boolean;
}

/** The evidence of an item: a picture of it, its name, kind and size, its days, who added it when, and how its digest begins and ends. */
export function EvidenceList({ item, ids, readOnly }: EvidenceListProps) {
  const { t } = useTranslation();
  const cards = useAssessment().file.evidence;
  if (ids.length === 0) return null;
  return (
    <ul className="az-score-evidence az-evidence-list" aria-label={t('scoring.evidence.list')}>
      {ids.map((id) => <EvidenceRow key={id} id={id} card={cards[id] ?? null} item={item} readOnly={readOnly} />)}
    </ul>
  );
}

interface EvidenceRowProps {
  readonly id: string;
  readonly card: Evidence | null;
  readonly item: Item;
  readonly readOnly: boolean;
}

function EvidenceRow({ id, card, item, readOnly }: EvidenceRowProps) {
  const { t } = useTranslation();
  const today = useToday();
  const desk = useEvidenceDesk();
  const name = card?.name ?? id.slice(0, 8);
  return (
    <li>
      <button type="button" className="az-evidence-look" aria-label={t('evidence.look', { name })} title={t('evidence.look', { name })} onClick={() => desk.preview(id)}>
        {card?.mime.startsWith('image/') === true ? <EvidencePicture evidenceId={id} alt="" /> : <span className="az-evidence-file"><Icon name={card?.mime.includes('sheet') === true || card?.mime === 'text/csv' ? 'table' : 'doc'} size={22} /></span>}
      </button>
      <div className="az-evidence-facts">
        <b className="az-strong az-ellipsis" title={name}>{name}</b>
        {card !== null && <span className="az-muted">{t(`scoring.evidence.kinds.${card.kind}`)} · {formatBytes(card.bytes)}{card.obtainedOn !== null && <> · {t('evidence.obtained', { day: formatDay(card.obtainedOn, today) })}</>}</span>}
        {card !== null && card.validUntil !== null && <ValidUntil day={card.validUntil} />}
        {card !== null && <span className="az-muted">{t('evidence.added', { at: formatInstant(card.addedAt, today) })} · <span className="az-mono">{id.slice(0, 4)}…{id.slice(-4)}</span></span>}
      </div>
      {!readOnly && (
        <span className="az-evidence-acts">
          <button type="button" className="az-link az-small" aria-label={t('evidence.facts.editNamed', { name })} onClick={() => desk.edit(id)}>{t('evidence.facts.edit')}</button>
          <button type="button" aria-label={t('scoring.evidence.remove', { name })} title={t('scoring.evidence.remove', { name })} onClick={() => desk.remove(item, id)}><Icon name="cross" size={14} /></button>
        </span>
      )}
    </li>
  );
}
