import type { SignatureReport } from './Inspection.ts';
import type { InspectionContext } from './inspectUpdate.ts';
import { certificateFingerprint } from '../certificates/certificateFingerprint.ts';
import { verifyChain } from '../certificates/verifyChain.ts';
import type { VerifiedSignedData } from '../cms/verifySignedData.ts';
import type { SignatureStatement } from '../fields/signatureBody.ts';
import { readPdfDate } from '../pdf/pdfDate.ts';

/** The part of a report that says who and when. */
export async function reportSigner(input: {
  readonly fieldName: string;
  readonly revision: number;
  readonly statement: SignatureStatement;
  readonly cms: VerifiedSignedData | null;
  readonly context: InspectionContext;
}): Promise<Omit<SignatureReport, 'checks' | 'intact'>> {
  const { statement, cms, context } = input;
  const claimedAt = readPdfDate(statement.date);
  const claimed = claimedAt === null ? null : Date.parse(claimedAt);
  const subject = cms?.signer.subjectName;
  const commonName = subject?.getField('CN')[0] ?? null;
  return {
    fieldName: input.fieldName,
    revision: input.revision,
    statedName: statement.signerName,
    reason: statement.reason,
    location: statement.location,
    claimedAt,
    certifies: statement.certifies,
    commonName,
    organisation: subject?.getField('O')[0] ?? null,
    certificate:
      cms === null
        ? null
        : { fingerprint: certificateFingerprint(cms.signer), notBefore: cms.signer.notBefore.toISOString(), notAfter: cms.signer.notAfter.toISOString() },
    chain: cms === null ? { kind: 'broken', problem: 'noCertificate' } : await verifyChain(cms.signer, cms.others, context.trustedRoots, claimed),
    digestAlgorithm: cms?.digestAlgorithm ?? null,
    signatureAlgorithm: cms?.signatureAlgorithm ?? null,
    identity: {
      nameMatchesCertificate: commonName !== null && commonName === statement.signerName,
      validAtClaimedTime: claimed !== null && cms !== null && claimed >= cms.signer.notBefore.getTime() && claimed <= cms.signer.notAfter.getTime(),
      claimedTimeIsPast: claimed !== null && claimed <= Date.parse(context.now),
    },
  };
}
