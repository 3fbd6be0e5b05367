import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAssessment } from '../../../host/EnterpriseContext.tsx';
import { FailureBand } from '../../../host/FailureBand.tsx';
import { useItemHints } from './ItemHintsContext.ts';

/** Offers an earlier assessment as a source of hints, the newest sealed one proposed. Nothing is carried by choosing it. */
export function PredecessorBand() {
  const { t } = useTranslation();
  const { file } = useAssessment();
  const { choices, proposed, choose, choosing, setChoosing, refused } = useItemHints();
  const [later, setLater] = useState(false);
  const [picked, setPicked] = useState<string | null>(null);
  const chosen = file.predecessorId ?? null;
  const failed = refused?.itemId === '' ? <FailureBand failure={refused.failure} /> : null;
  if (file.seal !== null || choices.length === 0 || !(choosing || (chosen === null && proposed !== null && !later))) return failed;
  const value = picked ?? chosen ?? proposed?.id ?? choices[0]?.id ?? null;
  const close = () => { setLater(true); setChoosing(false); };
  return (
    <div className="az-score-band az-carry-band" role="group" aria-label={t('carry.band.label')}>
      <span className="az-grow">{t('carry.band.text')}</span>
      <Select size="small" aria-label={t('carry.band.which')} value={value} onChange={setPicked} popupMatchSelectWidth={false}
        options={choices.map((one) => ({ value: one.id, label: t(one.sealed ? 'carry.band.sealed' : 'carry.band.open', { from: one.period.from, to: one.period.to, revision: one.revision }) }))} />
      <Button size="small" disabled={value === null} onClick={() => choose(value)}>{t('carry.band.use')}</Button>
      {chosen !== null && <Button size="small" onClick={() => choose(null)}>{t('carry.band.none')}</Button>}
      <Button size="small" type="text" onClick={close}>{t('carry.band.later')}</Button>
      {failed}
    </div>
  );
}
