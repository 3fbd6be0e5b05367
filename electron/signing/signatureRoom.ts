import { join } from 'node:path';
import { fail, succeed, type Reply } from '../contract/Reply.ts';
import type { FindingCode } from '../contract/Verification.ts';
import type { InspectedSignature, Inspection, SignatureRequest, SignatureRoom, StoredKey } from '../services/ports.ts';
import { certificateFingerprint } from './certificates/certificateFingerprint.ts';
import { readCertificatePem, writeCertificatePem } from './certificates/certificatePem.ts';
import { createRootAuthority } from './certificates/createRootAuthority.ts';
import { encryptPrivateKey } from './certificates/encryptPrivateKey.ts';
import { issueSignerCertificate } from './certificates/issueSignerCertificate.ts';
import type { SigningKey } from './certificates/SigningKey.ts';
import { createOpenedKeys } from './createOpenedKeys.ts';
import { inspectSignedPdf } from './inspectSignedPdf.ts';
import type { Inspection as Inspected, InspectionProblem, SignatureReport } from './inspection/Inspection.ts';
import { planSignatureFields } from './planSignatureFields.ts';
import { readAttachment } from './readAttachment.ts';
import { signField } from './signField.ts';
import type { SigningProblem } from './SigningRefusal.ts';

/** The size that time and certificate are set in under the handwriting; smaller where the field is narrow. */
const appearanceTextPt = 9;

/** The signing room behind the host's port: PEM texts and bytes on the outside, certificates and keys on the inside. */
export function createSignatureRoom({ fontDirectory }: { readonly fontDirectory: string }): SignatureRoom {
  // in this order: each character comes from the first face that has it
  const fontFiles = ['noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf', 'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'].map((file) => join(fontDirectory, file));
  const openedKeys = createOpenedKeys();
  return {
    async createRoot({ installationName, now, passphrase }) {
      const key = await createRootAuthority({ installationName, now });
      const stored = await storedKey(key, passphrase);
      openedKeys.keepRoot(stored, passphrase, key);
      return stored;
    },

    async issueSigner(root, rootPassphrase, { personName, organisation, now, passphrase }) {
      const opened = await openedKeys.root(root, rootPassphrase);
      if (!opened.ok) return opened;
      const key = await issueSignerCertificate(opened.value, { personName, organisation, now });
      const stored = await storedKey(key, passphrase);
      openedKeys.keepFresh(stored, passphrase, key);
      return succeed(stored);
    },

    async describeCertificate(pem) {
      const read = await readCertificatePem(pem);
      if (!read.ok) return fail('file.unreadable', { name: 'PEM', problem: String(read.error.params['problem'] ?? '') });
      const [certificate] = read.value;
      if (!certificate) return fail('file.unreadable', { name: 'PEM', problem: '' });
      return succeed({ fingerprint: certificateFingerprint(certificate).full, name: certificate.subjectName.getField('CN')[0] ?? '' });
    },

    async planFields(pdf, fields) {
      const planned = await planSignatureFields(pdf, fields);
      return planned.ok ? succeed(planned.value) : impossible(planned.error);
    },

    sign: async (pdf, request) => sign(pdf, request, await openedKeys.signer(request.key, request.passphrase), fontFiles),

    async inspect(pdf, { trustedRootPems, now }) {
      const roots = await Promise.all(trustedRootPems.map((pem) => readCertificatePem(pem)));
      return asInspection(await inspectSignedPdf(pdf, { trustedRoots: roots.flatMap((read) => (read.ok ? read.value : [])), now }));
    },

    async plannedFieldNames(pdf) {
      const inspected = await inspectSignedPdf(pdf, { trustedRoots: [], now: new Date(0).toISOString() });
      return inspected.kind === 'signed' || inspected.kind === 'unsigned' ? inspected.plannedFields : [];
    },

    async readAttachment(pdf, name) {
      const read = await readAttachment(pdf, name);
      return read.ok ? read.value : null;
    },
  };
}

async function storedKey({ certificate, privateKey }: SigningKey, passphrase: string): Promise<StoredKey> {
  return { certificatePem: writeCertificatePem(certificate), encryptedKeyPem: await encryptPrivateKey(privateKey, passphrase), fingerprint: certificateFingerprint(certificate).full };
}

async function sign(pdf: Uint8Array, request: SignatureRequest, signer: Reply<SigningKey>, fontFiles: readonly string[]): Promise<Reply<Uint8Array>> {
  if (!signer.ok) return signer;
  const issuers = await readCertificatePem(request.rootPem);
  if (!issuers.ok) return fail('file.unreadable', { name: 'root.pem', problem: String(issuers.error.params['problem'] ?? '') });
  const { fieldName, signerName, reason, at, certify, handwriting, lines } = request;
  const signed = await signField(pdf, {
    fieldName, signer: signer.value, issuers: issuers.value, signerName, reason, location: null, at, certify, timeStamp: null,
    appearance: { handwriting, seal: null, lines, textSizePt: appearanceTextPt, fontFiles, coversPage: true },
  });
  return signed.ok ? succeed(signed.value) : signingFailure(signed.error, signerName);
}

/** What can go wrong with a user's own input; the rest would be a fault of this app. */
function signingFailure(problem: SigningProblem, name: string): Reply<never> {
  switch (problem.code) {
    case 'appearance.unreadablePicture':
      return fail('signature.handwritingMissing');
    case 'field.unknown':
      return fail('signature.notPlanned', { name });
    case 'field.alreadySigned':
      return fail('signature.alreadySigned', { name });
    case 'appearance.missingCharacter':
      return fail('document.missingCharacters', { characters: String(problem.params['characters'] ?? ''), place: name });
    case 'certificate.notValidAt':
      return fail('signature.certificateExpired', { name, notAfter: String(problem.params['notAfter'] ?? '') });
    default:
      return impossible(problem);
  }
}

function impossible(problem: SigningProblem): never {
  throw new Error(`Signing refused what this app made itself: ${problem.code} ${JSON.stringify(problem.params)}`);
}

/** Which of the contract's sentences fits what the inspection found. */
const findingCode: Readonly<Record<InspectionProblem['kind'], FindingCode>> = {
  header: 'integrity.malformed', objects: 'integrity.malformed', crossReference: 'integrity.malformed', trailer: 'integrity.malformed', bytesAfterEnd: 'integrity.appended',
  noPlan: 'integrity.malformed', planNotAsWritten: 'integrity.changed',
  updateWithoutSignature: 'integrity.notPermitted', severalSignatures: 'integrity.notPermitted', fieldNotPlanned: 'integrity.notPermitted', objectReplaced: 'integrity.notPermitted',
  annotationAdded: 'integrity.notPermitted', attachmentAdded: 'integrity.notPermitted', hiddenObject: 'integrity.notPermitted', appearanceNotAllowed: 'integrity.notPermitted',
  notCertified: 'integrity.notPermitted', updateNotAsWritten: 'integrity.notPermitted',
  byteRange: 'integrity.changed', notCovered: 'integrity.appended', contentsNotCanonical: 'integrity.changed', signatureUnreadable: 'integrity.signatureBroken', signatureBroken: 'integrity.changed',
  certificatesNotBound: 'integrity.signatureBroken', weakDigest: 'integrity.signatureBroken', signatureNotAsWritten: 'integrity.changed',
};

function problemOf(problems: readonly InspectionProblem[]): { readonly code: FindingCode; readonly detail: string } {
  const [first] = problems;
  return first ? { code: findingCode[first.kind], detail: first.offset === null ? '' : String(first.offset) } : { code: 'integrity.changed', detail: '' };
}

function asInspection(inspected: Inspected): Inspection {
  switch (inspected.kind) {
    case 'notSound':
      return { kind: 'notPdf', problem: inspected.problem?.kind ?? 'notPdf' };
    case 'foreign':
      return { kind: 'foreign' };
    case 'unsigned':
      return { kind: 'unsigned', plannedFields: inspected.plannedFields.length };
    case 'damaged':
      return { kind: 'signed', intact: false, problem: problemOf(inspected.problems), signatures: [], plannedFields: 0 };
    case 'signed':
      return {
        kind: 'signed', intact: inspected.integrity === 'true', problem: inspected.integrity === 'true' ? null : problemOf(inspected.problems),
        signatures: inspected.signatures.map(asSignature), plannedFields: inspected.plannedFields.length,
      };
  }
}

function asSignature(report: SignatureReport): InspectedSignature {
  return {
    fieldName: report.fieldName, name: report.commonName ?? report.statedName, claimedAt: report.claimedAt ?? '', reason: report.reason,
    intact: report.intact && report.identity.nameMatchesCertificate, inValidity: report.identity.validAtClaimedTime, trusted: report.chain.kind === 'trusted',
    certificateFingerprint: report.certificate?.fingerprint.full ?? '', rootFingerprint: report.chain.kind === 'broken' ? null : report.chain.root.full,
    algorithm: [report.signatureAlgorithm, report.digestAlgorithm].filter((part) => part !== null).join(' '),
  };
}
