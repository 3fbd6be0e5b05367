import { z } from 'zod';
import { daySchema, digestSchema, instantSchema, lineSchema, proseSchema, traitIdSchema, triSchema } from '../../assessment-specs/schema/primitives.ts';
import { evidenceKindSchema } from '../../assessment-specs/schema/ScoredPack.ts';
import { findingSchema, layerSchema } from '../../assessment-specs/records/Answer.ts';
import { improvementSchema, narrativeSchema, teamMemberSchema } from '../../assessment-specs/records/AssessmentFile.ts';
import { employeeReportSchema, rewardRulesSchema } from '../../assessment-specs/records/EmployeeReport.ts';
import { enterpriseProfileSchema } from '../../assessment-specs/records/EnterpriseProfile.ts';
import { evidenceFactsSchema, type Evidence } from '../../assessment-specs/records/Evidence.ts';
import { fiveAssurancesSchema, hazardBasisSchema, hazardSourceSchema } from '../../assessment-specs/records/Hazard.ts';
import { inspectionSchema } from '../../assessment-specs/records/Inspection.ts';
import { orderKindSchema } from '../../assessment-specs/schema/HazardPack.ts';
import { rescoringSchema } from '../../assessment-specs/records/Rescoring.ts';
import { documentKindSchema } from '../../assessment-specs/records/Seal.ts';
import type { IssuedDocument } from '../../assessment-specs/records/IssuedDocument.ts';
import { observationSchema, stationSchema } from '../../assessment-specs/records/Walk.ts';
import { ledgerPrintKindSchema } from './LedgerPrint.ts';
import { paperScopeSchema } from './PaperPrint.ts';
import type { ItemEvent } from './ItemEvent.ts';
import { phraseSchema, type Phrases } from './Phrase.ts';
import type { RecordDamage } from './RecordDamage.ts';
import type { Verification } from './Verification.ts';
import { workPlaceSchema, type WorkPlace } from './WorkPlace.ts';
import { settingsSchema, type AppInfo, type AssessmentList, type AssessmentStep, type AssessmentView, type EnterpriseSummary, type EnterpriseView, type Settings, type UndoName } from './views.ts';

const id = z.string().min(1).max(80);
const seq = z.number().int().min(0);
const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'expected bytes');
const enterpriseAt = { enterpriseId: id, seq };
const assessmentAt = { enterpriseId: id, assessmentId: id, seq };
const person = lineSchema(60);
const text = proseSchema(4000);

/** Name and input of a call; its value is named by the type parameter. */
const channel = <Value>() => <S extends z.ZodType>(input: S) => ({ input, value: undefined as unknown as Value });

/** A hazard event as the user gives it: ids and recording time are the host's. */
const eventHead = { at: instantSchema, note: text };
export const hazardStepSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ordered'), ...eventHead, order: orderKindSchema, area: text, orderedBy: person }),
  z.strictObject({ kind: z.literal('reported'), ...eventHead, toAuthority: text, how: text, toEmployees: text }),
  z.strictObject({ kind: z.literal('planned'), ...eventHead, five: fiveAssurancesSchema }),
  z.strictObject({ kind: z.literal('started'), ...eventHead }),
  z.strictObject({ kind: z.literal('done'), ...eventHead, result: text, evidence: z.array(digestSchema) }),
  z.strictObject({ kind: z.literal('accepted'), ...eventHead, acceptedBy: person, how: text, result: text, evidence: z.array(digestSchema) }),
  z.strictObject({ kind: z.literal('rejected'), ...eventHead, rejectedBy: person, reason: text }),
  z.strictObject({ kind: z.literal('closed'), ...eventHead, signedOffBy: person }),
  z.strictObject({ kind: z.literal('reopened'), ...eventHead, reason: text }),
  z.strictObject({ kind: z.literal('transferred'), ...eventHead, to: text, reason: text }),
  z.strictObject({ kind: z.literal('evidenceAdded'), ...eventHead, phase: z.enum(['before', 'after']), evidence: z.array(digestSchema).min(1) }),
]);
export type HazardStep = z.infer<typeof hazardStepSchema>;

/** What became of an employee's report, as the user gives it: author and time are the host's. */
export const employeeReportStepSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('verified'), note: proseSchema(2000), hazardId: z.string() }),
  z.strictObject({ kind: z.literal('unfounded'), note: proseSchema(2000), reason: proseSchema(2000) }),
  z.strictObject({ kind: z.literal('rewarded'), note: proseSchema(2000), yuan: z.number().min(0).max(1_000_000_000), on: daySchema, ruleId: z.string().nullable() }),
]);

/** An answer as the user gives it: author and time are the host's. */
export const givenAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('scored'), findings: z.array(findingSchema).max(50), note: proseSchema(20_000), evidence: z.array(digestSchema).max(500) }),
  z.strictObject({
    kind: z.literal('notApplicable'), ground: z.enum(['trait', 'period', 'attested']), traits: z.array(traitIdSchema), reason: proseSchema(2000),
    note: proseSchema(20_000), evidence: z.array(digestSchema).max(500),
  }),
]);
export type GivenAnswer = z.infer<typeof givenAnswerSchema>;

export const givenScreeningSchema = z.strictObject({
  answer: z.enum(['no', 'yes', 'toCheck', 'notApplicable']), branches: z.array(z.string()).max(50), reason: proseSchema(2000), note: proseSchema(20_000), evidence: z.array(digestSchema).max(500),
});
export type GivenScreening = z.infer<typeof givenScreeningSchema>;

/** Roles chosen at the start; the host pins digests of the newest revisions. */
export const chosenPacksSchema = z.strictObject({
  primary: id,
  gates: z.array(z.strictObject({ id, mandatory: z.boolean(), bandId: z.string() })).max(4),
  obligations: z.array(id).max(2),
});

/** Everything the interface may ask the host. One row a channel: its name is `noun.verb`, its input is parsed here on every door. */
export const channels = {
  'app.info': channel<AppInfo>()(z.strictObject({})),
  'settings.get': channel<Settings>()(z.strictObject({})),
  'settings.set': channel<Settings>()(settingsSchema.partial()),

  /** Where the scoring page of an assessment was left on this machine; null: nowhere. Neither call says why a place is not known. */
  'workspace.readPlace': channel<WorkPlace | null>()(z.strictObject({ enterpriseId: id, assessmentId: id })),
  'workspace.keepPlace': channel<null>()(z.strictObject({ enterpriseId: id, assessmentId: id, place: workPlaceSchema.omit({ at: true }) })),

  /** The user's own words for notes, on this machine. Each call answers with all of them, the one kept last at the end. */
  'phrases.list': channel<Phrases>()(z.strictObject({})),
  'phrases.keep': channel<Phrases>()(z.strictObject({ packId: id, itemId: id.nullable(), text: phraseSchema.shape.text })),
  'phrases.remove': channel<Phrases>()(z.strictObject({ id })),

  'enterprise.list': channel<readonly EnterpriseSummary[]>()(z.strictObject({})),
  'enterprise.create': channel<EnterpriseView>()(z.strictObject({ name: lineSchema(100) })),
  'enterprise.get': channel<EnterpriseView>()(z.strictObject({ enterpriseId: id })),
  'enterprise.setProfile': channel<EnterpriseView>()(z.strictObject({ ...enterpriseAt, profile: enterpriseProfileSchema })),
  'enterprise.setTraits': channel<EnterpriseView>()(z.strictObject({ ...enterpriseAt, traits: z.record(traitIdSchema, triSchema) })),

  'assessment.list': channel<AssessmentList>()(z.strictObject({ enterpriseId: id })),
  'assessment.start': channel<AssessmentView>()(z.strictObject({
    enterpriseId: id, period: z.strictObject({ from: daySchema, to: daySchema }), packs: chosenPacksSchema, periodTraits: z.record(traitIdSchema, triSchema), team: z.array(teamMemberSchema).max(60),
  })),
  'assessment.get': channel<AssessmentView>()(z.strictObject({ enterpriseId: id, assessmentId: id })),
  'assessment.answer': channel<AssessmentStep>()(z.strictObject({ ...assessmentAt, layer: layerSchema, packId: id, itemId: id, answer: givenAnswerSchema.nullable() })),
  'assessment.answerMany': channel<AssessmentView>()(z.strictObject({
    ...assessmentAt, layer: layerSchema, reason: lineSchema(500), answers: z.array(z.strictObject({ packId: id, itemId: id, answer: givenAnswerSchema.nullable() })).min(1).max(2000),
  })),
  /** Note and evidence of an item that is not scored yet; its answer takes them over. Refused for an answered item, whose answer has them. */
  'assessment.attach': channel<AssessmentStep>()(z.strictObject({ ...assessmentAt, layer: layerSchema, packId: id, itemId: id, note: proseSchema(20_000), evidence: z.array(digestSchema).max(500) })),
  /** Names the earlier assessment whose answers are hints, or none. Refused for one whose period did not end before this one's. */
  'assessment.setPredecessor': channel<AssessmentView>()(z.strictObject({ ...assessmentAt, predecessorId: id.nullable() })),
  /** Takes over the predecessor's answer to one item as a new answer of whoever asks, with its note and with evidence that is still valid, dated. One item a call, on purpose. */
  'assessment.takeOver': channel<AssessmentStep>()(z.strictObject({ ...assessmentAt, packId: id, itemId: id, reason: lineSchema(500) })),
  /** Takes one option of what the ledger proposes (`scoreProposals`). */
  'assessment.rescore': channel<AssessmentView>()(z.strictObject({ ...assessmentAt, hazardId: id, cause: rescoringSchema.shape.cause, packId: id, itemId: id, ruleId: id })),
  'assessment.screen': channel<AssessmentView>()(z.strictObject({ ...assessmentAt, criterionId: id, answer: givenScreeningSchema.nullable() })),
  'assessment.setFailedDevices': channel<AssessmentView>()(z.strictObject({ ...assessmentAt, devices: z.array(z.strictObject({ id, device: lineSchema(200), criterionId: id, hazardId: z.string().nullable() })).max(500) })),
  'assessment.setStations': channel<AssessmentView>()(z.strictObject({ ...assessmentAt, stations: z.array(stationSchema).max(100) })),
  /** What was seen of a criterion at a station; the screening follows in the same journal line. Null takes it back. */
  'assessment.observe': channel<AssessmentView>()(z.strictObject({ ...assessmentAt, criterionId: id, stationId: id, observation: observationSchema.omit({ by: true, at: true }).nullable() })),
  'assessment.setObligation': channel<AssessmentView>()(z.strictObject({
    ...assessmentAt, obligationId: id,
    answer: z.nullable(z.strictObject({ state: z.enum(['done', 'inProgress', 'notDone', 'notApplicable']), reason: proseSchema(2000), doneOn: daySchema.nullable(), nextDue: daySchema.nullable(), note: proseSchema(20_000), evidence: z.array(digestSchema).max(500) })),
  })),
  'assessment.setPeriodTraits': channel<AssessmentView>()(z.strictObject({ ...assessmentAt, traits: z.record(traitIdSchema, triSchema) })),
  'assessment.setTeam': channel<AssessmentView>()(z.strictObject({ ...assessmentAt, team: z.array(teamMemberSchema).max(60) })),
  'assessment.setNarrative': channel<AssessmentView>()(z.strictObject({ ...assessmentAt, narrative: narrativeSchema })),
  'assessment.setImprovements': channel<AssessmentView>()(z.strictObject({ ...assessmentAt, improvements: z.array(improvementSchema).max(500) })),
  /** Takes back the newest change that can be taken back, whoever made it; itself a journal line. What is typed in one go goes back in one go. */
  'assessment.undo': channel<AssessmentStep>()(z.strictObject(assessmentAt)),
  /** Does again what was taken back last; refused once something else was done. */
  'assessment.redo': channel<AssessmentStep>()(z.strictObject(assessmentAt)),
  /** What the two would be about. */
  'assessment.undoNames': channel<{ readonly undo: UndoName | null; readonly redo: UndoName | null }>()(z.strictObject({ enterpriseId: id, assessmentId: id })),
  /** Who changed one item, when and to what, newest first; of a sealed assessment too. */
  'assessment.itemHistory': channel<readonly ItemEvent[]>()(z.strictObject({ enterpriseId: id, assessmentId: id, layer: layerSchema, packId: id, itemId: id })),
  'assessment.seal': channel<AssessmentView>()(z.strictObject({ ...assessmentAt, enterpriseSeq: seq, sealImage: digestSchema.nullable() })),
  /** Re-issues a sealed assessment as its next revision. */
  'assessment.revise': channel<AssessmentView>()(z.strictObject({ enterpriseId: id, assessmentId: id, reason: lineSchema(500) })),
  /** The canonical record as it stands now, or as it was sealed. */
  'assessment.exportRecord': channel<{ readonly fileName: string; readonly json: string }>()(z.strictObject({ enterpriseId: id, assessmentId: id })),

  /** Where the journals stand, so that a window sees cheaply whether another one wrote. `assessmentId` null: the enterprise's alone. */
  'record.position': channel<{ readonly enterprise: number; readonly assessment: number | null }>()(z.strictObject({ enterpriseId: id, assessmentId: id.nullable() })),
  /** What is wrong with a record that cannot be read, and what is left of it; null when it can be read. `assessmentId` null: the enterprise's own. */
  'record.damage': channel<RecordDamage | null>()(z.strictObject({ enterpriseId: id, assessmentId: id.nullable() })),
  /** The user's act. Afterwards the record can be read; asking again changes nothing. */
  'record.restore': channel<null>()(z.strictObject({ enterpriseId: id, assessmentId: id.nullable(), offer: digestSchema })),

  'hazard.record': channel<EnterpriseView>()(z.strictObject({
    ...enterpriseAt, grade: z.enum(['general', 'major']), basis: hazardBasisSchema, source: hazardSourceSchema, title: lineSchema(200), description: text, area: lineSchema(120), foundBy: person, foundAt: instantSchema,
    itemRefs: z.array(z.strictObject({ packId: id, itemId: id })).max(50), sourceRef: id.nullable(), assessmentId: id.nullable(),
  })),
  'hazard.advance': channel<EnterpriseView>()(z.strictObject({ ...enterpriseAt, hazardId: id, step: hazardStepSchema })),

  /** The ledger with its history and totals as an Excel file of today; nothing is kept. `hazardIds`: the entries in the order wanted; null: all, as they stand in the ledger. */
  'ledger.export': channel<{ readonly fileName: string; readonly content: Uint8Array }>()(z.strictObject({ enterpriseId: id, hazardIds: z.array(id).max(20_000).nullable() })),
  /**
   * The ledger, or a notice for each of the hazards named, as a PDF of today; nothing is kept. `hazardIds`: in the order wanted; null: all that such a document can be made for.
   * Refused: a notice to rectify what is rectified, an acceptance record before the acceptance, a public notice of an ordinary hazard.
   */
  'ledger.print': channel<{ readonly fileName: string; readonly content: Uint8Array }>()(z.strictObject({ enterpriseId: id, kind: ledgerPrintKindSchema, hazardIds: z.array(id).max(10_000).nullable() })),

  /** Blank sheets for the walk and the meeting, as a PDF of today; nothing is kept. */
  'paper.print': channel<{ readonly fileName: string; readonly content: Uint8Array }>()(z.strictObject({ enterpriseId: id, assessmentId: id, scope: paperScopeSchema })),

  'inspection.record': channel<EnterpriseView>()(z.strictObject({ ...enterpriseAt, ...inspectionSchema.pick({ kind: true, on: true, ledBy: true, participants: true, areas: true, findings: true, evidence: true }).shape })),
  /** It stays in the file and counts no more. */
  'inspection.withdraw': channel<EnterpriseView>()(z.strictObject({ ...enterpriseAt, inspectionId: id, reason: lineSchema(500) })),
  /** `reporter` null: anonymous. The name is kept encrypted with the handler's passphrase, which is kept nowhere. */
  'employeeReport.receive': channel<EnterpriseView>()(z.strictObject({
    ...enterpriseAt, ...employeeReportSchema.pick({ receivedOn: true, handler: true, duty: true, what: true, area: true }).shape,
    reporter: z.nullable(z.strictObject({ name: person.regex(/\S/), passphrase: z.string().max(200) })),
  })),
  'employeeReport.advance': channel<EnterpriseView>()(z.strictObject({ ...enterpriseAt, reportId: id, step: employeeReportStepSchema })),
  /** Null: anonymous. */
  'employeeReport.readReporter': channel<{ readonly name: string | null }>()(z.strictObject({ enterpriseId: id, reportId: id, passphrase: z.string().max(200) })),
  'rewardRules.set': channel<EnterpriseView>()(z.strictObject({ ...enterpriseAt, rules: rewardRulesSchema })),

  /** Stores a file by its digest and adds its card to the assessment, or to the enterprise when `assessmentId` is null. */
  'evidence.add': channel<{ readonly evidence: Evidence; readonly enterprise: EnterpriseView | null; readonly assessment: AssessmentView | null }>()(z.strictObject({
    enterpriseId: id, assessmentId: id.nullable(), seq, name: lineSchema(255), kind: evidenceKindSchema, obtainedOn: daySchema.nullable(), validUntil: daySchema.nullable(), note: proseSchema(2000), content: bytes,
    /** A small upright JPEG of a picture, for the screen and for what is printed. Kept beside the file, never in its place. */
    shrunk: bytes.optional(),
  })),
  /** Says anew what a file of an assessment is, from which day, until when it is valid. */
  'evidence.describe': channel<AssessmentStep>()(z.strictObject({ ...assessmentAt, evidenceId: digestSchema, ...evidenceFactsSchema.shape })),
  /** The file as it was added. `shrunk`: the small copy where there is one. */
  'evidence.read': channel<{ readonly mime: string; readonly content: Uint8Array }>()(z.strictObject({ enterpriseId: id, evidenceId: digestSchema, shrunk: z.boolean().optional() })),

  /** Renders the sealed record to a PDF with its signature fields planned, and writes it into the documents folder. */
  'report.issue': channel<{ readonly assessment: AssessmentView; readonly document: IssuedDocument }>()(z.strictObject({ enterpriseId: id, assessmentId: id, kind: documentKindSchema })),
  /** Draft pages with a watermark; cannot be signed and is not kept. */
  'report.preview': channel<{ readonly fileName: string; readonly content: Uint8Array }>()(z.strictObject({ enterpriseId: id, assessmentId: id, kind: documentKindSchema })),
  'document.read': channel<{ readonly fileName: string; readonly content: Uint8Array }>()(z.strictObject({ enterpriseId: id, assessmentId: id, documentId: id })),
  /** Shows the file in the system's file manager (door 1), or answers its path. */
  'document.reveal': channel<{ readonly path: string }>()(z.strictObject({ enterpriseId: id, assessmentId: id, documentId: id })),
  /** One person signs once, in all their roles. The first call for a person makes their key, protected by the passphrase. */
  'signature.sign': channel<{ readonly assessment: AssessmentView; readonly document: IssuedDocument }>()(z.strictObject({
    enterpriseId: id, assessmentId: id, documentId: id, memberId: id, attested: z.array(z.string()).max(20), handwriting: bytes, /** Empty: the one that this machine remembers. */ passphrase: z.string().max(200), remember: z.boolean(),
  })),
  'signature.keyStatus': channel<{ readonly exists: boolean; readonly remembered: boolean; /** whether this door has a memory for passphrases at all */ readonly canRemember: boolean; readonly fingerprint: string | null }>()(z.strictObject({ enterpriseId: id, name: person })),
  /** This installation's root certificate, to be handed to those who check. */
  'signature.exportRoot': channel<{ readonly fileName: string; readonly pem: string; readonly fingerprint: string }>()(z.strictObject({})),
  /** Roots that the user confirmed by another way (phone, paper). */
  'trust.list': channel<readonly { readonly fingerprint: string; readonly name: string; readonly confirmedAt: string }[]>()(z.strictObject({})),
  'trust.add': channel<{ readonly fingerprint: string }>()(z.strictObject({ pem: z.string().min(1).max(20_000), fingerprint: digestSchema })),

  'report.verify': channel<Verification>()(z.strictObject({ name: lineSchema(255), content: bytes })),
} as const;

export type ChannelName = keyof typeof channels;
export type Input<C extends ChannelName> = z.infer<(typeof channels)[C]['input']>;
export type Output<C extends ChannelName> = (typeof channels)[C]['value'];
export const channelNames = Object.freeze(Object.keys(channels)) as readonly ChannelName[];
