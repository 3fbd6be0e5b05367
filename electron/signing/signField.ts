import { drawAppearance } from './appearance/drawAppearance.ts';
import type { SignatureAppearance } from './appearance/SignatureAppearance.ts';
import { orderedChain } from './certificates/orderedChain.ts';
import type { SigningKey } from './certificates/SigningKey.ts';
import { signingAlgorithm } from './certificates/SigningKey.ts';
import type { x509 } from './certificates/x509.ts';
import { reservedLength, signDocument } from './cms/signDocument.ts';
import { plannedWidgets } from './fields/plannedWidgets.ts';
import { signingRevision } from './fields/signingRevision.ts';
import { pdfDate } from './pdf/pdfDate.ts';
import { readRevisions } from './pdf/readRevisions.ts';
import { snapshotAt } from './pdf/PdfSnapshot.ts';
import { SigningRefusal, refusable, type SigningResult } from './SigningRefusal.ts';

/** Everything one signature needs. */
export interface FieldSignature {
  readonly fieldName: string;
  /** The signer's certificate and key. */
  readonly signer: SigningKey;
  /** The certificates above the signer's, the root included, so that the chain travels with the file. */
  readonly issuers: readonly x509.X509Certificate[];
  readonly signerName: string;
  readonly reason: string;
  readonly location: string | null;
  /** The claimed time, ISO 8601 with offset; must lie within the certificate's validity. */
  readonly at: string;
  readonly appearance: SignatureAppearance;
  /** True for the first signature of a document and for no other. */
  readonly certify: boolean;
}

async function belongTogether(signer: SigningKey): Promise<boolean> {
  const probe = new Uint8Array(32);
  const signature = await crypto.subtle.sign(signingAlgorithm, signer.privateKey, probe);
  const publicKey = await signer.certificate.publicKey.export(signingAlgorithm, ['verify']);
  return crypto.subtle.verify(signingAlgorithm, publicKey, signature, probe);
}

async function checkedDate(signature: FieldSignature): Promise<string> {
  const date = pdfDate(signature.at);
  if (date === null) throw new SigningRefusal('signature.badTime', { at: signature.at });
  const { notBefore, notAfter } = signature.signer.certificate;
  const seconds = Math.floor(Date.parse(signature.at) / 1000) * 1000;
  if (seconds < notBefore.getTime() || seconds > notAfter.getTime()) {
    throw new SigningRefusal('certificate.notValidAt', { at: signature.at, notBefore: notBefore.toISOString(), notAfter: notAfter.toISOString() });
  }
  if (!(await belongTogether(signature.signer))) throw new SigningRefusal('certificate.notForThisKey');
  return date;
}

/**
 * Fills one planned field: an incremental update with a visible appearance and a PAdES-B-B signature over the whole file.
 * Everything but the signature value itself is the same for the same input (ECDSA draws a random number).
 * Refuses an unknown or filled field, a wrong order of certifying, characters without glyphs, and a certificate that does not fit.
 */
export function signField(pdf: Uint8Array, signature: FieldSignature): Promise<SigningResult<Uint8Array>> {
  return refusable(async () => {
    const read = readRevisions(pdf);
    if (read.problem !== null) throw new SigningRefusal('pdf.unsupported', { problem: read.problem.detail, offset: read.problem.offset });
    const before = snapshotAt(read, read.revisions.length - 1);
    const widgets = plannedWidgets(before);
    const planned = widgets.find(({ widget }) => widget.fieldName === signature.fieldName);
    if (planned === undefined) throw new SigningRefusal('field.unknown', { name: signature.fieldName });
    if (planned.widget.signature !== null) throw new SigningRefusal('field.alreadySigned', { name: signature.fieldName });
    if (signature.certify !== widgets.every(({ widget }) => widget.signature === null)) throw new SigningRefusal('signature.certifyOrder');
    const date = await checkedDate(signature);
    const drawn = drawAppearance(signature.appearance, planned.widget.rect);
    const certificates = orderedChain(signature.signer.certificate, signature.issuers);
    const statement = { signerName: signature.signerName, reason: signature.reason, location: signature.location, date, certifies: signature.certify };
    const revision = signingRevision(before, planned.number, planned.widget, statement, drawn, reservedLength(certificates));
    const whole = Buffer.concat([read.bytes, revision.bytes]);
    const [, hexAt, hexEnd] = revision.byteRange;
    const cms = await signDocument([whole.subarray(0, hexAt), whole.subarray(hexEnd)], certificates, signature.signer.privateKey);
    if (cms.length * 2 > hexEnd - hexAt - 2) throw new Error('The signature does not fit into the place reserved for it.');
    whole.write(cms.toString('hex'), hexAt + 1, 'latin1');
    return whole;
  });
}
