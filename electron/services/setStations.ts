import type { AssessmentChange } from '../../assessment-specs/records/changes.ts';
import { fail } from '../contract/Reply.ts';
import { changeHead } from './changeHead.ts';
import type { Service } from './HostContext.ts';
import { screenedByWalk } from './observeCriterion.ts';
import { packOf } from './packOf.ts';

/** The stations of the walk in their order. A question that gets another station is open again until that one was seen too. */
export const setStations: Service<'assessment.setStations'> = async (context, { enterpriseId, assessmentId, seq, stations }) => {
  const assessment = await context.store.readAssessment(enterpriseId, assessmentId);
  if (!assessment.ok) return assessment;
  const { file } = assessment.value;
  const pack = packOf(context.catalogue, file, 'hazards');
  if (!pack.ok) return pack;
  const known = new Set([...pack.value.criteria, pack.value.failedDevice].map(({ id }) => id));
  const foreign = stations.flatMap(({ criterionIds }) => criterionIds).find((id) => !known.has(id));
  if (foreign !== undefined) return fail('screening.unknownCriterion', { criterionId: foreign });
  const set: AssessmentChange = { kind: 'stationsSet', stations };
  return context.store.changeAssessment(enterpriseId, assessmentId, seq, [set, ...screenedByWalk(file, set, Object.keys(file.walk.observations))], await changeHead(context));
};
