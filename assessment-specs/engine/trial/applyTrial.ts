import type { AssessmentRecord } from '../../records/AssessmentRecord.ts';
import type { Hazard } from '../../records/Hazard.ts';
import { isOpen } from '../../records/hazardState.ts';
import type { Trial } from './Trial.ts';

/**
 * The record as it would be if the trial were true, for `scoreAssessment` and `conclude`. The given record is not touched, and what comes back
 * must not be stored: its closed hazards were signed off by nobody.
 */
export function applyTrial(record: AssessmentRecord, { answers, closed }: Trial): AssessmentRecord {
  const { assessment } = record;
  const self = { ...assessment.layers.self };
  for (const [packId, supposed] of Object.entries(answers)) self[packId] = { ...self[packId], ...supposed };
  return {
    ...record,
    hazards: record.hazards.map((hazard) => (closed.includes(hazard.id) && isOpen(hazard) ? closedNow(hazard) : hazard)),
    assessment: { ...assessment, layers: { ...assessment.layers, self } },
  };
}

function closedNow(hazard: Hazard): Hazard {
  const at = hazard.events.at(-1)?.at ?? '1970-01-01T00:00:00+00:00';
  return { ...hazard, events: [...hazard.events, { kind: 'closed', id: 'trial', at, recordedAt: at, by: '', note: '', signedOffBy: '' }] };
}
