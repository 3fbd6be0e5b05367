import type { SignatureStatement } from '../fields/signatureBody.ts';
import { readPdfText } from '../pdf/pdfTextString.ts';
import { entryOf, type PdfValue } from '../pdf/PdfValue.ts';

function textOf(value: PdfValue | undefined): string | null {
  return value?.kind === 'string' ? readPdfText(value.latin1) : null;
}

/** What a signature dictionary says, as far as it says it. */
export function readStatement(signature: PdfValue): SignatureStatement {
  const date = entryOf(signature, 'M');
  return {
    signerName: textOf(entryOf(signature, 'Name')) ?? '',
    reason: textOf(entryOf(signature, 'Reason')) ?? '',
    location: textOf(entryOf(signature, 'Location')),
    date: date?.kind === 'string' ? date.latin1 : '',
    certifies: entryOf(signature, 'Reference') !== undefined,
  };
}
