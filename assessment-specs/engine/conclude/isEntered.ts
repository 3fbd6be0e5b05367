import type { AssessmentRecord } from '../../records/AssessmentRecord.ts';
import type { Hazard } from '../../records/Hazard.ts';
import { isOpen } from '../../records/hazardState.ts';
import type { ScreeningLine } from '../screening.ts';

/**
 * Does a ledger entry stand behind this 是? Either one that is open, or one that was found in this assessment, or one that was closed after the answer was given.
 * An entry closed before does not count: what is found again is reopened or entered anew, else the veto would be lost.
 */
export function isEntered(record: AssessmentRecord, line: ScreeningLine, isBehind: (hazard: Hazard) => boolean): boolean {
  const answeredAt = line.answer === null ? null : Date.parse(line.answer.at);
  return record.hazards.some((hazard) => hazard.grade === 'major' && isBehind(hazard)
    && (isOpen(hazard) || hazard.assessmentId === record.assessment.id || (answeredAt !== null && lastClosing(hazard) >= answeredAt)));
}

function lastClosing(hazard: Hazard): number {
  const closing = hazard.events.findLast((event) => event.kind === 'closed');
  return closing === undefined ? Number.NEGATIVE_INFINITY : Date.parse(closing.at);
}
