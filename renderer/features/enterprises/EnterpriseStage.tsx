import { useTranslation } from 'react-i18next';
import type { EnterpriseSummary } from '../../../electron/contract/views.ts';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { VerdictPlate } from '../../ui/VerdictPlate.tsx';

/** How far the newest assessment is, in words with their plate. */
export function EnterpriseStage({ enterprise }: { readonly enterprise: EnterpriseSummary }) {
  const { t } = useTranslation();
  const { latest } = enterprise;
  if (latest === null) return <span className="az-muted">{t('enterprises.stage.none')}</span>;
  if (latest.percent === null && latest.answered === latest.items) return <StatusLine mark={<VerdictPlate kind="incomplete" size={18} />}>{t('common.verdict.unassessable')}</StatusLine>;
  const verdict = <StatusLine mark={<VerdictPlate kind={latest.conclusion} size={18} />}>{t(`common.verdict.${latest.conclusion}`)}</StatusLine>;
  const under = latest.sealed
    ? (latest.signatures.planned > 0 && latest.signatures.done >= latest.signatures.planned ? t('enterprises.stage.signed') : t('enterprises.stage.sealed', latest.signatures))
    : t('enterprises.stage.answered', { answered: latest.answered, items: latest.items });
  return <div>{verdict}<div className="az-small az-muted">{under}</div></div>;
}
