import type { AssessmentChange } from '../../assessment-specs/records/changes.ts';
import type { Reply } from '../contract/Reply.ts';
import type { AssessmentView } from '../contract/views.ts';
import { changeHead } from './changeHead.ts';
import type { HostContext, Service } from './HostContext.ts';

interface Place {
  readonly enterpriseId: string;
  readonly assessmentId: string;
  readonly seq: number;
}

const set = async (context: HostContext, { enterpriseId, assessmentId, seq }: Place, change: AssessmentChange): Promise<Reply<AssessmentView>> =>
  context.store.changeAssessment(enterpriseId, assessmentId, seq, [change], await changeHead(context));

/** Parts of an assessment that are replaced whole and need no check beyond their schema. */
export const setTeam: Service<'assessment.setTeam'> = (context, input) => set(context, input, { kind: 'teamSet', team: input.team });
export const setNarrative: Service<'assessment.setNarrative'> = (context, input) => set(context, input, { kind: 'narrativeSet', narrative: input.narrative });
export const setImprovements: Service<'assessment.setImprovements'> = (context, input) => set(context, input, { kind: 'improvementsSet', improvements: input.improvements });
export const setPeriodTraits: Service<'assessment.setPeriodTraits'> = (context, input) => set(context, input, { kind: 'periodTraitsSet', traits: input.traits });
