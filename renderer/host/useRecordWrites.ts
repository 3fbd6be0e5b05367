import { useCallback } from 'react';
import type { Evidence } from '../../assessment-specs/records/Evidence.ts';
import { afterStep } from '../../electron/contract/afterStep.ts';
import type { ChannelName } from '../../electron/contract/channels.ts';
import type { Reply } from '../../electron/contract/Reply.ts';
import { succeed } from '../../electron/contract/Reply.ts';
import type { AssessmentStep, AssessmentView, EnterpriseView } from '../../electron/contract/views.ts';
import { call } from './call.ts';
import type { EnterpriseValue } from './EnterpriseContext.tsx';
import { useOutbox } from './OutboxContext.tsx';
import { useSaved } from './SavedContext.tsx';

type View = EnterpriseView | AssessmentView;
type Writes = Pick<EnterpriseValue, 'changeEnterprise' | 'changeAssessment' | 'giveAnswer' | 'addEvidence'>;

export interface RecordWritesOptions extends Pick<EnterpriseValue, 'accept' | 'refetch'> {
  readonly enterpriseId: string;
  readonly assessmentId: string | null;
  /** keeps what a write brought back until it is asked for */
  readonly acceptQuietly: EnterpriseValue['accept'];
}

function useChanges({ enterpriseId, assessmentId, accept, refetch }: RecordWritesOptions): Omit<Writes, 'addEvidence'> {
  const { watch } = useSaved();
  const { writer, answers } = useOutbox();
  const write = useCallback(async <T extends View>(recordId: string, channel: ChannelName, input: object): Promise<Reply<T>> => {
    // the two change… functions below give the input its type; here channel and input only pass through
    const send = () => writer.write(recordId, async (newest) => {
      const answered = await (call(channel, { ...input, seq: newest.seq } as never) as Promise<Reply<T | AssessmentStep>>);
      if (!answered.ok) return answered;
      return succeed('changes' in answered.value ? (afterStep(newest as AssessmentView, answered.value) as T) : answered.value);
    });
    // an undo or a seal must come after every answer that was given before it
    const reply = await watch(answers.after(recordId, send), ({ savedAt }) => savedAt);
    if (!reply.ok && reply.error.code === 'record.stale') refetch();
    return reply;
  }, [writer, answers, watch, refetch]);
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
  const giveAnswer = useCallback<EnterpriseValue['giveAnswer']>((given, laid) => {
    if (assessmentId === null) throw new Error('An answer needs an assessment, and this enterprise has none yet.');
    return watch(answers.give({ enterpriseId, assessmentId }, given, laid), ({ savedAt }) => savedAt);
  }, [enterpriseId, assessmentId, answers, watch]);
  return { changeEnterprise, changeAssessment, giveAnswer };
}

/** Everything that writes to one enterprise and one of its assessments, in turn, and tells the saved indicator. */
export function useRecordWrites(options: RecordWritesOptions): Writes {
  const { enterpriseId, assessmentId, accept, acceptQuietly, refetch } = options;
  const { watch } = useSaved();
  const { writer } = useOutbox();
  const changes = useChanges(options);
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
      if (quiet) acceptQuietly(added.value);
      else accept(added.value);
      return succeed(view);
    });
    if (!reply.ok && reply.error.code === 'record.stale') refetch();
    if (!reply.ok) return reply;
    if (card === null) throw new Error('The host stored evidence and answered without its card.');
    return succeed(card);
  }, [enterpriseId, assessmentId, writer, watch, accept, acceptQuietly, refetch]);
  return { ...changes, addEvidence };
}
