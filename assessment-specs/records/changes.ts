import { z } from 'zod';
import { daySchema, digestSchema, instantSchema, lineSchema, traitIdSchema, triSchema } from '../schema/primitives.ts';
import { answerSchema, failedDeviceSchema, layerSchema, obligationAnswerSchema, screeningAnswerSchema, waitingSchema } from './Answer.ts';
import { assessmentFileSchema, improvementSchema, narrativeSchema, packRoleSchema, teamMemberSchema } from './AssessmentFile.ts';
import { employeeReportEventSchema, employeeReportSchema, rewardRulesSchema } from './EmployeeReport.ts';
import { enterpriseFileSchema } from './EnterpriseFile.ts';
import { enterpriseProfileSchema } from './EnterpriseProfile.ts';
import { evidenceFactsSchema, evidenceSchema } from './Evidence.ts';
import { hazardEventSchema, hazardSchema } from './Hazard.ts';
import { inspectionSchema } from './Inspection.ts';
import { issuedDocumentSchema } from './IssuedDocument.ts';
import { rescoringSchema } from './Rescoring.ts';
import { sealSchema } from './Seal.ts';
import { observationSchema, stationSchema } from './Walk.ts';

/** Everything that can happen to an enterprise file. One journal line carries one change. */
export const enterpriseChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('created'), file: enterpriseFileSchema }),
  z.strictObject({ kind: z.literal('profileSet'), profile: enterpriseProfileSchema }),
  /** Sets the named answers and keeps the others; nothing is taken away by leaving it out. */
  z.strictObject({ kind: z.literal('traitsSet'), traits: z.record(traitIdSchema, triSchema) }),
  z.strictObject({ kind: z.literal('hazardFound'), hazard: hazardSchema }),
  z.strictObject({ kind: z.literal('hazardEvent'), hazardId: z.string(), event: hazardEventSchema }),
  z.strictObject({ kind: z.literal('inspectionRecorded'), inspection: inspectionSchema }),
  z.strictObject({ kind: z.literal('inspectionWithdrawn'), inspectionId: z.string(), withdrawn: inspectionSchema.shape.withdrawn.unwrap() }),
  z.strictObject({ kind: z.literal('employeeReportReceived'), report: employeeReportSchema }),
  z.strictObject({ kind: z.literal('employeeReportEvent'), reportId: z.string(), event: employeeReportEventSchema }),
  z.strictObject({ kind: z.literal('rewardRulesSet'), rules: rewardRulesSchema }),
  z.strictObject({ kind: z.literal('evidenceAdded'), evidence: evidenceSchema }),
]);
export type EnterpriseChange = z.infer<typeof enterpriseChangeSchema>;

/** Everything that can happen to an assessment file. `null` takes an answer back. After `sealed` only document changes are accepted. */
export const assessmentChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('started'), file: assessmentFileSchema }),
  z.strictObject({ kind: z.literal('answered'), layer: layerSchema, packId: z.string(), itemId: z.string(), answer: answerSchema.nullable() }),
  /** Note and evidence before the item is scored; the answer that takes them over stands in one line with the change that takes them away here. */
  z.strictObject({ kind: z.literal('attached'), layer: layerSchema, packId: z.string(), itemId: z.string(), waiting: waitingSchema.nullable() }),
  /** Null: no earlier assessment is looked at. */
  z.strictObject({ kind: z.literal('predecessorSet'), predecessorId: z.string().nullable() }),
  z.strictObject({ kind: z.literal('screened'), criterionId: z.string(), answer: screeningAnswerSchema.nullable() }),
  z.strictObject({ kind: z.literal('failedDevicesSet'), devices: z.array(failedDeviceSchema) }),
  z.strictObject({ kind: z.literal('stationsSet'), stations: z.array(stationSchema).max(100) }),
  z.strictObject({ kind: z.literal('observed'), criterionId: z.string(), stationId: z.string(), observation: observationSchema.nullable() }),
  /** Stands beside the `answered` of the same line. */
  z.strictObject({ kind: z.literal('rescored'), rescoring: rescoringSchema }),
  z.strictObject({ kind: z.literal('rescoringTakenBack'), rescoringId: z.string() }),
  z.strictObject({ kind: z.literal('obligationSet'), obligationId: z.string(), answer: obligationAnswerSchema.nullable() }),
  /** Sets the named answers and keeps the others. */
  z.strictObject({ kind: z.literal('periodTraitsSet'), traits: z.record(traitIdSchema, triSchema) }),
  z.strictObject({ kind: z.literal('setUp'), period: z.strictObject({ from: daySchema, to: daySchema }), packs: z.array(packRoleSchema) }),
  z.strictObject({ kind: z.literal('teamSet'), team: z.array(teamMemberSchema) }),
  z.strictObject({ kind: z.literal('narrativeSet'), narrative: narrativeSchema }),
  z.strictObject({ kind: z.literal('improvementsSet'), improvements: z.array(improvementSchema) }),
  z.strictObject({ kind: z.literal('evidenceAdded'), evidence: evidenceSchema }),
  z.strictObject({ kind: z.literal('evidenceDescribed'), evidenceId: digestSchema, facts: evidenceFactsSchema }),
  /** `recordDigest` names the canonical record with this seal; its bytes are written before this line. */
  z.strictObject({ kind: z.literal('sealed'), seal: sealSchema, recordDigest: digestSchema }),
  z.strictObject({ kind: z.literal('documentSet'), document: issuedDocumentSchema }),
]);
export type AssessmentChange = z.infer<typeof assessmentChangeSchema>;

/** Who, when and why: stands on every journal line beside the change. */
export const changeHeadSchema = z.strictObject({ at: instantSchema, by: lineSchema(60), reason: lineSchema(500) });
export type ChangeHead = z.infer<typeof changeHeadSchema>;

/**
 * One line of a journal: changes that were accepted together. `previous` is the SHA-256 of the line before it (its text without the line feed),
 * null for the first. `undoes` names the line that this one takes back.
 */
export const journalLineSchema = <C extends z.ZodType>(change: C) =>
  z.strictObject({
    seq: z.number().int().min(1), previous: digestSchema.nullable(), head: changeHeadSchema, undoes: z.number().int().min(1).nullable(), changes: z.array(change).min(1).max(5000),
  });
export interface JournalLine<C> {
  readonly seq: number;
  readonly previous: string | null;
  readonly head: ChangeHead;
  readonly undoes: number | null;
  readonly changes: readonly C[];
}
