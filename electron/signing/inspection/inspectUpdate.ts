import { classifyUpdate } from './classifyUpdate.ts';
import type { InspectionProblem, InspectionProblemKind, SignatureReport } from './Inspection.ts';
import { readContents } from './readContents.ts';
import { readStatement } from './readStatement.ts';
import { reportSigner } from './reportSigner.ts';
import { updateDifference, type ContentsPlace } from './updateDifference.ts';
import { reservedLength, timeStampRoom } from '../cms/signDocument.ts';
import { verifySignedData, type VerifiedSignedData } from '../cms/verifySignedData.ts';
import type { x509 } from '../certificates/x509.ts';
import { plannedWidgets } from '../fields/plannedWidgets.ts';
import { readWidget } from '../fields/readWidget.ts';
import type { PdfObject, PdfRevision, PdfRevisions } from '../pdf/PdfRevision.ts';
import { snapshotAt } from '../pdf/PdfSnapshot.ts';
import { entryOf, itemsOf, nameOf, numberOf } from '../pdf/PdfValue.ts';

/** What the caller knows: roots that it vouches for, and the present as ISO 8601. */
export interface InspectionContext {
  readonly trustedRoots: readonly x509.X509Certificate[];
  readonly now: string;
}

/** One update after the plan: its signature, when it has one, and everything that is wrong with it. */
export interface InspectedUpdate {
  readonly report: SignatureReport | null;
  readonly problems: readonly InspectionProblem[];
}

function placeOfContents(text: string, signature: PdfObject): ContentsPlace | null {
  const key = text.indexOf('/Contents <', signature.bodyStart);
  const close = key < 0 ? -1 : text.indexOf('>', key + 11);
  return key < 0 || close < 0 || close > signature.bodyEnd ? null : { hexAt: key + 10, hexEnd: close + 1 };
}

function rangeProblem(signature: PdfObject, place: ContentsPlace, end: number): InspectionProblemKind | null {
  const numbers = (itemsOf(entryOf(signature.value, 'ByteRange')) ?? []).map(numberOf);
  const [start, length, after, rest, ...more] = numbers;
  if (start !== 0 || length !== place.hexAt || after !== place.hexEnd || rest === undefined || more.length > 0) return 'byteRange';
  return after + rest === end ? null : 'notCovered';
}

function cmsProblems(cms: VerifiedSignedData | null): readonly InspectionProblemKind[] {
  if (cms === null) return ['signatureUnreadable'];
  const problems: InspectionProblemKind[] = [];
  if (!cms.verified) problems.push('signatureBroken');
  if (!cms.certificateBound) problems.push('certificatesNotBound');
  if (!cms.digestStrong) problems.push('weakDigest');
  // a broken signature cannot be composed again either: say the first thing only
  if (!cms.asWritten && problems.length === 0) problems.push('signatureNotAsWritten');
  return problems;
}

function updateProblems(read: PdfRevisions, index: number, update: PdfRevision, signature: PdfObject, fieldName: string, place: ContentsPlace): readonly InspectionProblem[] {
  const before = snapshotAt(read, index - 1);
  const problem = (kind: InspectionProblemKind): InspectionProblem => ({ kind, revision: index, object: signature.number, offset: signature.start });
  const planned = plannedWidgets(before).find(({ widget }) => widget.fieldName === fieldName && widget.signature === null);
  const allowed = new Set([...(planned === undefined ? [] : [planned.number]), ...(index === 2 ? [before.revision.root] : [])]);
  const problems = [...classifyUpdate(before, update, index, allowed)];
  const statement = readStatement(signature.value);
  if (planned === undefined) return [...problems, problem('fieldNotPlanned')];
  if (index === 2 && !statement.certifies) problems.push(problem('notCertified'));
  const difference = index > 2 && statement.certifies ? 'updateNotAsWritten' : updateDifference(before, update, signature, planned, statement, place);
  // what the classification found explains the difference
  if (difference !== null && problems.length === 0) problems.push(problem(difference));
  return problems;
}

/** The one length that such a signature reserves; none for a token that no room holds. */
function lengthReservedFor({ signer, others, timeStampToken }: VerifiedSignedData): number | null {
  const room = timeStampToken === null ? 0 : timeStampRoom(timeStampToken.length);
  return room === null ? null : reservedLength([signer, ...others], room);
}

async function inspectSignature(read: PdfRevisions, index: number, update: PdfRevision, signature: PdfObject, context: InspectionContext): Promise<InspectedUpdate> {
  const at = (kind: InspectionProblemKind): InspectionProblem => ({ kind, revision: index, object: signature.number, offset: signature.start });
  const place = placeOfContents(read.text, signature);
  if (place === null) return { report: null, problems: [at('signatureUnreadable')] };
  const widgets = [...update.objects.values()].map(({ value }) => readWidget(value));
  const fieldName = widgets.find((widget) => widget?.signature === signature.number)?.fieldName ?? '';
  const permitted = updateProblems(read, index, update, signature, fieldName, place);
  const range = rangeProblem(signature, place, update.end);
  const contents = readContents(read.text.slice(place.hexAt + 1, place.hexEnd - 1));
  const covered = Buffer.concat([read.bytes.subarray(0, place.hexAt), read.bytes.subarray(place.hexEnd, update.end)]);
  const cms = contents === null ? null : await verifySignedData(contents.cms, covered);
  const canonical = contents !== null && contents.canonical && (cms === null || contents.reserved === lengthReservedFor(cms));
  const signatureProblems = cmsProblems(cms);
  const report = await reportSigner({ fieldName, revision: index, statement: readStatement(signature.value), cms, context });
  const checks = {
    byteRangeExact: range === null,
    contentsCanonical: canonical && (cms?.asWritten ?? false),
    cmsVerified: cms?.verified ?? false,
    certificateBound: cms?.certificateBound ?? false,
    digestStrong: cms?.digestStrong ?? false,
    updatePermitted: permitted.length === 0,
  };
  return {
    report: { ...report, checks, intact: Object.values(checks).every(Boolean) },
    problems: [...permitted, ...(range === null ? [] : [at(range)]), ...(canonical || contents === null ? [] : [at('contentsNotCanonical')]), ...signatureProblems.map(at)],
  };
}

/** Inspects revision `index`, the third or a later one, which may do one thing only: fill one planned field with a signature. */
export async function inspectUpdate(read: PdfRevisions, index: number, context: InspectionContext): Promise<InspectedUpdate> {
  const update = read.revisions[index];
  if (update === undefined) throw new Error(`There is no revision ${index} in this file.`);
  const [signature, ...more] = [...update.objects.values()].filter(({ value }) => nameOf(entryOf(value, 'Type')) === 'Sig');
  if (signature === undefined) {
    const what = classifyUpdate(snapshotAt(read, index - 1), update, index, new Set());
    return { report: null, problems: [{ kind: 'updateWithoutSignature', revision: index, object: null, offset: update.start }, ...what] };
  }
  const inspected = await inspectSignature(read, index, update, signature, context);
  const several = more.map(({ number, start }): InspectionProblem => ({ kind: 'severalSignatures', revision: index, object: number, offset: start }));
  return { ...inspected, problems: [...inspected.problems, ...several] };
}
