import type { Digest } from '../schema/primitives.ts';
import type { AssessmentFile } from './AssessmentFile.ts';
import { recordFormat, recordVersion, type AssessmentRecord } from './AssessmentRecord.ts';
import type { EnterpriseFile } from './EnterpriseFile.ts';
import type { Evidence } from './Evidence.ts';
import type { Hazard } from './Hazard.ts';
import { isOpen } from './hazardState.ts';
import { evidenceOf } from './mayChangeEnterprise.ts';
import { withoutReporter } from './withoutReporter.ts';

/** Newest journal lines of both files at the moment of composing. */
export interface JournalHeads {
  readonly enterpriseHead: Digest | null;
  readonly assessmentHead: Digest | null;
}

/**
 * One assessment with all that its score and its documents need. Same files, same heads, same record.
 * Hazards: see `hazardsOfRecord`. Evidence: only what an answer, a hazard of the record or the seal names; cards of the assessment go before those of the enterprise.
 */
export function composeRecord(enterprise: EnterpriseFile, assessment: AssessmentFile, heads: JournalHeads): AssessmentRecord {
  const { seal, sealedRecord: _sealedRecord, documents: _documents, waiting: _waiting, predecessorId: _predecessorId, evidence, ...rest } = assessment;
  const hazards = hazardsOfRecord(enterprise.hazards, assessment);
  const cards: Readonly<Record<string, Evidence>> = { ...enterprise.evidence, ...evidence };
  return {
    format: recordFormat,
    version: recordVersion,
    enterprise: { id: enterprise.id, demo: enterprise.demo, profile: enterprise.profile, traits: enterprise.traits },
    assessment: rest,
    hazards,
    evidence: Object.fromEntries(citedEvidence(assessment, hazards).flatMap((id) => {
      const card = Object.hasOwn(cards, id) ? cards[id] : undefined;
      return card === undefined ? [] : [[id, card]];
    })),
    journal: { enterpriseHead: heads.enterpriseHead, assessmentHead: heads.assessmentHead },
    seal,
  };
}

/**
 * Which entries of the ledger go in: what is open now, whenever it was found (an open major hazard vetoes); what this assessment found or names; and what
 * moved within the period, so that the report shows what was found and what was closed. Older closed ones stay in the ledger.
 * Who reported a hazard as an employee is for the handler only and left blank here, because records are handed out.
 */
export function hazardsOfRecord(ledger: readonly Hazard[], assessment: Pick<AssessmentFile, 'id' | 'period' | 'failedDevices'>): Hazard[] {
  const named = new Set(assessment.failedDevices.map(({ hazardId }) => hazardId));
  const { from, to } = assessment.period;
  // the day as it was written, in the offset of those who wrote it
  const movedInPeriod = (hazard: Hazard) => hazard.events.some(({ at }) => at.slice(0, 10) >= from && at.slice(0, 10) <= to);
  return ledger
    .filter((hazard) => isOpen(hazard) || hazard.assessmentId === assessment.id || named.has(hazard.id) || movedInPeriod(hazard))
    .map(withoutReporter);
}

function citedEvidence(assessment: AssessmentFile, hazards: readonly Hazard[]): readonly Digest[] {
  const layers = Object.values(assessment.layers).flatMap((layer) => Object.values(layer)).flatMap((items) => Object.values(items));
  const seen = Object.values(assessment.walk.observations).flatMap((stations) => Object.values(stations));
  const rescored = assessment.rescorings.flatMap(({ answerBefore, answerAfter }) => [...(answerBefore === null ? [] : [answerBefore]), answerAfter]);
  const answers = [...layers, ...Object.values(assessment.screening), ...seen, ...rescored, ...Object.values(assessment.obligations)];
  const image = assessment.seal?.sealImage ?? null;
  return [...new Set([
    ...answers.flatMap((answer) => answer.evidence),
    ...hazards.flatMap((hazard) => hazard.events.flatMap(evidenceOf)),
    ...(image === null ? [] : [image]),
  ])];
}
