import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { EvidenceKind, Item } from '../../../../assessment-specs/schema/ScoredPack.ts';
import { useAssessment } from '../../../host/EnterpriseContext.tsx';
import { useSettings } from '../../../host/SettingsContext.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { kindWords } from '../itemWords.ts';
import { useEvidenceDesk } from './EvidenceDeskContext.ts';

export interface AttachEvidenceProps {
  readonly item: Item;
  readonly count: number;
  /** kinds the standard wants and that are not there */
  readonly missing: readonly EvidenceKind[];
  /** E opens it */
  readonly inputId: string;
}

/** Chooses files of the machine, or of those that the assessment has. */
export function AttachEvidence({ item, count, missing, inputId }: AttachEvidenceProps) {
  const { t } = useTranslation();
  const { locale } = useSettings().settings;
  const desk = useEvidenceDesk();
  const hasAny = Object.keys(useAssessment().file.evidence).length > 0;
  const wants = missing.length > 0 ? t('scoring.evidence.wants', { kinds: kindWords(t, missing, locale) }) : t('evidence.drop.way');
  return (
    <>
      <Button icon={<Icon name="clip" size={16} />} loading={desk.busy} title={wants} onClick={() => document.getElementById(inputId)?.click()}>{count === 0 ? t('scoring.evidence.add') : t('scoring.evidence.addCount', { count })}</Button>
      <input id={inputId} type="file" hidden multiple aria-label={t('scoring.evidence.add')} onChange={(event) => { const files = [...(event.target.files ?? [])]; event.target.value = ''; desk.take(item, files); }} />
      {hasAny && <Button onClick={() => desk.choose(item)}>{t('evidence.choose.open')}</Button>}
    </>
  );
}
