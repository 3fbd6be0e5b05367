import { addresses } from '../../host/addresses.ts';
import type { NextStep } from './nextSteps.ts';

/** Where a step is done. @param assessmentId null while there is none: then only steps outside an assessment exist */
export function stepAddress(step: NextStep, enterpriseId: string, assessmentId: string | null): string {
  if (step.kind === 'hazard') return addresses.hazard(enterpriseId, step.hazardId);
  if (step.kind === 'profile') return addresses.profile(enterpriseId);
  if (step.kind === 'start' || assessmentId === null) return addresses.start(enterpriseId);
  switch (step.kind) {
    case 'score': return addresses.scoring(enterpriseId, assessmentId, { packId: step.packId, itemId: step.itemId });
    case 'unfounded': return addresses.scoring(enterpriseId, assessmentId, { packId: step.packId, itemId: step.itemIds[0] ?? '' });
    case 'unassessable': return addresses.scoring(enterpriseId, assessmentId);
    case 'screen': case 'toCheck': case 'enterHazard': return addresses.screening(enterpriseId, assessmentId, step.criterionId);
    case 'seal': case 'revise': return addresses.conclusion(enterpriseId, assessmentId);
    case 'sign': return addresses.signing(enterpriseId, assessmentId);
    case 'issue': case 'finished': return addresses.documents(enterpriseId, assessmentId);
    case 'packsMissing': return addresses.settings;
  }
}
