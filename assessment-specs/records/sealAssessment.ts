import type { Digest, Instant } from '../schema/primitives.ts';
import type { AssessmentFile, TeamMember } from './AssessmentFile.ts';
import type { AssessmentRecord } from './AssessmentRecord.ts';
import { canonicalJson } from './canonicalJson.ts';
import type { AssessmentChange } from './changes.ts';
import { composeRecord, type JournalHeads } from './composeRecord.ts';
import { checkCreditCode } from './creditCode.ts';
import { digestOfText } from './digestOf.ts';
import { reportNumber } from './documentNumber.ts';
import type { EnterpriseFile } from './EnterpriseFile.ts';
import { namePersonInCommon, personNames } from './personNames.ts';
import { planSignatures } from './planSignatures.ts';
import type { Seal, SealedResult } from './Seal.ts';

/** Why an assessment cannot be sealed yet. All that hold are listed, so that they can be settled together. */
export type SealProblem =
  | { readonly kind: 'alreadySealed'; readonly number: string }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'nameMissing' }
  | { readonly kind: 'creditCodeMissing' }
  | { readonly kind: 'creditCodeUnconfirmed'; readonly creditCode: string }
  | { readonly kind: 'assessorMissing' }
  | { readonly kind: 'leaderMissing' }
  | { readonly kind: 'principalMissing' }
  | { readonly kind: 'severalPrincipals' }
  | { readonly kind: 'principalDiffers'; readonly team: string; readonly profile: string }
  | { readonly kind: 'memberNameMissing'; readonly memberId: string }
  | { readonly kind: 'sameNameTwice'; readonly name: string }
  | { readonly kind: 'tooFewSigners'; readonly signers: number }
  | { readonly kind: 'sealImageMissing'; readonly sealImage: Digest };

export interface SealCheck {
  readonly file: AssessmentFile;
  readonly enterprise: EnterpriseFile;
  /** From `conclude`; everything but 'incomplete' may be sealed, a vetoed or failed report is a report. */
  readonly conclusionKind: 'incomplete' | SealedResult['conclusion']['kind'];
  readonly sealImage: Digest | null;
}

/** Everything that stands in the way of 封存; empty when nothing does. */
export function canSeal({ file, enterprise, conclusionKind, sealImage }: SealCheck): readonly SealProblem[] {
  if (file.seal !== null) return [{ kind: 'alreadySealed', number: file.seal.number }];
  const { profile } = enterprise;
  const code = checkCreditCode(profile.creditCode);
  const imageKnown = sealImage === null || Object.hasOwn(file.evidence, sealImage) || Object.hasOwn(enterprise.evidence, sealImage);
  return [
    ...(conclusionKind === 'incomplete' ? [{ kind: 'incomplete' } as const] : []),
    ...(profile.name.trim() === '' ? [{ kind: 'nameMissing' } as const] : []),
    ...(code === 'empty' || code === 'tooShort' ? [{ kind: 'creditCodeMissing' } as const] : []),
    ...((code === 'badCharacter' || code === 'badCheckDigit') && !profile.creditCodeConfirmed ? [{ kind: 'creditCodeUnconfirmed', creditCode: profile.creditCode } as const] : []),
    ...teamProblems(file.team, profile.principal),
    ...(imageKnown ? [] : [{ kind: 'sealImageMissing', sealImage } as const]),
  ];
}

/** At least two people who can be told apart sign, among them an assessor, the leader and the one principal that the profile names. */
function teamProblems(team: readonly TeamMember[], principalOfProfile: string): readonly SealProblem[] {
  const signing = team.filter(({ signs }) => signs);
  const inRole = (role: TeamMember['roles'][number]) => signing.filter(({ roles }) => roles.includes(role));
  const principals = inRole('principal');
  const [principal] = principals;
  const names = signing.map(({ name }) => personNames(name).join('、'));
  const twice = signing.find((_member, index) => names[index] !== '' && names.indexOf(names[index] ?? '') < index);
  const reportSigners = new Set(planSignatures(team).filter(({ document }) => document === 'report').map(({ memberId }) => memberId)).size;
  return [
    ...(inRole('assessor').length === 0 ? [{ kind: 'assessorMissing' } as const] : []),
    ...(inRole('leader').length === 0 ? [{ kind: 'leaderMissing' } as const] : []),
    ...(principal === undefined ? [{ kind: 'principalMissing' } as const] : []),
    ...(principals.length > 1 ? [{ kind: 'severalPrincipals' } as const] : []),
    ...(principal !== undefined && !namePersonInCommon(principal.name, principalOfProfile) ? [{ kind: 'principalDiffers', team: principal.name, profile: principalOfProfile } as const] : []),
    ...signing.filter((_member, index) => names[index] === '').map(({ id }) => ({ kind: 'memberNameMissing', memberId: id }) as const),
    ...(twice === undefined ? [] : [{ kind: 'sameNameTwice', name: twice.name } as const]),
    ...(reportSigners < 2 ? [{ kind: 'tooFewSigners', signers: reportSigners } as const] : []),
  ];
}

export interface SealInputs {
  readonly file: AssessmentFile;
  readonly enterprise: EnterpriseFile;
  /** What the engine returned for exactly this file. */
  readonly result: SealedResult;
  readonly at: Instant;
  readonly by: string;
  readonly sealImage: Digest | null;
  readonly rootFingerprint: Digest;
  readonly appVersion: string;
}

/** The seal of an assessment that `canSeal` has nothing against. The year of its number is the year of the seal as written in its own offset. */
export function buildSeal({ file, enterprise, result, at, by, sealImage, rootFingerprint, appVersion }: SealInputs): Seal {
  const number = reportNumber(Number(at.slice(0, 4)), enterprise.profile.creditCode, file.revision);
  if (number === null) throw new Error('An assessment without a credit code cannot be numbered; ask canSeal first.');
  return {
    at, by, number, revision: file.revision, replaces: file.replaces, result,
    signatures: [...planSignatures(file.team)],
    sealImage, rootFingerprint, appVersion,
  };
}

/** The frozen record, its bytes as text, its digest, and the change that says so. The text is stored under its digest before the change is written. */
export interface SealedAssessment {
  readonly seal: Seal;
  readonly record: AssessmentRecord;
  readonly json: string;
  readonly digest: Digest;
  readonly change: Extract<AssessmentChange, { kind: 'sealed' }>;
}

/** 封存: freezes an assessment by the digest of its canonical record. @param heads newest journal lines before the seal */
export function sealAssessment(inputs: SealInputs, heads: JournalHeads): SealedAssessment {
  const seal = buildSeal(inputs);
  const record = composeRecord(inputs.enterprise, { ...inputs.file, seal }, heads);
  const json = canonicalJson(record);
  const digest = digestOfText(json);
  return { seal, record, json, digest, change: { kind: 'sealed', seal, recordDigest: digest } };
}
