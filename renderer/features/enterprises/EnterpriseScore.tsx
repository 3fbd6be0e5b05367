import { useTranslation } from 'react-i18next';
import type { EnterpriseSummary } from '../../../electron/contract/views.ts';
import { Ruler } from '../../ui/Ruler.tsx';
import { usualThreshold } from './usualThreshold.ts';

/** What is earned and what is still possible, over the ruler; grey while a major hazard decides. */
export function EnterpriseScore({ enterprise }: { readonly enterprise: EnterpriseSummary }) {
  const { t } = useTranslation();
  const { latest } = enterprise;
  if (latest === null) return <span className="az-small az-muted">{t('enterprises.score.none')}</span>;
  const { percent, high } = latest;
  if (percent === null || high === null) return <span className="az-small az-muted">{t('enterprises.score.unassessable')}</span>;
  if (latest.answered === 0) return <span className="az-small az-muted">{t('enterprises.score.notScored')}</span>;
  const threshold = usualThreshold();
  const open = latest.answered < latest.items;
  const label = threshold === null ? t('common.ruler.labelPlain', { low: percent, high }) : t('common.ruler.label', { low: percent, high, threshold });
  return (
    <div>
      <div className="az-enterprise-score"><b>{percent}</b><span className="az-muted">{open ? t('enterprises.score.atMost', { high }) : t('enterprises.score.complete')}</span></div>
      <Ruler small low={Number(percent)} high={Number(open ? high : percent)} {...(threshold === null ? {} : { threshold })} vetoed={enterprise.openMajorHazards > 0} label={label} />
    </div>
  );
}
