import { ChecksPanel } from './ChecksPanel.tsx';
import { KeepPanel, SealButton, SweepNote } from './KeepPanel.tsx';
import { LiftPanel } from './LiftPanel.tsx';
import { ReasonsPanel } from './ReasonsPanel.tsx';
import { ScoreTree } from './ScoreTree.tsx';
import { TrialPanel } from './TrialPanel.tsx';
import { useConclusionWindows } from './useConclusionWindows.tsx';
import type { Computed } from './useConclusionView.ts';
import { PassedVerdict, ScorePanel, UnsettledVerdict } from './VerdictPanel.tsx';

export interface ConclusionTabProps {
  readonly result: Computed;
  readonly sealed: boolean;
  readonly onSeal: () => void;
}

/** Passed: verdict, conditions and seal beside the tree. Otherwise reasons first, how to settle them beside, and the tree below. */
export function ConclusionTab({ result, sealed, onSeal }: ConclusionTabProps) {
  const { kind, vetoes } = result.conclusion;
  const score = useConclusionWindows(result);
  if (kind === 'passed') {
    return (
      <div className="az-conclusion-passed">
        <div className="az-stack"><PassedVerdict result={result} onExplain={score.explain} /><ReasonsPanel result={result} primary={false} />{!sealed && <SweepNote />}<SealButton result={result} sealed={sealed} onSeal={onSeal} />{score.buttons}</div>
        <div className="az-stack"><ScoreTree result={result} /><ChecksPanel result={result} /></div>
        {score.windows}
      </div>
    );
  }
  return (
    <div className="az-columns">
      <div className="az-stack">
        <UnsettledVerdict result={result} onExplain={score.explain} />
        <ReasonsPanel result={result} primary={!sealed && kind !== 'failed'} />
        <ScorePanel result={result} />
        <ChecksPanel result={result} />
        <ScoreTree result={result} />
      </div>
      <div className="az-stack">
        {vetoes.length > 0 && <LiftPanel result={result} />}
        {kind === 'vetoed' && !sealed && <TrialPanel result={result} />}
        <KeepPanel result={result} sealed={sealed} onSeal={onSeal} />
        {score.buttons}
      </div>
      {score.windows}
    </div>
  );
}
