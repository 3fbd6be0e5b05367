import { hazardBasisText } from '../../../assessment-specs/engine/hazardBasisText.ts';
import { citedCriterionId } from '../../../assessment-specs/records/citedCriterionId.ts';
import type { Hazard, HazardBasis } from '../../../assessment-specs/records/Hazard.ts';
import { hazardDue } from '../../../assessment-specs/records/hazardDue.ts';
import { hazardStage } from '../../../assessment-specs/records/hazardState.ts';
import type { HazardPack } from '../../../assessment-specs/schema/HazardPack.ts';
import type { Day } from '../../../assessment-specs/schema/primitives.ts';
import { fullWidthBrackets } from '../text/fullWidthBrackets.ts';

/** The words a hazard's state is told by (DECISIONS, Words): 未销号, 待验收, 已销号, 逾期. Ordinary hazards and major ones alike. */
export function hazardPlate(hazard: Hazard, today: Day): '未销号' | '待验收' | '已销号' | '逾期' {
  const stage = hazardStage(hazard);
  if (stage === 'closed') return '已销号';
  if (hazardDue(hazard, today)?.overdue === true) return '逾期';
  return stage === 'done' ? '待验收' : '未销号';
}

/** What the grade rests on, with its clause, as documents set it. */
export function basisText(basis: HazardBasis, pack: HazardPack): string {
  return fullWidthBrackets(hazardBasisText(basis, pack));
}

/** The short id a hazard is cited by: its criterion, or its own number. */
export function citedId({ id, basis }: Hazard): string {
  return citedCriterionId(basis) ?? id;
}

/** A ledger outlives a catalogue: a criterion that this pack does not have prints nothing. */
export function articleOf(criterionId: string, { criteria, failedDevice }: HazardPack): string {
  return fullWidthBrackets([...criteria, failedDevice].find(({ id }) => id === criterionId)?.article ?? '');
}
