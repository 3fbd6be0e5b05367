import type { ReactNode } from 'react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { AssessmentList, AssessmentSummary, AssessmentView, EnterpriseView } from '../../electron/contract/views.ts';
import { assessmentResult } from './assessmentResult.ts';
import { catalogue } from './catalogue.ts';
import type { EnterpriseValue } from './EnterpriseContext.tsx';
import { EnterpriseContext } from './EnterpriseContext.tsx';
import { useOutbox } from './OutboxContext.tsx';
import type { HostQuery } from './useHostQuery.ts';
import { useHostQuery } from './useHostQuery.ts';
import { useOtherWindows } from './useOtherWindows.ts';
import { useRecordWrites } from './useRecordWrites.ts';

export interface EnterpriseProviderProps {
  readonly enterpriseId: string;
  /** null: the newest one */
  readonly assessmentId: string | null;
  readonly children: ReactNode;
}

interface ReadAll {
  readonly enterprise: EnterpriseView;
  readonly list: AssessmentList;
  readonly assessment: AssessmentView | null;
}

/** Holds one enterprise and one of its assessments for all pages below it, and queues what is written to them. */
export function EnterpriseProvider({ enterpriseId, assessmentId, children }: EnterpriseProviderProps) {
  const enterprise = useHostQuery('enterprise.get', { enterpriseId });
  const list = useHostQuery('assessment.list', { enterpriseId });
  const chosen = assessmentId ?? (list.state === 'ready' ? newestOf(list.value.assessments) : null);
  const assessment = useHostQuery('assessment.get', chosen === null ? null : { enterpriseId, assessmentId: chosen });
  const { refetch: readEnterprise } = enterprise;
  const { refetch: readList } = list;
  const { refetch: readAssessment } = assessment;
  const refetch = useCallback(() => {
    readEnterprise();
    readList();
    readAssessment();
  }, [readEnterprise, readList, readAssessment]);
  const held = useHeld(together(enterprise, list, chosen === null ? null : assessment, refetch), enterpriseId, chosen);
  return <EnterpriseContext value={held}>{children}</EnterpriseContext>;
}

function newestOf(assessments: readonly AssessmentSummary[]): string | null {
  return [...assessments].sort((a, b) => b.startedAt.localeCompare(a.startedAt) || b.revision - a.revision)[0]?.id ?? null;
}

function together(enterprise: HostQuery<EnterpriseView>, list: HostQuery<AssessmentList>, assessment: HostQuery<AssessmentView> | null, refetch: () => void): HostQuery<ReadAll> {
  for (const query of [enterprise, list, assessment]) if (query?.state === 'failed') return { state: 'failed', failure: query.failure, refetch };
  if (enterprise.state !== 'ready' || list.state !== 'ready') return { state: 'loading', refetch };
  if (assessment !== null && assessment.state !== 'ready') return { state: 'loading', refetch };
  return { state: 'ready', value: { enterprise: enterprise.value, list: list.value, assessment: assessment === null ? null : assessment.value }, refetch };
}

type View = EnterpriseView | AssessmentView;

/** Of what was read and what a write brought back, the newer: the journal position only grows. */
function newerOf<T extends View>(read: T, written: T | undefined): T {
  return written !== undefined && written.seq >= read.seq ? written : read;
}

interface Written {
  readonly enterprises: Readonly<Record<string, EnterpriseView>>;
  readonly assessments: Readonly<Record<string, AssessmentView>>;
}

type Views = Parameters<EnterpriseValue['accept']>[0];

/** Holds what a quiet write brought back until it is to be seen. */
function createUnseen(): { readonly keep: (views: Views) => void; readonly take: () => Views | null } {
  let kept: Views | null = null;
  return {
    keep: (views) => { kept = views; },
    take: () => {
      const views = kept;
      kept = null;
      return views;
    },
  };
}

function useHeld(query: HostQuery<ReadAll>, enterpriseId: string, assessmentId: string | null): HostQuery<EnterpriseValue> {
  const [written, setWritten] = useState<Written>({ enterprises: {}, assessments: {} });
  const { writer, onView } = useOutbox();
  const { refetch } = query;
  const read = query.state === 'ready' ? query.value : null;
  const enterprise = read === null ? null : newerOf(read.enterprise, written.enterprises[read.enterprise.file.id]);
  const assessment = read?.assessment == null ? null : newerOf(read.assessment, written.assessments[read.assessment.file.id]);
  if (enterprise !== null) writer.seen(enterprise);
  if (assessment !== null) writer.seen(assessment);

  const [unseen] = useState(createUnseen);
  const accept = useCallback<EnterpriseValue['accept']>((views) => {
    // writes end in turn, so that what is shown now is newer than what was kept back
    unseen.take();
    if (views.enterprise != null) writer.seen(views.enterprise);
    if (views.assessment != null) writer.seen(views.assessment);
    setWritten((before) => ({
      enterprises: views.enterprise == null ? before.enterprises : { ...before.enterprises, [views.enterprise.file.id]: views.enterprise },
      assessments: views.assessment == null ? before.assessments : { ...before.assessments, [views.assessment.file.id]: views.assessment },
    }));
  }, [writer, unseen]);
  useOtherWindows({ enterpriseId, assessmentId, enterpriseSeq: enterprise?.seq ?? null, assessmentSeq: assessment?.seq ?? null, refetch });
  useEffect(() => onView((view) => accept({ assessment: view })), [onView, accept]);
  const { changeEnterprise, changeAssessment, giveAnswer, addEvidence } = useRecordWrites({ enterpriseId, assessmentId, accept, acceptQuietly: unseen.keep, refetch });
  const showWritten = useCallback(() => {
    const kept = unseen.take();
    if (kept !== null) accept(kept);
  }, [accept, unseen]);

  const result = useMemo(() => enterprise === null || assessment === null ? null : assessmentResult(enterprise, assessment, catalogue), [enterprise, assessment]);
  const list = read?.list ?? null;
  // the header's 正在存 must not redraw every page below
  const ready = useMemo(() => enterprise === null || list === null ? null : { state: 'ready' as const, value: { enterprise, ...list, assessment, result, changeEnterprise, changeAssessment, giveAnswer, addEvidence, showWritten, accept, refetch }, refetch },
    [enterprise, list, assessment, result, changeEnterprise, changeAssessment, giveAnswer, addEvidence, showWritten, accept, refetch]);
  if (ready !== null) return ready;
  return query.state === 'failed' ? query : { state: 'loading', refetch };
}
