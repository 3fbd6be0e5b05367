import { Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../../assessment-specs/schema/ScoredPack.ts';
import type { TraitPack } from '../../../assessment-specs/schema/TraitPack.ts';
import { formatPoints } from '../../i18n/format.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { traitQuestionsText } from './itemWords.ts';

type Ground = 'trait' | 'period' | 'attested';

export interface NotApplicableDialogProps {
  readonly item: Item;
  /** in the words of the interface's language */
  readonly shown: Item;
  /** whether the profile says that everything which decides this item is absent */
  readonly byProfile: boolean;
  readonly traitPack: TraitPack | null;
  readonly onConfirm: (ground: Ground, reason: string) => void;
  readonly onCancel: () => void;
}

/** 空项 with its ground, none preselected, and its reason. By profile is offered only where the profile decides it. */
export function NotApplicableDialog({ item, shown, byProfile, traitPack, onConfirm, onCancel }: NotApplicableDialogProps) {
  const { t } = useTranslation();
  const [ground, setGround] = useState<Ground | null>(null);
  const [reason, setReason] = useState('');
  const reasonMissing = ground !== 'trait' && reason.trim() === '';
  return (
    <ConfirmDialog open title={t('scoring.notApplicable.title', { id: item.id })} confirmLabel={t('scoring.notApplicable.confirm')} cancelLabel={t('common.action.cancel')} confirmDisabled={ground === null || reasonMissing}
      onConfirm={() => { if (ground !== null) onConfirm(ground, reason.trim()); }} onCancel={onCancel}>
      <div className="az-stack">
        <p>{t('scoring.notApplicable.effect', { points: formatPoints(item.points) })}{shown.notApplicable.condition !== '' && <> {t('scoring.notApplicable.condition', { condition: shown.notApplicable.condition })}</>}</p>
        <Radio.Group aria-label={t('scoring.notApplicable.ground')} value={ground} onChange={(event) => setGround(event.target.value as Ground)} style={{ display: 'flex', flexDirection: 'column', gap: 8 }}>
          {byProfile && <Radio value="trait">{t('scoring.notApplicable.trait')}<div className="az-small az-muted">{t('scoring.notApplicable.traitWhy', { questions: traitQuestionsText(item.notApplicable.whenAbsent, traitPack) })}</div></Radio>}
          <Radio value="period">{t('scoring.notApplicable.period')}</Radio>
          <Radio value="attested">{t('scoring.notApplicable.attested')}</Radio>
        </Radio.Group>
        <label className="az-field">
          <span className="az-h3">{t('scoring.notApplicable.reason')} <span className="az-muted">{ground === 'trait' ? t('scoring.notApplicable.reasonOptional') : t('scoring.notApplicable.reasonRequired')}</span></span>
          <Input.TextArea value={reason} maxLength={2000} autoSize={{ minRows: 2, maxRows: 5 }} onChange={(event) => setReason(event.target.value)} />
        </label>
        {item.notApplicable.condition !== '' && reason === '' && ground !== null && ground !== 'trait' && <div><button type="button" className="az-link az-small" onClick={() => setReason(item.notApplicable.condition)}>{t('scoring.notApplicable.useCondition')}</button></div>}
      </div>
    </ConfirmDialog>
  );
}
