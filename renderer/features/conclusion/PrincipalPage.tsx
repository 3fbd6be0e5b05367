import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { addresses } from '../../host/addresses.ts';
import { useAssessment } from '../../host/EnterpriseContext.tsx';
import { Loaded } from '../../host/Loaded.tsx';
import { ErrorBand } from '../../ui/ErrorBand.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ActsPanel } from './ActsPanel.tsx';
import { LiftPanel } from './LiftPanel.tsx';
import { ReasonsPanel } from './ReasonsPanel.tsx';
import type { Computed } from './useConclusionView.ts';
import { useConclusionView } from './useConclusionView.ts';
import { useConclusionWindows } from './useConclusionWindows.tsx';
import { PassedVerdict, ScorePanel, UnsettledVerdict } from './VerdictPanel.tsx';

/** The principal's own act: sign once it is sealed; before that, look at what was judged. */
function NextAct({ sealed }: { readonly sealed: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { file } = useAssessment();
  const principal = file.team.find(({ roles }) => roles.includes('principal'));
  const signed = principal !== undefined && file.documents.length > 0 && file.documents.every(({ signatures }) => signatures.some(({ memberId }) => memberId === principal.id));
  const to = sealed && !signed ? addresses.signing(file.enterpriseId, file.id) : sealed ? addresses.documents(file.enterpriseId, file.id) : addresses.conclusion(file.enterpriseId, file.id);
  const words = sealed && !signed ? 'sign' : sealed ? 'documents' : 'conclusion';
  return <Panel quiet padded title={t('principal.next.title')}><p className="az-small az-second" style={{ marginBottom: '.625rem' }}>{t(`principal.next.${words}Hint`)}</p><Button block size="large" onClick={() => void navigate(to)}>{t(`principal.next.${words}`)}</Button></Panel>;
}

function Page({ result, sealed }: { readonly result: Computed; readonly sealed: boolean }) {
  const { kind, vetoes } = result.conclusion;
  const score = useConclusionWindows(result);
  return (
    <div className="az-columns">
      <div className="az-stack">
        {kind === 'passed' ? <PassedVerdict result={result} onExplain={score.explain} /> : <UnsettledVerdict result={result} onExplain={score.explain} />}
        <ReasonsPanel result={result} primary={!sealed && kind !== 'passed' && kind !== 'failed'} />
        <ActsPanel result={result} />
      </div>
      <div className="az-stack">
        {vetoes.length > 0 && <LiftPanel result={result} />}
        {kind !== 'passed' && <ScorePanel result={result} />}
        {score.buttons}
        <NextAct sealed={sealed} />
      </div>
      {score.windows}
    </div>
  );
}

/** 负责人一页: ten minutes at the end. Pass, fail or vetoed; by what; what is missing; who must act by when. */
export default function PrincipalPage() {
  const { t } = useTranslation();
  const query = useConclusionView();
  return (
    <div className="az-page">
      <Loaded query={query}>
        {({ result, seal }) => (result.kind === 'computed' ? <Page result={result} sealed={seal !== null} /> : <ErrorBand what={t('principal.packsMissing')} />)}
      </Loaded>
    </div>
  );
}
