import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { EmptyState } from '../ui/EmptyState.tsx';

/** An address that leads nowhere: says so and leads back. */
export function MissingPage({ to }: { readonly to: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return <div className="az-page"><EmptyState text={t('common.missing.page')} action={<Button type="primary" onClick={() => void navigate(to)}>{t('common.missing.home')}</Button>} /></div>;
}
