import type { HazardPack, MajorHazardCriterion } from '../../assessment-specs/schema/HazardPack.ts';
import type { Pack } from '../../assessment-specs/schema/Pack.ts';
import type { PackRef } from '../../assessment-specs/schema/PackRef.ts';
import type { Day } from '../../assessment-specs/schema/primitives.ts';
import type { Item } from '../../assessment-specs/schema/ScoredPack.ts';
import type { Layer } from '../../assessment-specs/records/Answer.ts';
import type { AssessmentFile } from '../../assessment-specs/records/AssessmentFile.ts';
import type { AssessmentRecord } from '../../assessment-specs/records/AssessmentRecord.ts';
import type { AssessmentChange, ChangeHead, EnterpriseChange } from '../../assessment-specs/records/changes.ts';
import type { EnterpriseFile } from '../../assessment-specs/records/EnterpriseFile.ts';
import type { Hazard } from '../../assessment-specs/records/Hazard.ts';
import type { DocumentKind } from '../../assessment-specs/records/Seal.ts';
import type { AssessmentView, EnterpriseSummary, EnterpriseView, Settings } from '../contract/views.ts';
import type { CancelSignal, Progress } from '../contract/Host.ts';
import type { LedgerPrintKind } from '../contract/LedgerPrint.ts';
import type { InspectionPlace } from '../contract/PaperPrint.ts';
import type { ItemEvent } from '../contract/ItemEvent.ts';
import type { RecordDamage } from '../contract/RecordDamage.ts';
import type { Phrases } from '../contract/Phrase.ts';
import type { Failure, Reply } from '../contract/Reply.ts';
import type { FindingCode } from '../contract/Verification.ts';
import type { WorkPlaces } from '../contract/WorkPlace.ts';

/** The present instant with the machine's offset, `2026-11-24T14:03:22+08:00`. */
export interface Clock {
  now(): string;
}

/** Random bytes from the system; ids and keys come from here so that tests can fix them. */
export interface Randomness {
  bytes(length: number): Uint8Array;
}

/** What a long call gets: may be cancelled, reports how far it is. */
export interface Work {
  readonly signal: CancelSignal;
  progress(progress: Progress): void;
}

/** All assessments of an enterprise. */
export interface AssessmentViews {
  readonly views: readonly AssessmentView[];
  readonly unreadable: readonly { readonly id: string; readonly failure: Failure }[];
}

/** One step back, or forward again, over the lines of a journal. */
export interface UndoStep<C> {
  /** The line that the step takes back: what a user did, or an undo of it. */
  readonly undoes: number;
  readonly changes: readonly C[];
  /** What the user did that the step is about. */
  readonly did: { readonly head: ChangeHead; readonly changes: readonly C[] };
}
export interface UndoSteps {
  readonly undo: UndoStep<AssessmentChange> | null;
  readonly redo: UndoStep<AssessmentChange> | null;
}

/** A small file of this machine that belongs to no record. What is there but cannot be understood reads as empty, and is copied aside before it is replaced. */
export interface KeptFile<T> {
  read(): Promise<Reply<T>>;
  /** Resolves once the whole value is on the disk. */
  write(value: T, at: string): Promise<Reply<T>>;
  /** Writes what `make` makes of the value, one change after the other, so that of two at once neither is lost. The same object back: nothing is written. */
  change(make: (value: T) => T, at: string): Promise<Reply<T>>;
}

/** The data folder. Every accepted change is a journal line on the disk before the promise resolves. */
export interface Store {
  readonly places: KeptFile<WorkPlaces>;
  readonly phrases: KeptFile<Phrases>;
  listEnterprises(): Promise<readonly EnterpriseSummary[]>;
  readEnterprise(enterpriseId: string): Promise<Reply<EnterpriseView>>;
  readAssessment(enterpriseId: string, assessmentId: string): Promise<Reply<AssessmentView>>;
  /** The readable ones, oldest first, and those that are there but cannot be read: one of them must not close the others. */
  listAssessments(enterpriseId: string): Promise<Reply<AssessmentViews>>;
  /** What is wrong with a record and what is left of it; null when it can be read. A copy of the damaged file is kept beside it. @param assessmentId null: the enterprise's own record */
  damageOf(enterpriseId: string, assessmentId: string | null, at: string): Promise<Reply<RecordDamage | null>>;
  /** Puts a damaged record back to the state that `offer` names; the damaged file stays under another name. A record that can be read is left alone. */
  restoreRecord(enterpriseId: string, assessmentId: string | null, offer: string, head: ChangeHead): Promise<Reply<null>>;
  createEnterprise(file: EnterpriseFile, head: ChangeHead): Promise<Reply<EnterpriseView>>;
  createAssessment(file: AssessmentFile, head: ChangeHead): Promise<Reply<AssessmentView>>;
  /** Appends the changes as one journal write; all or none. `record.stale` when `seq` is not the newest. */
  changeEnterprise(enterpriseId: string, seq: number, changes: readonly EnterpriseChange[], head: ChangeHead): Promise<Reply<EnterpriseView>>;
  changeAssessment(
    enterpriseId: string, assessmentId: string, seq: number, changes: readonly AssessmentChange[], head: ChangeHead, undoes?: number,
  ): Promise<Reply<AssessmentView>>;
  /** What would take back the newest line that can be taken back, and what would do again the one taken back last; null where there is none. */
  undoSteps(enterpriseId: string, assessmentId: string): Promise<Reply<UndoSteps>>;
  /** What the journal says about one item, newest first. */
  itemHistory(enterpriseId: string, assessmentId: string, item: { readonly layer: Layer; readonly packId: string; readonly itemId: string }): Promise<Reply<readonly ItemEvent[]>>;
  /** Writes the bytes under their digest, once; answers the digest. */
  putEvidence(enterpriseId: string, content: Uint8Array): Promise<Reply<string>>;
  /** Reads and checks the digest; a differing file is `evidence.damaged`. */
  getEvidence(enterpriseId: string, digest: string): Promise<Reply<Uint8Array>>;
  /** Keeps a small copy of a picture beside the file of that digest, whose place it never takes. One that is there stays: the copy that a document was printed with is printed again. */
  putShrunk(enterpriseId: string, digest: string, content: Uint8Array): Promise<Reply<null>>;
  /** Null where there is none that is whole. */
  getShrunk(enterpriseId: string, digest: string): Promise<Uint8Array | null>;
  /** Durable write, read back and compared. Never replaces a file that differs from `replacing` (digest) unless null says that none may exist. */
  putDocument(enterpriseId: string, fileName: string, content: Uint8Array, replacing: string | null): Promise<Reply<string>>;
  getDocument(enterpriseId: string, fileName: string): Promise<Reply<Uint8Array>>;
  documentPath(enterpriseId: string, fileName: string): string;
  readSettings(): Promise<Settings>;
  writeSettings(settings: Settings): Promise<Reply<Settings>>;
  /** Small named text files of this installation: root certificate, encrypted keys, confirmed roots. */
  readVault(name: string): Promise<Reply<string | null>>;
  writeVault(name: string, text: string): Promise<Reply<null>>;
  close(): Promise<void>;
}

export interface PackCatalogue {
  pack(ref: PackRef): Pack | null;
  latest(id: string): { readonly ref: PackRef; readonly pack: Pack } | null;
  list(): readonly { readonly ref: PackRef; readonly pack: Pack }[];
}

/** A rectangle on a page that a signature field will fill. Points from the lower left corner of the page. */
export interface PlannedField {
  readonly fieldName: string;
  readonly pageIndex: number;
  readonly rect: readonly [number, number, number, number];
  readonly tooltip: string;
}

export interface RenderedDocument {
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly fields: readonly PlannedField[];
  /** Characters that no face has, with the place they stand; a document with any is not issued. */
  readonly missingCharacters: readonly { readonly character: string; readonly place: string }[];
}

/** Bytes of an evidence file for a document; null when it is missing or damaged. As a photo: its small upright copy, where there is one. */
export type PrintedEvidence = (digest: string, as?: 'photo') => Promise<Uint8Array | null>;

/** Sealed record -> unsigned PDF. Same record, same bytes. `draft` puts the watermark on and plans no fields. */
export interface DocumentRenderer {
  render(input: {
    readonly kind: DocumentKind; readonly record: AssessmentRecord; readonly recordJson: string; readonly packs: PackCatalogue; readonly draft: boolean;
    readonly evidence: PrintedEvidence; readonly work: Work;
  }): Promise<RenderedDocument>;
}

/** The hazard ledger as it stands on `today` -> a PDF to print. Same input, same bytes; no signature field, no watermark. */
export interface LedgerPrinter {
  print(input: {
    readonly kind: LedgerPrintKind;
    readonly enterprise: Pick<EnterpriseFile, 'id' | 'demo' | 'profile' | 'evidence'>;
    /** What is printed, in this order; reporters are blank. */
    readonly hazards: readonly Hazard[];
    /** 受理人 of the employee reports, by report id. */
    readonly handlers: ReadonlyMap<string, string>;
    /** The catalogue that clauses are cited from. */
    readonly criteria: HazardPack;
    readonly today: Day;
    readonly evidence: PrintedEvidence;
    readonly work: Work;
  }): Promise<RenderedDocument>;
}

/** Items of one pack to be asked on paper, under the heading of their element. */
export interface PaperSheet {
  readonly packId: string;
  readonly revision: number;
  readonly name: string;
  readonly groups: readonly { readonly title: string; readonly items: readonly Item[] }[];
}

/** Blank sheets -> a PDF to write on by hand. Same input, same bytes; never a document of record. */
export interface PaperPrinter {
  print(input: {
    readonly enterprise: Pick<EnterpriseFile, 'id' | 'demo' | 'profile'>;
    readonly period: { readonly from: Day; readonly to: Day };
    readonly sheets: readonly PaperSheet[];
    readonly criteria: readonly MajorHazardCriterion[];
    /** what to look at is printed for this place alone; null: for all */
    readonly place: InspectionPlace | null;
    readonly today: Day;
    readonly work: Work;
  }): Promise<RenderedDocument>;
}

/** What the workbook of the hazard ledger is made from. */
export interface HazardWorkbookInput {
  readonly enterprise: Pick<EnterpriseFile, 'demo' | 'profile'>;
  /** The lines, in this order; reporters are blank. */
  readonly hazards: readonly Hazard[];
  /** 受理人 of the employee reports, by report id. */
  readonly handlers: ReadonlyMap<string, string>;
  /** The catalogue that clauses are cited from. */
  readonly criteria: HazardPack;
  readonly today: Day;
}

/** Excel files. Same input, same bytes. */
export interface Workbooks {
  /** 隐患台账 with its history and its totals, as .xlsx. */
  hazardLedger(input: HazardWorkbookInput): Promise<Uint8Array>;
}

/** A certificate and its private key as they lie in the vault: the key is passphrase-encrypted PKCS#8. */
export interface StoredKey {
  readonly certificatePem: string;
  readonly encryptedKeyPem: string;
  /** SHA-256 of the certificate, lower-case hex. */
  readonly fingerprint: string;
}

/** What one signature shows and says. */
export interface SignatureRequest {
  readonly fieldName: string;
  readonly key: StoredKey;
  readonly passphrase: string;
  readonly rootPem: string;
  readonly signerName: string;
  readonly reason: string;
  readonly at: string;
  /** PNG of the drawn strokes. */
  readonly handwriting: Uint8Array;
  readonly lines: readonly string[];
  /** The first signature of a document certifies it (DocMDP P=2). */
  readonly certify: boolean;
}

export interface InspectedSignature {
  readonly fieldName: string;
  readonly name: string;
  readonly claimedAt: string;
  readonly reason: string;
  /** CMS, ESS certificate hash, ByteRange, canonical contents all hold. */
  readonly intact: boolean;
  /** The certificate was within its validity at the claimed time. */
  readonly inValidity: boolean;
  readonly trusted: boolean;
  readonly certificateFingerprint: string;
  readonly rootFingerprint: string | null;
  readonly algorithm: string;
}

/** What a file's bytes say about themselves. */
export type Inspection =
  | { readonly kind: 'notPdf'; readonly problem: string }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'unsigned'; readonly plannedFields: number }
  | {
      readonly kind: 'signed';
      /** Every byte accounted for, only planned fields filled, every signature intact. */
      readonly intact: boolean;
      /** The first thing that is wrong, as a finding code of the contract; `detail` is its offset in bytes, or empty. */
      readonly problem: { readonly code: FindingCode; readonly detail: string } | null;
      readonly signatures: readonly InspectedSignature[];
      readonly plannedFields: number;
    };

/** Keys, signatures and their inspection. Knows PDFs and certificates, nothing of the domain. */
export interface SignatureRoom {
  createRoot(input: { readonly installationName: string; readonly now: string; readonly passphrase: string }): Promise<StoredKey>;
  issueSigner(
    root: StoredKey, rootPassphrase: string, input: { readonly personName: string; readonly organisation: string; readonly now: string; readonly passphrase: string },
  ): Promise<Reply<StoredKey>>;
  /** The certificate's fingerprint and common name. */
  describeCertificate(pem: string): Promise<Reply<{ readonly fingerprint: string; readonly name: string }>>;
  planFields(pdf: Uint8Array, fields: readonly PlannedField[]): Promise<Reply<Uint8Array>>;
  sign(pdf: Uint8Array, request: SignatureRequest): Promise<Reply<Uint8Array>>;
  inspect(pdf: Uint8Array, input: { readonly trustedRootPems: readonly string[]; readonly now: string }): Promise<Inspection>;
  /** Names of the signature fields planned in the first revision, filled or not; none for a foreign file. */
  plannedFieldNames(pdf: Uint8Array): Promise<readonly string[]>;
  /** The one embedded file of this name, from the revision before the first signature; null when there is none or more than one. */
  readAttachment(pdf: Uint8Array, name: string): Promise<Uint8Array | null>;
}

/** Small texts that only a passphrase opens. `place` names where the text belongs; it does not open elsewhere. */
export interface Secrets {
  /** A new form at every call, even for the same text. */
  seal(text: string, passphrase: string, place: string): Promise<string>;
  /** Null: another passphrase, another place, or not the text that was sealed. */
  open(sealed: string, passphrase: string, place: string): Promise<string | null>;
}

/** Remembers a passphrase where the door can do so safely (door 1: safeStorage); elsewhere it does not. */
export interface PassphraseMemory {
  available(): boolean;
  remember(name: string, passphrase: string): Promise<boolean>;
  recall(name: string): Promise<string | null>;
}

/** What only a desktop can do; the other doors answer null or the path. */
export interface Dialogs {
  reveal(path: string): Promise<boolean>;
}

/** Where a bug is written down: the incident number that the user saw, the channel, and what happened. */
export type ReportIncident = (incident: string, channel: string, error: unknown) => void;
