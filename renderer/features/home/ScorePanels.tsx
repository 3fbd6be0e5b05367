import { useMemo } from 'react';
import type { AssessmentFile } from '../../../assessment-specs/records/AssessmentFile.ts';
import type { AssessmentResult } from '../../host/assessmentResult.ts';
import { useLocalizedPack } from '../../host/useLocalizedPack.ts';
import { sourceOf } from '../../score/explanation/TreeSource.ts';
import { useExplanation } from '../../score/useExplanation.tsx';
import { CategoriesPanel } from './CategoriesPanel.tsx';
import { ScorePanel } from './ScorePanel.tsx';

export interface ScorePanelsProps {
  readonly result: Extract<AssessmentResult, { kind: 'computed' }>;
  readonly assessment: AssessmentFile;
}

/** The score and its categories; each number opens where it comes from. */
export function ScorePanels({ result, assessment }: ScorePanelsProps) {
  const pack = useLocalizedPack(result.packs.primary.ref, 'scored') ?? result.packs.primary.pack;
  const source = useMemo(() => sourceOf(result, result.sheet, pack), [result, pack]);
  const { explain, drawer } = useExplanation(source, result.conclusion.vetoes.length);
  return (
    <>
      <ScorePanel result={result} assessment={assessment} onExplain={() => explain({ level: 'total' })} />
      <CategoriesPanel result={result} onExplain={explain} />
      {drawer}
    </>
  );
}
