import { inspectPlan } from './inspection/inspectPlan.ts';
import { inspectUpdate, type InspectionContext } from './inspection/inspectUpdate.ts';
import type { Inspection, InspectionProblem, SignatureReport } from './inspection/Inspection.ts';
import { isForeignPdf } from './inspection/isForeignPdf.ts';
import { fieldMark } from './fields/fieldMark.ts';
import { plannedWidgets } from './fields/plannedWidgets.ts';
import { readRevisions } from './pdf/readRevisions.ts';
import { snapshotAt } from './pdf/PdfSnapshot.ts';
import type { PdfRevisions } from './pdf/PdfRevision.ts';

const markName = fieldMark.split(' ')[0] ?? fieldMark;

function unsound(read: PdfRevisions): InspectionProblem | null {
  if (read.problem === null || read.problem.kind === 'notPdf') return null;
  return { kind: read.problem.kind, revision: null, object: null, offset: read.problem.offset };
}

/** A file without our marks: some other PDF, about which nothing can be said, or no PDF at all. */
function withoutMarks(read: PdfRevisions): Inspection {
  return isForeignPdf(read.text) ? { kind: 'foreign', integrity: 'unknown' } : { kind: 'notSound', integrity: 'false', problem: unsound(read) };
}

/**
 * Says what a file is and whether every byte of it is accounted for: the document, the plan of its fields, and then only
 * updates that each fill one planned field, each signature covering all before its end, the newest ending where the file ends.
 * Unknown is an answer; bad bytes are never an exception.
 */
export async function inspectSignedPdf(pdf: Uint8Array, context: InspectionContext): Promise<Inspection> {
  const read = readRevisions(pdf);
  // the mark stands in the form and in every field and signature: one changed byte cannot make our document a foreign one
  if (!read.text.includes(markName) || read.problem?.kind === 'notPdf') {
    return read.text.includes(markName) ? { kind: 'notSound', integrity: 'false', problem: unsound(read) } : withoutMarks(read);
  }
  const problems: InspectionProblem[] = [];
  const signatures: SignatureReport[] = [];
  const plan = inspectPlan(read);
  if (plan !== null) problems.push(plan);
  for (let index = 2; index < read.revisions.length; index += 1) {
    const update = await inspectUpdate(read, index, context);
    problems.push(...update.problems);
    if (update.report !== null) signatures.push(update.report);
  }
  const structural = unsound(read);
  if (structural !== null) problems.push(structural);
  const planned = read.revisions.length < 2 ? [] : plannedWidgets(snapshotAt(read, 1)).map(({ widget }) => widget.fieldName);
  if (signatures.length === 0) return problems.length === 0 ? { kind: 'unsigned', integrity: 'unknown', plannedFields: planned } : { kind: 'damaged', integrity: 'false', problems };
  const signed = new Set(signatures.map(({ fieldName }) => fieldName));
  return {
    kind: 'signed',
    integrity: problems.length === 0 && signatures.every(({ intact }) => intact) ? 'true' : 'false',
    problems,
    signatures,
    plannedFields: planned,
    unsignedFields: planned.filter((name) => !signed.has(name)),
  };
}
