import { useMemo, useState } from 'react';
import type { Conclusion } from '../../../assessment-specs/engine/Conclusion.ts';
import { conclude } from '../../../assessment-specs/engine/conclude.ts';
import type { ResolvedPacks } from '../../../assessment-specs/engine/ResolvedPacks.ts';
import type { ScoreSheet } from '../../../assessment-specs/engine/ScoreSheet.ts';
import { applyTrial } from '../../../assessment-specs/engine/trial/applyTrial.ts';
import type { Trial } from '../../../assessment-specs/engine/trial/Trial.ts';
import { noTrial, supposedAnswer, withClosed, withSupposed } from '../../../assessment-specs/engine/trial/Trial.ts';
import type { Answer } from '../../../assessment-specs/records/Answer.ts';
import type { AssessmentRecord } from '../../../assessment-specs/records/AssessmentRecord.ts';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';

interface State {
  readonly conclusion: Conclusion;
  readonly sheet: ScoreSheet;
}

/** What the drawer supposes, and what the engine says about it. There is nothing here that could write. */
export interface TrialDesk {
  readonly trial: Trial;
  readonly before: State;
  readonly after: State;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly supposed: Readonly<Record<string, Answer>>;
  /** something is supposed */
  readonly touched: boolean;
  readonly supposeFull: (itemIds: readonly string[]) => void;
  readonly supposeCount: (itemId: string, ruleId: string, count: number) => void;
  readonly takeBack: (itemId: string) => void;
  /** supposed closed; the items that it names are supposed full along with it */
  readonly close: (hazard: Hazard, closed: boolean) => void;
  readonly reset: () => void;
}

/** 试算 over one pack of a record. It is state of this component alone, so closing the drawer throws it away. */
export function useTrial(record: AssessmentRecord, packs: ResolvedPacks, packId: string): TrialDesk {
  const [trial, setTrial] = useState(noTrial);
  const before = useMemo(() => stateOf(record, packs, packId), [record, packs, packId]);
  const after = useMemo(() => stateOf(applyTrial(record, trial), packs, packId), [record, packs, packId, trial]);
  const answers = record.assessment.layers.self[packId] ?? {};
  const supposed = trial.answers[packId] ?? {};
  const full = (so: Trial, itemIds: readonly string[]) => itemIds.reduce((next, itemId) => withSupposed(next, packId, itemId, supposedAnswer(answers[itemId], [])), so);
  return {
    trial, before, after, answers, supposed, touched: trial.closed.length > 0 || Object.keys(supposed).length > 0,
    supposeFull: (itemIds) => setTrial((so) => full(so, itemIds)),
    supposeCount: (itemId, ruleId, count) => setTrial((so) => {
      const current = so.answers[packId]?.[itemId] ?? answers[itemId];
      const findings = current?.kind === 'scored' ? current.findings.filter((finding) => finding.ruleId !== ruleId) : [];
      return withSupposed(so, packId, itemId, supposedAnswer(answers[itemId], [...findings, { itemId, ruleId, count }]));
    }),
    takeBack: (itemId) => setTrial((so) => withSupposed(so, packId, itemId, null)),
    close: (hazard, closed) => setTrial((so) => {
      const named = hazard.itemRefs.filter((item) => item.packId === packId && answers[item.itemId]?.kind === 'scored').map(({ itemId }) => itemId);
      const next = withClosed(so, hazard.id, closed);
      return closed ? full(next, named) : named.reduce((back, itemId) => withSupposed(back, packId, itemId, null), next);
    }),
    reset: () => setTrial(noTrial),
  };
}

function stateOf(record: AssessmentRecord, packs: ResolvedPacks, packId: string): State {
  const conclusion = conclude(record, packs);
  const sheet = conclusion.packs.find((one) => one.sheet.pack.id === packId)?.sheet;
  if (sheet === undefined) throw new Error(`The assessment does not score ${packId}.`);
  return { conclusion, sheet };
}
