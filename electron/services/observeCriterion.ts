import { applyAssessmentChange } from '../../assessment-specs/records/applyAssessmentChange.ts';
import type { AssessmentFile } from '../../assessment-specs/records/AssessmentFile.ts';
import type { AssessmentChange } from '../../assessment-specs/records/changes.ts';
import { ownEntry } from '../../assessment-specs/records/ownEntry.ts';
import { screeningFromWalk } from '../../assessment-specs/records/screeningFromWalk.ts';
import { fail } from '../contract/Reply.ts';
import { changeHead } from './changeHead.ts';
import type { Service } from './HostContext.ts';
import { packOf } from './packOf.ts';

/** What a change of the walk makes of the screening: a `screened` for every answer that it moves. */
export function screenedByWalk(file: AssessmentFile, change: AssessmentChange, criterionIds: readonly string[]): readonly AssessmentChange[] {
  const { walk } = applyAssessmentChange(file, change);
  return criterionIds.flatMap((criterionId): AssessmentChange[] => {
    const outcome = screeningFromWalk(file.walk, walk, criterionId, ownEntry(file.screening, criterionId));
    return outcome.kind === 'changed' ? [{ kind: 'screened', criterionId, answer: outcome.answer }] : [];
  });
}

/** What was seen at one station, and what that makes of the criterion's answer, in one journal line: the same undo takes both back. Null takes the observation back. */
export const observeCriterion: Service<'assessment.observe'> = async (context, { enterpriseId, assessmentId, seq, criterionId, stationId, observation }) => {
  const assessment = await context.store.readAssessment(enterpriseId, assessmentId);
  if (!assessment.ok) return assessment;
  const { file } = assessment.value;
  const pack = packOf(context.catalogue, file, 'hazards');
  if (!pack.ok) return pack;
  const criterion = [...pack.value.criteria, pack.value.failedDevice].find(({ id }) => id === criterionId);
  if (criterion === undefined) return fail('screening.unknownCriterion', { criterionId });
  const foreign = observation?.branches.find((branch) => !criterion.branches.some(({ id }) => id === branch));
  if (foreign !== undefined) return fail('screening.unknownCriterion', { criterionId: foreign });
  const head = await changeHead(context);
  const observed: AssessmentChange = { kind: 'observed', criterionId, stationId, observation: observation && { ...observation, by: head.by, at: head.at } };
  return context.store.changeAssessment(enterpriseId, assessmentId, seq, [observed, ...screenedByWalk(file, observed, [criterionId])], head);
};
