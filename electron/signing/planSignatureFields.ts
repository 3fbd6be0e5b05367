import { planningRevision } from './fields/planningRevision.ts';
import { readRevisions } from './pdf/readRevisions.ts';
import { snapshotAt } from './pdf/PdfSnapshot.ts';
import type { SignatureFieldPlan } from './SignatureFieldPlan.ts';
import { SigningRefusal, refusable, type SigningResult } from './SigningRefusal.ts';

/**
 * Adds every signature field that the document will ever have, empty, in one incremental update. Same input, same bytes.
 * @param pdf a document in one revision with a classic cross-reference table, as pdfkit writes it
 * @returns the document followed by the update; refuses a file that is not sound, was planned already, or a bad place
 */
export function planSignatureFields(pdf: Uint8Array, fields: readonly SignatureFieldPlan[]): Promise<SigningResult<Uint8Array>> {
  return refusable(() => {
    const read = readRevisions(pdf);
    if (read.problem !== null) throw new SigningRefusal('pdf.unsupported', { problem: read.problem.detail, offset: read.problem.offset });
    if (read.revisions.length !== 1) throw new SigningRefusal('pdf.alreadyPlanned');
    return Buffer.concat([read.bytes, planningRevision(snapshotAt(read, 0), fields)]);
  });
}
