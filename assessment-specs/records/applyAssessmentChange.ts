import type { LayerAnswers, Waitings } from './Answer.ts';
import type { AssessmentFile } from './AssessmentFile.ts';
import type { AssessmentChange } from './changes.ts';
import { ownEntry } from './ownEntry.ts';

type Answered = Extract<AssessmentChange, { kind: 'answered' }>;
type Attached = Extract<AssessmentChange, { kind: 'attached' }>;
type Observed = Extract<AssessmentChange, { kind: 'observed' }>;

/**
 * The file after one accepted change. Pure: the given file is never touched. Asks nothing, so that a journal always replays to what it was;
 * whether a new change may happen is `mayChange`'s business.
 * @param file null before `started`
 */
export function applyAssessmentChange(file: AssessmentFile | null, change: AssessmentChange): AssessmentFile {
  if (change.kind === 'started') return change.file;
  if (file === null) throw new Error(`The change ${change.kind} came before the assessment was started.`);
  switch (change.kind) {
    case 'answered': return { ...file, layers: { ...file.layers, [change.layer]: withAnswer(file.layers[change.layer], change) } };
    case 'attached': return withWaiting(file, change);
    case 'predecessorSet': return withPredecessor(file, change.predecessorId);
    case 'screened': return { ...file, screening: withEntry(file.screening, change.criterionId, change.answer) };
    case 'failedDevicesSet': return { ...file, failedDevices: change.devices };
    case 'stationsSet': return { ...file, walk: { ...file.walk, stations: change.stations } };
    case 'observed': return { ...file, walk: { ...file.walk, observations: withObservation(file.walk.observations, change) } };
    case 'rescored': return { ...file, rescorings: [...file.rescorings, change.rescoring] };
    case 'rescoringTakenBack': return { ...file, rescorings: file.rescorings.filter(({ id }) => id !== change.rescoringId) };
    case 'obligationSet': return { ...file, obligations: withEntry(file.obligations, change.obligationId, change.answer) };
    case 'periodTraitsSet': return { ...file, periodTraits: { ...file.periodTraits, ...change.traits } };
    case 'setUp': return { ...file, period: change.period, packs: change.packs };
    case 'teamSet': return { ...file, team: change.team };
    case 'narrativeSet': return { ...file, narrative: change.narrative };
    case 'improvementsSet': return { ...file, improvements: change.improvements };
    case 'evidenceAdded': return { ...file, evidence: withEntry(file.evidence, change.evidence.id, change.evidence) };
    case 'evidenceDescribed': return { ...file, evidence: withFacts(file.evidence, change) };
    case 'sealed': return { ...file, seal: change.seal, sealedRecord: change.recordDigest };
    case 'documentSet': return { ...file, documents: withDocument(file.documents, change.document) };
  }
}

/** Sets an entry, or takes it away with null. */
function withEntry<T>(entries: Readonly<Record<string, T>>, key: string, entry: T | null): Record<string, T> {
  if (entry !== null) return { ...entries, [key]: entry };
  const { [key]: _before, ...others } = entries;
  return others;
}

/** A pack whose last answer is taken back leaves no empty entry, so that undo gives back the very same file. */
function withAnswer(layer: LayerAnswers, { packId, itemId, answer }: Answered): LayerAnswers {
  const items = withEntry(ownEntry(layer, packId) ?? {}, itemId, answer);
  return withEntry(layer, packId, Object.keys(items).length === 0 ? null : items);
}

/** The last one taken away leaves no trace, so that undo gives back the very same file. */
function withWaiting({ waiting: before = {}, ...file }: AssessmentFile, { layer, packId, itemId, waiting }: Attached): AssessmentFile {
  const packs = before[layer] ?? {};
  const items = withEntry(ownEntry(packs, packId) ?? {}, itemId, waiting);
  const left = withEntry(packs, packId, Object.keys(items).length === 0 ? null : items);
  const layers: Waitings = withEntry(before as Record<string, typeof packs>, layer, Object.keys(left).length === 0 ? null : left);
  return Object.keys(layers).length === 0 ? file : { ...file, waiting: layers };
}

/** None leaves no trace, so that undo gives back the very same file. */
function withPredecessor({ predecessorId: _before, ...file }: AssessmentFile, predecessorId: string | null): AssessmentFile {
  return predecessorId === null ? file : { ...file, predecessorId };
}

function withFacts(evidence: AssessmentFile['evidence'], { evidenceId, facts }: Extract<AssessmentChange, { kind: 'evidenceDescribed' }>): AssessmentFile['evidence'] {
  const card = ownEntry(evidence, evidenceId);
  return card === null ? evidence : withEntry(evidence, evidenceId, { ...card, ...facts });
}

function withObservation(observations: AssessmentFile['walk']['observations'], { criterionId, stationId, observation }: Observed): AssessmentFile['walk']['observations'] {
  const seen = withEntry(ownEntry(observations, criterionId) ?? {}, stationId, observation);
  return withEntry(observations, criterionId, Object.keys(seen).length === 0 ? null : seen);
}

function withDocument(documents: AssessmentFile['documents'], document: AssessmentFile['documents'][number]): AssessmentFile['documents'] {
  return documents.some(({ id }) => id === document.id) ? documents.map((old) => (old.id === document.id ? document : old)) : [...documents, document];
}
