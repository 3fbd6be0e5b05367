import type { AssessmentFile, TeamMember } from '../../../assessment-specs/records/AssessmentFile.ts';
import type { IssuedDocument } from '../../../assessment-specs/records/IssuedDocument.ts';
import type { DocumentKind, PlannedSignature } from '../../../assessment-specs/records/Seal.ts';

/** One planned signature with who signs it and how it stands. */
export interface QueuedSignature {
  readonly planned: PlannedSignature;
  readonly member: TeamMember;
  readonly state: 'signed' | 'turn' | 'waiting';
  /** when it was signed, ISO 8601 */
  readonly at: string | null;
}

/** A document to sign: null while it is not made. */
export interface SigningDocument {
  readonly kind: DocumentKind;
  readonly issued: IssuedDocument | null;
  readonly signatures: readonly QueuedSignature[];
}

const kinds = ['report', 'commitment'] as const satisfies readonly DocumentKind[];

/** The documents of a sealed assessment with their signers in planned order; the first one missing has the turn. Empty before the seal. */
export function signingDocuments(file: AssessmentFile): readonly SigningDocument[] {
  const { seal, sealedRecord } = file;
  if (seal === null) return [];
  // one person signs at a time: a document waits until the one before it is complete
  let taken = false;
  return kinds.flatMap((kind): readonly SigningDocument[] => {
    const plan = seal.signatures.filter(({ document }) => document === kind);
    if (plan.length === 0) return [];
    const issued = file.documents.find((document) => document.kind === kind && document.contentDigest === sealedRecord) ?? null;
    const doneAt = (fieldName: string) => issued?.signatures.find((signature) => signature.fieldName === fieldName)?.at ?? null;
    const next = taken ? undefined : plan.find(({ fieldName }) => doneAt(fieldName) === null);
    taken ||= next !== undefined;
    return [{
      kind, issued,
      signatures: plan.map((planned) => {
        const member = file.team.find(({ id }) => id === planned.memberId);
        if (member === undefined) throw new Error(`The seal plans a signature of ${planned.memberId}, who is not in the team.`);
        const at = doneAt(planned.fieldName);
        return { planned, member, at, state: at !== null ? 'signed' : issued !== null && planned === next ? 'turn' : 'waiting' };
      }),
    }];
  });
}

export interface Turn {
  readonly document: SigningDocument & { readonly issued: IssuedDocument };
  readonly signature: QueuedSignature;
}

/** Who signs what now: the report before the commitment; null when something has to be made first or everything is signed. */
export function currentTurn(documents: readonly SigningDocument[]): Turn | null {
  for (const document of documents) {
    const signature = document.signatures.find(({ state }) => state === 'turn');
    if (signature !== undefined && document.issued !== null) return { document: { ...document, issued: document.issued }, signature };
  }
  return null;
}
