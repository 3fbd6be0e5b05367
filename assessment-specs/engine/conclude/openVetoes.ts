import type { AssessmentRecord } from '../../records/AssessmentRecord.ts';
import type { Hazard, HazardBasis } from '../../records/Hazard.ts';
import { citedCriterionId } from '../../records/citedCriterionId.ts';
import { hazardState, isVeto, openSince } from '../../records/hazardState.ts';
import type { HazardPack } from '../../schema/HazardPack.ts';
import type { Veto } from '../Conclusion.ts';

/**
 * Every ledger entry graded 重大 that is not closed, on whatever basis: the 64, 第十四条, or the rules that 第二条 points to. Transferred keeps the veto, reopened restores it.
 * @basis S0 二(四)11; 应急管理部令第10号
 */
export function openVetoes(record: AssessmentRecord, catalogue: HazardPack): readonly Veto[] {
  return record.hazards.filter(isVeto).map((hazard) => ({
    hazardId: hazard.id, criterionId: citedCriterionId(hazard.basis), article: articleOf(hazard.basis, catalogue), title: hazard.title,
    state: hazardState(hazard), since: sinceOf(hazard),
  }));
}

function articleOf(basis: HazardBasis, catalogue: HazardPack): string {
  switch (basis.kind) {
    case 'criterion': return articleOfCriterion(basis.criterionId, catalogue);
    case 'failedDevice': return `${catalogue.failedDevice.article}、${articleOfCriterion(basis.criterionId, catalogue)}`;
    case 'otherRegime': return `第二条、${basis.citation}`;
    case 'general': return basis.citation;
  }
}

// the ledger outlives a catalogue: an entry may cite a criterion of an earlier one
function articleOfCriterion(criterionId: string, catalogue: HazardPack): string {
  return [...catalogue.criteria, catalogue.failedDevice].find((criterion) => criterion.id === criterionId)?.article ?? criterionId;
}

/** The day it was found, or last reopened, as written down where it happened. */
function sinceOf(hazard: Hazard): string {
  const since = openSince(hazard);
  if (since === null) throw new Error(`Hazard ${hazard.id} is open but has no history.`);
  return since.slice(0, 10);
}
