/** Integrity, signers, pack, score: each true, false or could-not-check. Unknown is never green. */
export type FindingValue = 'true' | 'false' | 'unknown';

export interface Finding {
  readonly value: FindingValue;
  /** Closed code of the sentence; the renderer and the CLI have words for it. */
  readonly code: FindingCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Why a finding is what it is. */
export const findingCodes = [
  'integrity.intact', 'integrity.appended', 'integrity.changed', 'integrity.notPermitted', 'integrity.malformed', 'integrity.signatureBroken', 'integrity.unsigned', 'integrity.foreign', 'integrity.recordMissing',
  'signers.trusted', 'signers.untrusted', 'signers.broken', 'signers.expired', 'signers.incomplete', 'signers.none', 'signers.unplanned',
  'pack.known', 'pack.unknown', 'pack.differs', 'pack.noRecord',
  'score.reproduced', 'score.differs', 'score.cannot', 'score.noRecord', 'score.recordInvalid',
] as const;
export type FindingCode = (typeof findingCodes)[number];

export interface VerifiedSigner {
  readonly fieldName: string;
  readonly name: string;
  readonly claimedAt: string;
  readonly reason: string;
  readonly intact: boolean;
  /** Chained to a root that the user confirmed. Otherwise 身份：自述，未核验. */
  readonly trusted: boolean;
  readonly certificateFingerprint: string;
  readonly rootFingerprint: string | null;
  readonly algorithm: string;
}

/** What one file's verification says. The four values decide the exit code of `anzhun verify`. */
export interface Verification {
  readonly fileName: string;
  readonly fileDigest: string;
  readonly findings: { readonly integrity: Finding; readonly signers: Finding; readonly pack: Finding; readonly score: Finding };
  readonly signers: readonly VerifiedSigner[];
  readonly plannedFields: number;
  readonly document: null | {
    readonly number: string;
    readonly kind: string;
    readonly enterpriseName: string;
    readonly creditCode: string;
    readonly contentDigest: string;
    readonly conclusion: string;
    readonly grade: string | null;
    readonly percent: string | null;
    readonly recomputed: { readonly conclusion: string; readonly percent: string | null } | null;
    readonly packs: readonly { readonly id: string; readonly revision: number; readonly digest: string }[];
    readonly demo: boolean;
    readonly rootFingerprint: string;
  };
  /** What was not checked, said aloud. */
  readonly notChecked: readonly ('time' | 'identity' | 'printedPages' | 'evidenceFiles')[];
}
