import { fieldMark } from './fieldMark.ts';
import { pdfTextString } from '../pdf/pdfTextString.ts';

/** What a signature dictionary says besides its bytes. `date` is written by `pdfDate`. */
export interface SignatureStatement {
  readonly signerName: string;
  readonly reason: string;
  readonly location: string | null;
  readonly date: string;
  /** The first signature certifies: changes other than filling the planned fields are not permitted (DocMDP P=2). */
  readonly certifies: boolean;
}

/** A byte range is written into this many characters, the rest blanks, so that its own length does not move what it counts. */
const rangeWidth = 48;

/** `[0 a b c]`, padded. */
export function byteRangeText(range: readonly [number, number, number, number]): string {
  return `[${range.join(' ')}]`.padEnd(rangeWidth);
}

/**
 * The signature dictionary with zeros for /Contents.
 * @returns the body, and where within it the byte range and the hex string (with its angle brackets) stand
 */
export function signatureBody(statement: SignatureStatement, contentsLength: number): { readonly body: Buffer; readonly rangeAt: number; readonly hexAt: number; readonly hexEnd: number } {
  const start = '<<\n/Type /Sig\n/Filter /Adobe.PPKLite\n/SubFilter /ETSI.CAdES.detached\n/ByteRange ';
  const middle = '\n/Contents ';
  const location = statement.location === null ? '' : `\n/Location ${pdfTextString(statement.location)}`;
  const certifies = statement.certifies
    ? '\n/Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P 2 /V /1.2 >> >>]'
    : '';
  const end = `\n/Name ${pdfTextString(statement.signerName)}\n/Reason ${pdfTextString(statement.reason)}${location}\n/M (${statement.date})${certifies}\n${fieldMark}\n>>`;
  const hexAt = start.length + rangeWidth + middle.length;
  const hexEnd = hexAt + contentsLength * 2 + 2;
  const body = Buffer.from(`${start}${' '.repeat(rangeWidth)}${middle}<${'0'.repeat(contentsLength * 2)}>${end}`, 'latin1');
  return { body, rangeAt: start.length, hexAt, hexEnd };
}
