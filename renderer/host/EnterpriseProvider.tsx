import type { ReactNode } from 'react';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Evidence } from '../../assessment-specs/records/Evidence.ts';
import type { ChannelName } from '../../electron/contract/channels.ts';
import type { Reply } from '../../electron/contract/Reply.ts';
import { succeed } from '../../electron/contract/Reply.ts';
import { afterStep } from '../../electron/contract/afterStep.ts';
import type { AssessmentList, AssessmentStep, AssessmentSummary, AssessmentView, EnterpriseView } from '../../electron/contract/views.ts';
import { assessmentResult } from './assessmentResult.ts';
import { call } from './call.ts';
import { catalogue } from './catalogue.ts';
import type { EnterpriseValue } from './EnterpriseContext.tsx';
import { EnterpriseContext } from './EnterpriseContext.tsx';
import { recordWriter } from './recordWriter.ts';
import { useSaved } from './SavedContext.tsx';
import type { HostQuery } from './useHostQuery.ts';
import { useHostQuery } from './useHostQuery.ts';

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

function useHeld(query: HostQuery<ReadAll>, enterpriseId: string, assessmentId: string | null): HostQuery<EnterpriseValue> {
  const { watch } = useSaved();
  const [written, setWritten] = useState<Written>({ enterprises: {}, assessments: {} });
  const [writer] = useState(() => recordWriter<View>());
  const { refetch } = query;
  const read = query.state === 'ready' ? query.value : null;
  const enterprise = read === null ? null : newerOf(read.enterprise, written.enterprises[read.enterprise.file.id]);
  const assessment = read?.assessment == null ? null : newerOf(read.assessment, written.assessments[read.assessment.file.id]);
  if (enterprise !== null) writer.seen(enterprise);
  if (assessment !== null) writer.seen(assessment);

  const unseen = useRef<Parameters<EnterpriseValue['accept']>[0] | null>(null);
  const accept = useCallback<EnterpriseValue['accept']>((views) => {
    // writes end in turn, so that what is shown now is newer than what was kept back
    unseen.current = null;
    if (views.enterprise != null) writer.seen(views.enterprise);
    if (views.assessment != null) writer.seen(views.assessment);
    setWritten((before) => ({
      enterprises: views.enterprise == null ? before.enterprises : { ...before.enterprises, [views.enterprise.file.id]: views.enterprise },
      assessments: views.assessment == null ? before.assessments : { ...before.assessments, [views.assessment.file.id]: views.assessment },
    }));
  }, [writer]);
  const write = useCallback(async <T extends View>(recordId: string, channel: ChannelName, input: object): Promise<Reply<T>> => {
    // the two change… functions below give the input its type; here channel and input only pass through
    const reply = await writer.write(recordId, async (newest) => {
      const answered = await watch(call(channel, { ...input, seq: newest.seq } as never) as Promise<Reply<T | AssessmentStep>>, ({ savedAt }) => savedAt);
      if (!answered.ok) return answered;
      return succeed('changes' in answered.value ? (afterStep(newest as AssessmentView, answered.value) as T) : answered.value);
    });
    if (!reply.ok && reply.error.code === 'record.stale') refetch();
    return reply;
  }, [writer, watch, refetch]);
  const changeEnterprise = useCallback<EnterpriseValue['changeEnterprise']>(async (channel, input) => {
    const reply = await write<EnterpriseView>(enterpriseId, channel, { ...input, enterpriseId });
    if (reply.ok) accept({ enterprise: reply.value });
    return reply;
  }, [enterpriseId, write, accept]);
  const changeAssessment = useCallback<EnterpriseValue['changeAssessment']>(async (channel, input) => {
    if (assessmentId === null) throw new Error(`${channel} needs an assessment, and this enterprise has none yet.`);
    const reply = await write<AssessmentView>(assessmentId, channel, { ...input, enterpriseId, assessmentId });
    if (reply.ok) accept({ assessment: reply.value });
    return reply;
  }, [enterpriseId, assessmentId, write, accept]);
  const addEvidence = useCallback<EnterpriseValue['addEvidence']>(async (to, file, quiet = false) => {
    const recordId = to === 'enterprise' ? enterpriseId : assessmentId;
    if (recordId === null) throw new Error('Evidence of an assessment needs one, and this enterprise has none yet.');
    let card: Evidence | null = null;
    const reply = await writer.write<View>(recordId, async ({ seq }): Promise<Reply<View>> => {
      const added = await watch(call('evidence.add', { ...file, enterpriseId, assessmentId: to === 'enterprise' ? null : assessmentId, seq }), (value) => (value.assessment ?? value.enterprise)?.savedAt ?? new Date().toISOString());
      if (!added.ok) return added;
      const view = added.value.assessment ?? added.value.enterprise;
      if (view === null) throw new Error('The host stored evidence and answered without the record that it belongs to.');
      card = added.value.evidence;
      if (quiet) unseen.current = added.value;
      else accept(added.value);
      return succeed(view);
    });
    if (!reply.ok && reply.error.code === 'record.stale') refetch();
    if (!reply.ok) return reply;
    if (card === null) throw new Error('The host stored evidence and answered without its card.');
    return succeed(card);
  }, [enterpriseId, assessmentId, writer, watch, accept, refetch]);

  const showWritten = useCallback(() => { if (unseen.current !== null) accept(unseen.current); }, [accept]);

  const result = useMemo(() => enterprise === null || assessment === null ? null : assessmentResult(enterprise, assessment, catalogue), [enterprise, assessment]);
  const list = read?.list ?? null;
  // the header's 正在存 must not redraw every page below
  const ready = useMemo(() => enterprise === null || list === null ? null : { state: 'ready' as const, value: { enterprise, ...list, assessment, result, changeEnterprise, changeAssessment, addEvidence, showWritten, accept, refetch }, refetch },
    [enterprise, list, assessment, result, changeEnterprise, changeAssessment, addEvidence, showWritten, accept, refetch]);
  if (ready !== null) return ready;
  return query.state === 'failed' ? query : { state: 'loading', refetch };
}
