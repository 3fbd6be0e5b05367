import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../../../assessment-specs/records/Evidence.ts';
import { useAssessment } from '../../../host/EnterpriseContext.tsx';
import { useSettings } from '../../../host/SettingsContext.tsx';
import { formatBytes, formatInstant, formatList } from '../../../i18n/format.ts';
import { useToday } from '../../../i18n/useToday.ts';
import { usesOf } from './usesOf.ts';

/** What a file is for good: size, who added it when, where it is used, and its digest, whole on demand. */
export function EvidenceIdentity({ card }: { readonly card: Evidence }) {
  const { t } = useTranslation();
  const today = useToday();
  const { locale } = useSettings().settings;
  const { file } = useAssessment();
  const [whole, setWhole] = useState(false);
  const uses = usesOf(file).get(card.id) ?? [];
  return (
    <ul className="az-evidence-identity az-small az-muted">
      <li>{formatBytes(card.bytes)} · {t('evidence.addedBy', { at: formatInstant(card.addedAt, today), by: card.addedBy === '' ? t('score.tree.anonymous') : card.addedBy })}</li>
      <li>{uses.length === 0 ? t('evidence.unused') : t('evidence.usedFor', { places: formatList(uses, locale), count: uses.length })}</li>
      <li>SHA-256 <span className="az-mono">{whole ? card.id : `${card.id.slice(0, 8)}…${card.id.slice(-8)}`}</span> {!whole && <button type="button" className="az-link" onClick={() => setWhole(true)}>{t('evidence.wholeDigest')}</button>}</li>
    </ul>
  );
}
