import type { AssessmentFile } from './AssessmentFile.ts';
import type { AssessmentChange } from './changes.ts';
import { ownEntry } from './ownEntry.ts';
import { waitingAt } from './waitingAt.ts';

/**
 * The change that takes `change` back. Null for what cannot be taken back: the start, the set-up, period facts, evidence, the seal, documents.
 * @param file the file before `change` was applied
 */
export function inverseOf(file: AssessmentFile, change: AssessmentChange): AssessmentChange | null {
  switch (change.kind) {
    case 'answered': return { ...change, answer: ownEntry(ownEntry(file.layers[change.layer], change.packId) ?? {}, change.itemId) };
    case 'attached': return { ...change, waiting: waitingAt(file, change) };
    case 'predecessorSet': return { kind: 'predecessorSet', predecessorId: file.predecessorId ?? null };
    case 'screened': return { ...change, answer: ownEntry(file.screening, change.criterionId) };
    case 'obligationSet': return { ...change, answer: ownEntry(file.obligations, change.obligationId) };
    case 'failedDevicesSet': return { kind: 'failedDevicesSet', devices: file.failedDevices };
    case 'stationsSet': return { kind: 'stationsSet', stations: file.walk.stations };
    case 'observed': return { ...change, observation: ownEntry(ownEntry(file.walk.observations, change.criterionId) ?? {}, change.stationId) };
    case 'rescored': return { kind: 'rescoringTakenBack', rescoringId: change.rescoring.id };
    case 'rescoringTakenBack': return rescoredAgain(file, change.rescoringId);
    case 'evidenceDescribed': return describedBefore(file, change.evidenceId);
    case 'teamSet': return { kind: 'teamSet', team: file.team };
    case 'narrativeSet': return { kind: 'narrativeSet', narrative: file.narrative };
    case 'improvementsSet': return { kind: 'improvementsSet', improvements: file.improvements };
    case 'started': case 'periodTraitsSet': case 'setUp': case 'evidenceAdded': case 'sealed': case 'documentSet': return null;
  }
}

function describedBefore(file: AssessmentFile, evidenceId: string): AssessmentChange | null {
  const card = ownEntry(file.evidence, evidenceId);
  if (card === null) return null;
  const { kind, obtainedOn, validUntil, note } = card;
  return { kind: 'evidenceDescribed', evidenceId, facts: { kind, obtainedOn, validUntil, note } };
}

function rescoredAgain(file: AssessmentFile, rescoringId: string): AssessmentChange | null {
  const rescoring = file.rescorings.find(({ id }) => id === rescoringId);
  return rescoring === undefined ? null : { kind: 'rescored', rescoring };
}
