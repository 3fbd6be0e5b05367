import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { addresses } from '../../host/addresses.ts';
import { useAssessment } from '../../host/EnterpriseContext.tsx';
import { useSweepCounts } from '../../host/useSweepCounts.ts';

/** 查漏 with the count of its errors, beside the score. Counted once the hand rests, never in the path of a key press. */
export function SweepCount() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { file } = useAssessment();
  const counts = useSweepCounts();
  if (counts === null) return null;
  return <button type="button" aria-label={t('sweep.page.before', { errors: counts.error, warnings: counts.warning })} onClick={() => void navigate(addresses.sweep(file.enterpriseId, file.id))}>{t('sweep.page.nav')} {counts.error}</button>;
}
