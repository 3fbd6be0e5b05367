import { createContext, useContext } from 'react';
import type { ChannelName, Input, Output } from '../../electron/contract/channels.ts';
import type { Reply } from '../../electron/contract/Reply.ts';
import type { AssessmentList, AssessmentStep, AssessmentSummary, AssessmentView, EnterpriseView } from '../../electron/contract/views.ts';
import type { AssessmentResult } from './assessmentResult.ts';
import type { Evidence } from '../../assessment-specs/records/Evidence.ts';
import type { AnswerWrite, Laid } from './answerOutbox.ts';
import type { HostQuery } from './useHostQuery.ts';

/** channels that change the enterprise's file and answer with it */
export type EnterpriseChange = { [C in ChannelName]: Output<C> extends EnterpriseView ? (Input<C> extends { enterpriseId: string; seq: number } ? C : never) : never }[ChannelName];
/** channels that change the assessment's file and answer with it, or with what they changed in it; answers go by `giveAnswer` */
export type AssessmentChange = Exclude<{ [C in ChannelName]: Output<C> extends AssessmentView | AssessmentStep ? (Input<C> extends { assessmentId: string; seq: number } ? C : never) : never }[ChannelName], AnswerWrite['channel']>;

/** a union stays a union when keys are left out of each of its members */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

export interface EnterpriseValue {
  readonly enterprise: EnterpriseView;
  readonly assessments: readonly AssessmentSummary[];
  /** assessments that are there but cannot be read */
  readonly unreadable: AssessmentList['unreadable'];
  /** the assessment of the address, or else the newest; null when the enterprise has none */
  readonly assessment: AssessmentView | null;
  /** score, conclusion and screening of that assessment as it stands now; null without one */
  readonly result: AssessmentResult | null;
  /** writes to the enterprise; ids and journal position are filled in, writes queue, the view and the saved indicator follow */
  readonly changeEnterprise: <C extends EnterpriseChange>(channel: C, input: Without<Input<C>, 'enterpriseId' | 'seq'>) => Promise<Reply<EnterpriseView>>;
  /** writes to the assessment in the same way; refused by the host once sealed */
  readonly changeAssessment: <C extends AssessmentChange>(channel: C, input: Without<Input<C>, 'enterpriseId' | 'assessmentId' | 'seq'>) => Promise<Reply<AssessmentView>>;
  /** Writes an answer that must not be lost: kept in memory and sent again where the disk is full or the host away, sent anew where another window was faster elsewhere. `laid`: what it shows meanwhile */
  readonly giveAnswer: (write: AnswerWrite, laid: readonly Laid[]) => Promise<Reply<AssessmentView>>;
  /**
   * stores a file and adds its card to one of the two records; queues with the other writes, so that its journal position is never stale.
   * `quiet`: the page sees the card with `showWritten` or the next write that is not quiet, so that five hundred files do not draw it five hundred times
   */
  readonly addEvidence: (to: 'assessment' | 'enterprise', file: Omit<Input<'evidence.add'>, 'enterpriseId' | 'assessmentId' | 'seq'>, quiet?: boolean) => Promise<Reply<Evidence>>;
  readonly showWritten: () => void;
  /** takes views that other calls brought back (report.issue, signature.sign) */
  readonly accept: (views: { readonly enterprise?: EnterpriseView | null; readonly assessment?: AssessmentView | null }) => void;
  /** reads everything again, after record.stale or a start of a new assessment */
  readonly refetch: () => void;
}

/** null outside `#/e/:enterpriseId` */
export const EnterpriseContext = createContext<HostQuery<EnterpriseValue> | null>(null);

/** The enterprise of the page; only inside EnterpriseReady, which every page under `#/e/:enterpriseId` is. */
export function useEnterprise(): EnterpriseValue {
  const value = useEnterpriseIfAny();
  if (value === null) throw new Error('useEnterprise needs an enterprise that has been read.');
  return value;
}

/** The enterprise in view, or null outside one and while it is being read. */
export function useEnterpriseIfAny(): EnterpriseValue | null {
  const query = useContext(EnterpriseContext);
  return query?.state === 'ready' ? query.value : null;
}

/** The assessment of the page, for pages that only exist within one. */
export function useAssessment(): AssessmentView {
  const { assessment } = useEnterprise();
  if (assessment === null) throw new Error('This page needs an assessment, and the enterprise has none.');
  return assessment;
}
