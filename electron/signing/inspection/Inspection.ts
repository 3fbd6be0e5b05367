import type { CertificateFingerprint } from '../certificates/certificateFingerprint.ts';
import type { CertificateChain } from '../certificates/verifyChain.ts';

/** Every way in which a document of ours can fail to be what was signed. */
export type InspectionProblemKind =
  // the file itself
  | 'header' | 'objects' | 'crossReference' | 'trailer' | 'bytesAfterEnd'
  // the plan
  | 'noPlan' | 'planNotAsWritten'
  // what an update does besides filling one planned field
  | 'updateWithoutSignature' | 'severalSignatures' | 'fieldNotPlanned' | 'objectReplaced' | 'annotationAdded' | 'attachmentAdded' | 'hiddenObject' | 'appearanceNotAllowed' | 'notCertified' | 'updateNotAsWritten'
  // the signature
  | 'byteRange' | 'notCovered' | 'contentsNotCanonical' | 'signatureUnreadable' | 'signatureBroken' | 'certificatesNotBound' | 'weakDigest' | 'signatureNotAsWritten';

/** One problem and where it is. Offsets count bytes; revisions count from 0, where the document itself is 0 and the plan 1. */
export interface InspectionProblem {
  readonly kind: InspectionProblemKind;
  readonly revision: number | null;
  readonly object: number | null;
  readonly offset: number | null;
}

/** One signature. What is false in `checks` stands in the inspection's problems too. */
export interface SignatureReport {
  readonly fieldName: string;
  readonly revision: number;
  /** As the signature dictionary says; the certificate's own name is `commonName`. */
  readonly statedName: string;
  readonly reason: string;
  readonly location: string | null;
  /** ISO 8601 with offset. The signer's own claim: there is no trusted timestamp. Null when unreadable. */
  readonly claimedAt: string | null;
  readonly certifies: boolean;
  readonly commonName: string | null;
  readonly organisation: string | null;
  readonly certificate: null | { readonly fingerprint: CertificateFingerprint; readonly notBefore: string; readonly notAfter: string };
  readonly chain: CertificateChain;
  readonly digestAlgorithm: string | null;
  readonly signatureAlgorithm: string | null;
  readonly checks: {
    readonly byteRangeExact: boolean;
    readonly contentsCanonical: boolean;
    /** The CMS fits the bytes that the range covers, checked by pkijs. */
    readonly cmsVerified: boolean;
    /** The signed hash of the signer's certificate (ESS) fits the one in the file. */
    readonly certificateBound: boolean;
    readonly digestStrong: boolean;
    /** Its update does nothing but fill its planned field. */
    readonly updatePermitted: boolean;
  };
  /** All of the checks. */
  readonly intact: boolean;
  /** These say who and when, not whether the bytes are whole. */
  readonly identity: {
    readonly nameMatchesCertificate: boolean;
    readonly validAtClaimedTime: boolean;
    /** The claimed time is not after `now`. */
    readonly claimedTimeIsPast: boolean;
  };
}

/** What a file turned out to be. `integrity` is 'true' only when every byte is accounted for. */
export type Inspection =
  | { readonly kind: 'notSound'; readonly integrity: 'false'; readonly problem: InspectionProblem | null }
  | { readonly kind: 'foreign'; readonly integrity: 'unknown' }
  | { readonly kind: 'unsigned'; readonly integrity: 'unknown'; readonly plannedFields: readonly string[] }
  /** Bears the marks of a document planned here, but no signature of it can be read. */
  | { readonly kind: 'damaged'; readonly integrity: 'false'; readonly problems: readonly InspectionProblem[] }
  | {
      readonly kind: 'signed';
      readonly integrity: 'true' | 'false';
      readonly problems: readonly InspectionProblem[];
      readonly signatures: readonly SignatureReport[];
      readonly plannedFields: readonly string[];
      readonly unsignedFields: readonly string[];
    };
