import { attestationsOf } from '../../../assessment-specs/records/attestations.ts';
import type { DocumentKind } from '../../../assessment-specs/records/Seal.ts';
import type { Randomness } from '../ports.ts';
import type { BuiltSample } from './buildSample.ts';
import type { SamplePictures } from './SamplePictures.ts';
import type { ScriptedClock } from './scriptedClock.ts';

export interface SignedSample {
  readonly report: Uint8Array;
  readonly commitment: Uint8Array;
  readonly rootPem: string;
  /** The sealed record as canonical JSON, the same bytes as the attachment of both documents. */
  readonly recordJson: string;
}

interface SigningInput {
  readonly clock: ScriptedClock;
  readonly pictures: SamplePictures;
  /** For the passphrases; nobody opens these keys again. */
  readonly random: Randomness;
}

/** Seals the sample, issues both documents and lets every planned signer sign, on the afternoon of the pictures. @throws Error when the host refuses */
export async function signSample(sample: BuiltSample, { clock, pictures, random }: SigningInput): Promise<SignedSample> {
  const { writer, enterpriseId, assessmentId } = sample;
  clock.set('2026-11-20T13:40:00+08:00');
  await writer.onAssessment('assessment.seal', { enterpriseSeq: writer.enterprise.seq, sealImage: sample.sealImage });
  const passphrases = new Map<string, string>();
  const passphraseOf = (memberId: string): string => {
    const known = passphrases.get(memberId) ?? Buffer.from(random.bytes(24)).toString('base64url');
    passphrases.set(memberId, known);
    return known;
  };
  const signed = async (kind: DocumentKind): Promise<Uint8Array> => {
    const { document } = await writer.call('report.issue', { enterpriseId, assessmentId, kind });
    const { seal, team } = writer.assessment.file;
    for (const { memberId } of seal?.signatures.filter((planned) => planned.document === kind) ?? []) {
      clock.pass(211);
      const name = team.find(({ id }) => id === memberId)?.name ?? '';
      await writer.call('signature.sign', {
        enterpriseId, assessmentId, documentId: document.id, memberId, attested: [...attestationsOf(kind)], handwriting: pictures.handwriting(name), passphrase: passphraseOf(memberId), remember: false,
      });
    }
    return (await writer.call('document.read', { enterpriseId, assessmentId, documentId: document.id })).content;
  };
  clock.set('2026-11-20T14:02:00+08:00');
  const report = await signed('report');
  const commitment = await signed('commitment');
  const { pem } = await writer.call('signature.exportRoot', {});
  const { json } = await writer.call('assessment.exportRecord', { enterpriseId, assessmentId });
  return { report, commitment, rootPem: pem, recordJson: json };
}
