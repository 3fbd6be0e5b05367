import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPoints } from '../../i18n/format.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { trialAfterClosing } from './trialAfterClosing.ts';
import type { Computed } from './useConclusionView.ts';

/** 销号以后: a trial of the score, said to be one. Nothing while something else is missing. */
export function TrialPanel({ result }: { readonly result: Computed }) {
  const { t } = useTranslation();
  const trial = useMemo(() => trialAfterClosing(result.record, result.packs), [result]);
  if (trial === null) return null;
  return (
    <Panel quiet padded title={t('conclusion.trial.title')}>
      <p className="az-row"><span style={{ fontSize: '1.25rem' }}>{trial.before}</span><Icon name="right" size={15} /><b className="az-strong" style={{ fontSize: '1.375rem' }}>{trial.after}</b><span>{t(trial.bandName === null ? 'common.verdict.failed' : 'common.verdict.passed')}</span></p>
      <p className="az-small az-muted">{trial.restored.length === 0 ? t('conclusion.trial.nothing') : trial.restored.map(({ itemId, points }) => t('conclusion.trial.restored', { item: itemId, points: formatPoints(points) })).join('')} {t('conclusion.trial.note')}</p>
    </Panel>
  );
}
