import type { Digest } from '../schema/primitives.ts';
import type { Answer } from './Answer.ts';
import type { AssessmentFile } from './AssessmentFile.ts';
import type { AssessmentChange } from './changes.ts';
import type { ChangeProblem } from './ChangeProblem.ts';
import { checkPackRoles } from './checkPackRoles.ts';
import type { IssuedDocument } from './IssuedDocument.ts';
import { ownEntry } from './ownEntry.ts';

/**
 * May this assessment file take this change? The one place that decides, on every door: sealed means sealed.
 * It looks at the file alone; whether an item or a rule exists is for those who know the packs.
 * @param file null when the assessment does not exist yet
 */
export function mayChange(file: AssessmentFile | null, change: AssessmentChange): ChangeProblem | null {
  if (change.kind === 'started') return file === null ? startProblem(change.file) : { kind: 'alreadyStarted' };
  if (file === null) return { kind: 'notStarted' };
  if (change.kind === 'documentSet') return documentProblem(file, change.document);
  if (file.seal !== null) return { kind: 'sealed', number: file.seal.number };
  switch (change.kind) {
    case 'answered': return answerProblem(file, change.packId, change.itemId, change.answer);
    case 'attached': return waitingProblem(file, change);
    case 'predecessorSet': return change.predecessorId === file.id ? { kind: 'ownPredecessor' } : null;
    case 'screened': case 'obligationSet': return missingEvidence(file, change.answer?.evidence ?? []);
    case 'stationsSet': return stationsProblem(file, change.stations);
    case 'observed': return observationProblem(file, change);
    case 'rescored': return file.rescorings.some(({ id }) => id === change.rescoring.id) ? { kind: 'idTwice', id: change.rescoring.id } : null;
    case 'setUp': return setUpProblem(change) ?? answeredPackProblem(file, change.packs);
    case 'failedDevicesSet': return idTwice(change.devices);
    case 'teamSet': return idTwice(change.team);
    case 'improvementsSet': return idTwice(change.improvements);
    case 'evidenceAdded': return Object.hasOwn(file.evidence, change.evidence.id) ? { kind: 'evidenceExists', evidence: change.evidence.id } : null;
    case 'evidenceDescribed': return missingEvidence(file, [change.evidenceId]);
    case 'periodTraitsSet': case 'narrativeSet': case 'rescoringTakenBack': case 'sealed': return null;
  }
}

function startProblem(file: AssessmentFile): ChangeProblem | null {
  if (file.seal !== null || file.sealedRecord !== null || file.documents.length > 0) return { kind: 'bornSealed' };
  return setUpProblem(file) ?? idTwice(file.team);
}

function setUpProblem({ period, packs }: Pick<AssessmentFile, 'period' | 'packs'>): ChangeProblem | null {
  if (period.from > period.to) return { kind: 'periodInvalid', ...period };
  const problem = checkPackRoles(packs);
  return problem === null ? null : { kind: 'rolesInvalid', problem };
}

/** A pack that was answered cannot be left out: its answers would stand in the record and count for nothing. */
function answeredPackProblem(file: AssessmentFile, packs: AssessmentFile['packs']): ChangeProblem | null {
  const chosen = new Set(packs.filter(({ role }) => role === 'primary' || role === 'gate').map(({ pack }) => pack.id));
  const left = Object.values(file.layers).flatMap((layer) => Object.keys(layer)).find((packId) => !chosen.has(packId));
  return left === undefined ? null : { kind: 'packNotSelected', packId: left };
}

function isScored(file: AssessmentFile, packId: string): boolean {
  return file.packs.some(({ role, pack }) => pack.id === packId && (role === 'primary' || role === 'gate'));
}

function answerProblem(file: AssessmentFile, packId: string, itemId: string, answer: Answer | null): ChangeProblem | null {
  if (!isScored(file, packId)) return { kind: 'packNotSelected', packId };
  if (answer === null) return null;
  const stray = answer.kind === 'scored' ? answer.findings.find((finding) => finding.itemId !== itemId) : undefined;
  if (stray !== undefined) return { kind: 'findingElsewhere', itemId, findingItemId: stray.itemId };
  return missingEvidence(file, answer.evidence);
}

/** An item that is answered has its note in the answer: nothing waits there. */
function waitingProblem(file: AssessmentFile, { layer, packId, itemId, waiting }: Extract<AssessmentChange, { kind: 'attached' }>): ChangeProblem | null {
  if (!isScored(file, packId)) return { kind: 'packNotSelected', packId };
  if (waiting === null) return null;
  if (ownEntry(ownEntry(file.layers[layer], packId) ?? {}, itemId) !== null) return { kind: 'alreadyAnswered', itemId };
  return missingEvidence(file, waiting.evidence);
}

function missingEvidence(file: AssessmentFile, cited: readonly Digest[]): ChangeProblem | null {
  const missing = cited.find((id) => !Object.hasOwn(file.evidence, id));
  return missing === undefined ? null : { kind: 'evidenceNotFound', evidence: missing };
}

/** A station that was walked cannot be taken away, nor a question from it: what was seen there would stand in the record and count for nothing. */
function stationsProblem(file: AssessmentFile, stations: AssessmentFile['walk']['stations']): ChangeProblem | null {
  for (const [criterionId, seen] of Object.entries(file.walk.observations)) {
    const left = Object.keys(seen).find((stationId) => !stations.some(({ id, criterionIds }) => id === stationId && criterionIds.includes(criterionId)));
    if (left !== undefined) return { kind: 'stationWalked', stationId: left, criterionId };
  }
  return idTwice(stations);
}

function observationProblem(file: AssessmentFile, { criterionId, stationId, observation }: Extract<AssessmentChange, { kind: 'observed' }>): ChangeProblem | null {
  const station = file.walk.stations.find(({ id }) => id === stationId);
  if (station?.criterionIds.includes(criterionId) !== true) return { kind: 'stationUnknown', stationId, criterionId };
  return missingEvidence(file, observation?.evidence ?? []);
}

function idTwice(entries: readonly { readonly id: string }[]): ChangeProblem | null {
  const twice = entries.find(({ id }, index) => entries.findIndex((other) => other.id === id) < index);
  return twice === undefined ? null : { kind: 'idTwice', id: twice.id };
}

/** A document carries the sealed record and nothing else; writing it again keeps every signature that it had. */
function documentProblem(file: AssessmentFile, document: IssuedDocument): ChangeProblem | null {
  if (file.seal === null) return { kind: 'notSealed' };
  if (document.contentDigest !== file.sealedRecord) return { kind: 'documentOfAnotherRecord', documentId: document.id };
  const before = file.documents.find(({ id }) => id === document.id)?.signatures ?? [];
  const kept = before.every((old, index) => {
    const now = document.signatures[index];
    return now?.fieldName === old.fieldName && now.memberId === old.memberId && now.at === old.at && now.certificate === old.certificate;
  });
  return kept ? null : { kind: 'signatureLost', documentId: document.id };
}
