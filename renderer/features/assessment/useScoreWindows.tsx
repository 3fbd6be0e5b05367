import type { ReactNode } from 'react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScorePath } from '../../../assessment-specs/engine/explain.ts';
import type { AssessmentRecord } from '../../../assessment-specs/records/AssessmentRecord.ts';
import type { AssessmentResult } from '../../host/assessmentResult.ts';
import { useAssessment } from '../../host/EnterpriseContext.tsx';
import { useExplanation } from '../../score/useExplanation.tsx';
import { useKeys } from '../../ui/useKeys.ts';
import type { PackView } from './usePackView.ts';

const ChartsDrawer = lazy(() => import('../../score/charts/ChartsDrawer.tsx'));
const TrialDrawer = lazy(() => import('../../score/trial/TrialDrawer.tsx'));

/** What opens over the scoring page, from a number, a button or a key. */
export interface ScoreWindows {
  readonly explain: (path: ScorePath) => void;
  readonly openCharts: () => void;
  readonly openTrial: () => void;
  /** to be put somewhere on the page */
  readonly windows: ReactNode;
}

/** Where a number comes from (X), the charts (C) and the trial (W), over the answers as they are shown. */
export function useScoreWindows({ packId, scoring, texts, cursor }: PackView, role: 'primary' | 'gate', result: Extract<AssessmentResult, { kind: 'computed' }>): ScoreWindows {
  const { t } = useTranslation();
  const { file } = useAssessment();
  const [opened, setOpened] = useState<'charts' | 'trial' | null>(null);
  const { sheet, answers } = scoring;
  const openVetoes = result.conclusion.vetoes.length;
  const explanation = useExplanation({ sheet, pack: texts.pack, answers, evidence: file.evidence }, openVetoes);
  const { record, packs } = result;
  // an answer that is being written is part of what is tried
  const tried = useMemo((): AssessmentRecord | null => opened !== 'trial' ? null : { ...record, assessment: { ...record.assessment, layers: { ...record.assessment.layers, self: { ...record.assessment.layers.self, [packId]: { ...answers } } } } }, [opened, record, packId, answers]);
  const openCharts = () => setOpened('charts');
  const openTrial = () => setOpened('trial');
  const close = () => setOpened(null);
  const selectedId = cursor.selected?.item.id;
  useKeys([
    { key: 'c', run: openCharts, hint: { caps: ['C'], text: t('score.keys.charts') } },
    { key: 'x', run: () => explanation.explain(selectedId === undefined ? { level: 'total' } : { level: 'item', id: selectedId }), hint: { caps: ['X'], text: t('score.keys.explain') } },
    { key: 'w', run: openTrial, hint: { caps: ['W'], text: t('score.keys.trial') } },
  ]);
  const windows = (
    <>
      {explanation.drawer}
      <Suspense fallback={null}>
        {opened === 'charts' && <ChartsDrawer sheet={sheet} pack={texts.pack} withTrend={role === 'primary'} openVetoes={openVetoes} onClose={close} />}
        {tried !== null && <TrialDrawer record={tried} packs={packs} packId={packId} onClose={close} />}
      </Suspense>
    </>
  );
  return { explain: explanation.explain, openCharts, openTrial, windows };
}
