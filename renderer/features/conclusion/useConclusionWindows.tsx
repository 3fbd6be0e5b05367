import { Button } from 'antd';
import type { ReactNode } from 'react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalizedPack } from '../../host/useLocalizedPack.ts';
import { sourceOf } from '../../score/explanation/TreeSource.ts';
import { useExplanation } from '../../score/useExplanation.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { useKeys } from '../../ui/useKeys.ts';
import type { Computed } from './useConclusionView.ts';
import './useConclusionWindows.css';

const ChartsDrawer = lazy(() => import('../../score/charts/ChartsDrawer.tsx'));
const TrialDrawer = lazy(() => import('../../score/trial/TrialDrawer.tsx'));

/** What opens over the conclusion: where its score comes from, the charts (C) and the trial (W). */
export function useConclusionWindows(result: Computed): { readonly explain: () => void; readonly buttons: ReactNode; readonly windows: ReactNode } {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<'charts' | 'trial' | null>(null);
  const pack = useLocalizedPack(result.packs.primary.ref, 'scored') ?? result.packs.primary.pack;
  const source = useMemo(() => sourceOf(result, result.sheet, pack), [result, pack]);
  const openVetoes = result.conclusion.vetoes.length;
  const explanation = useExplanation(source, openVetoes);
  const openCharts = () => setOpened('charts');
  const openTrial = () => setOpened('trial');
  const close = () => setOpened(null);
  useKeys([
    { key: 'c', run: openCharts, hint: { caps: ['C'], text: t('score.keys.charts') } },
    { key: 'w', run: openTrial, hint: { caps: ['W'], text: t('score.keys.trial') } },
  ]);
  const buttons = <div className="az-conclusion-tools"><Button onClick={openCharts}>{t('score.charts.action')} <Kbd>C</Kbd></Button><Button onClick={openTrial}>{t('score.trial.action')} <Kbd>W</Kbd></Button></div>;
  const windows = (
    <>
      {explanation.drawer}
      <Suspense fallback={null}>
        {opened === 'charts' && <ChartsDrawer sheet={result.sheet} pack={pack} withTrend openVetoes={openVetoes} onClose={close} />}
        {opened === 'trial' && <TrialDrawer record={result.record} packs={result.packs} packId={result.packs.primary.ref.id} onClose={close} />}
      </Suspense>
    </>
  );
  return { explain: () => explanation.explain({ level: 'total' }), buttons, windows };
}
