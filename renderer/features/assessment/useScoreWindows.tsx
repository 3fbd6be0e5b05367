import type { ReactNode } from 'react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScorePath } from '../../../assessment-specs/engine/explain.ts';
import { useAssessment } from '../../host/EnterpriseContext.tsx';
import { useExplanation } from '../../score/useExplanation.tsx';
import { useKeys } from '../../ui/useKeys.ts';
import type { PackView } from './usePackView.ts';

const ChartsDrawer = lazy(() => import('../../score/charts/ChartsDrawer.tsx'));

/** What opens over the scoring page from a number or a key: where it comes from (X), the charts (C). */
export function useScoreWindows({ scoring, texts, cursor }: PackView, role: 'primary' | 'gate', openVetoes: number): { readonly explain: (path: ScorePath) => void; readonly openCharts: () => void; readonly windows: ReactNode } {
  const { t } = useTranslation();
  const { file } = useAssessment();
  const [charts, setCharts] = useState(false);
  const { sheet, answers } = scoring;
  const explanation = useExplanation({ sheet, pack: texts.pack, answers, evidence: file.evidence }, openVetoes);
  const openCharts = () => setCharts(true);
  const selectedId = cursor.selected?.item.id;
  useKeys([
    { key: 'c', run: openCharts, hint: { caps: ['C'], text: t('score.keys.charts') } },
    { key: 'x', run: () => explanation.explain(selectedId === undefined ? { level: 'total' } : { level: 'item', id: selectedId }), hint: { caps: ['X'], text: t('score.keys.explain') } },
  ]);
  const windows = (
    <>
      {explanation.drawer}
      {charts && <Suspense fallback={null}><ChartsDrawer sheet={sheet} pack={texts.pack} withTrend={role === 'primary'} openVetoes={openVetoes} onClose={() => setCharts(false)} /></Suspense>}
    </>
  );
  return { explain: explanation.explain, openCharts, windows };
}
