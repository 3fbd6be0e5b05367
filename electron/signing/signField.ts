import { drawAppearance } from './appearance/drawAppearance.ts';
import type { SignatureAppearance } from './appearance/SignatureAppearance.ts';
import { orderedChain } from './certificates/orderedChain.ts';
import type { SigningKey } from './certificates/SigningKey.ts';
import type { x509 } from './certificates/x509.ts';
import { reservedLength, signDocument, timeStampRoom, type TimeStampSource } from './cms/signDocument.ts';
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
  /** Null: PAdES-B-B, the time is the signer's own claim. */
  readonly timeStamp: TimeStampSource | null;
}

function checkedDate(signature: FieldSignature): string {
  const date = pdfDate(signature.at);
  if (date === null) throw new SigningRefusal('signature.badTime', { at: signature.at });
  const { notBefore, notAfter } = signature.signer.certificate;
  const seconds = Math.floor(Date.parse(signature.at) / 1000) * 1000;
  if (seconds < notBefore.getTime() || seconds > notAfter.getTime()) {
    throw new SigningRefusal('certificate.notValidAt', { at: signature.at, notBefore: notBefore.toISOString(), notAfter: notAfter.toISOString() });
  }
  return date;
}

/** The update for one field, unsigned, and the whole file with it. */
interface Prepared {
  readonly whole: Buffer;
  readonly hexAt: number;
  readonly hexEnd: number;
}

function prepare(pdf: Uint8Array, signature: FieldSignature, certificates: readonly x509.X509Certificate[], timeStamp: number): Prepared {
  const read = readRevisions(pdf);
  if (read.problem !== null) throw new SigningRefusal('pdf.unsupported', { problem: read.problem.detail, offset: read.problem.offset });
  const before = snapshotAt(read, read.revisions.length - 1);
  const widgets = plannedWidgets(before);
  const planned = widgets.find(({ widget }) => widget.fieldName === signature.fieldName);
  if (planned === undefined) throw new SigningRefusal('field.unknown', { name: signature.fieldName });
  if (planned.widget.signature !== null) throw new SigningRefusal('field.alreadySigned', { name: signature.fieldName });
  if (signature.certify !== widgets.every(({ widget }) => widget.signature === null)) throw new SigningRefusal('signature.certifyOrder');
  const date = checkedDate(signature);
  const drawn = drawAppearance(signature.appearance, planned.widget.rect);
  const statement = { signerName: signature.signerName, reason: signature.reason, location: signature.location, date, certifies: signature.certify };
  const revision = signingRevision(before, planned.number, planned.widget, statement, drawn, reservedLength(certificates, timeStamp));
  const [, hexAt, hexEnd] = revision.byteRange;
  return { whole: Buffer.concat([read.bytes, revision.bytes]), hexAt, hexEnd };
}

/**
 * Signs with that room for a token. The token is known only after the bytes around it are signed.
 * @returns the room that the token would have needed, where it is another one
 */
async function signInRoom(pdf: Uint8Array, signature: FieldSignature, room: number): Promise<Uint8Array | number> {
  const certificates = orderedChain(signature.signer.certificate, signature.issuers);
  const { whole, hexAt, hexEnd } = prepare(pdf, signature, certificates, room);
  let needed = room;
  const source = signature.timeStamp;
  const timeStamp = source && (async (value: Uint8Array): Promise<Uint8Array> => {
    const token = await source(value);
    needed = timeStampRoom(token.length) ?? refuseToken(token.length);
    return token;
  });
  const cms = await signDocument([whole.subarray(0, hexAt), whole.subarray(hexEnd)], signature.signer, certificates, timeStamp);
  if (needed !== room) return needed;
  if (cms.length * 2 > hexEnd - hexAt - 2) throw new Error('The signature does not fit into the place reserved for it.');
  whole.write(cms.toString('hex'), hexAt + 1, 'latin1');
  return whole;
}

function refuseToken(length: number): never {
  throw new SigningRefusal('timeStamp.refused', { problem: 'tooLarge', detail: String(length) });
}

/**
 * Fills one planned field: an incremental update with a visible appearance and a PAdES signature over the whole file, B-B or,
 * with a time-stamp, B-T. Everything but the signature value and the token is the same for the same input (ECDSA draws a random number).
 * Refuses an unknown or filled field, a wrong order of certifying, characters without glyphs, a certificate that does not fit, and
 * whatever the time-stamp's source refuses: then nothing is signed.
 */
export function signField(pdf: Uint8Array, signature: FieldSignature): Promise<SigningResult<Uint8Array>> {
  return refusable(async () => {
    let room = signature.timeStamp === null ? 0 : timeStampRoom(0) ?? 0;
    // a token that needs more room is asked for once more, because it stamps a signature that counted the room
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const signed = await signInRoom(pdf, signature, room);
      if (typeof signed !== 'number') return signed;
      room = signed;
    }
    return refuseToken(room);
  });
}
