import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'react-router';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { ErrorBand } from '../../ui/ErrorBand.tsx';
import { ScreeningBoard } from './ScreeningBoard.tsx';
import { useHazardPack } from './useHazardPack.ts';

/** 重大隐患: every criterion that applies is asked; those that do not are folded with their reason. An address may name one. */
export default function HazardScreeningPage() {
  const { t } = useTranslation();
  const [address] = useSearchParams();
  const { key } = useLocation();
  const { result } = useEnterprise();
  const criteria = useHazardPack();
  return (
    <>
      <h1 className="az-spoken">{t('hazards.page.title')}</h1>
      {result?.kind === 'computed' && criteria !== null ? <ScreeningBoard key={address.has('criterion') ? key : address.toString()} result={result} criteria={criteria} startId={address.get('criterion')} /> : <div className="az-page"><ErrorBand what={t('hazards.missing')} /></div>}
    </>
  );
}
