import type { InspectionProblem, InspectionProblemKind } from './Inspection.ts';
import type { PdfSnapshot } from '../pdf/PdfSnapshot.ts';
import type { PdfRevision } from '../pdf/PdfRevision.ts';
import { entryOf, nameOf, type PdfValue } from '../pdf/PdfValue.ts';

function referencesIn(value: PdfValue, into: Set<number>): void {
  if (value.kind === 'reference') into.add(value.number);
  if (value.kind === 'array') for (const item of value.items) referencesIn(item, into);
  if (value.kind === 'dictionary') for (const item of value.entries.values()) referencesIn(item, into);
}

/** Objects of the update that can be reached from its changed objects: the others are shown by nothing and wait to be switched on. */
function reachable(update: PdfRevision, before: PdfSnapshot): ReadonlySet<number> {
  const reached = new Set<number>();
  const waiting = [...update.objects.keys()].filter((number) => before.object(number) !== undefined);
  while (waiting.length > 0) {
    const number = waiting.pop();
    const object = number === undefined ? undefined : update.objects.get(number);
    if (number === undefined || object === undefined || reached.has(number)) continue;
    reached.add(number);
    const references = new Set<number>();
    referencesIn(object.value, references);
    waiting.push(...references);
  }
  return reached;
}

/** What an object that does not belong into a signing update looks like. */
function intruder(value: PdfValue): InspectionProblemKind | null {
  const type = nameOf(entryOf(value, 'Type'));
  if (type === 'Filespec' || type === 'EmbeddedFile' || entryOf(value, 'EF') !== undefined || entryOf(value, 'EmbeddedFiles') !== undefined) return 'attachmentAdded';
  const subtype = nameOf(entryOf(value, 'Subtype'));
  if (type === 'Annot' || (subtype !== undefined && entryOf(value, 'Rect') !== undefined)) return subtype === 'Widget' ? 'fieldNotPlanned' : 'annotationAdded';
  return null;
}

/**
 * Says in words what an update does that filling a planned field would not do. The verdict does not hang on it: an update
 * that cannot be written again byte for byte is refused anyway.
 * @param allowed objects of `before` that a signature may replace: its own widget, and the catalog for the first
 */
export function classifyUpdate(before: PdfSnapshot, update: PdfRevision, index: number, allowed: ReadonlySet<number>): readonly InspectionProblem[] {
  const problems: InspectionProblem[] = [];
  const reached = reachable(update, before);
  for (const object of update.objects.values()) {
    const place = { revision: index, object: object.number, offset: object.start };
    const known = before.object(object.number) !== undefined;
    if (known && !allowed.has(object.number)) problems.push({ kind: 'objectReplaced', ...place });
    if (known) continue;
    const kind = intruder(object.value);
    if (kind !== null) problems.push({ kind, ...place });
    else if (!reached.has(object.number)) problems.push({ kind: 'hiddenObject', ...place });
  }
  return problems;
}
