import type { DocumentRenderer, PlannedField, RenderedDocument } from '../services/ports.ts';
import { beginDocument } from './beginDocument.ts';
import type { DocumentInput } from './beginDocument.ts';
import { sectionsOf } from './sectionsOf.ts';
import { missingPlaces, recordFields } from './missingPlaces.ts';
import { nothingRendered } from './nothingRendered.ts';
import type { ReportContext } from './ReportContext.ts';
import { setParts } from './setParts.ts';
import { signerTooltip } from './signerTooltip.ts';

/**
 * The record as an unsigned PDF with `record.json` embedded. The same input gives the same bytes; there is no clock and no chance in here.
 * @param fontDirectory folder that holds `noto-serif-sc/` and `noto-sans-sc/`
 * @throws where the record's packs cannot be found, or a planned signature found no place: both are faults, not inputs
 */
export function createDocumentRenderer({ fontDirectory }: { readonly fontDirectory: string }): DocumentRenderer {
  return { render: (input) => render({ ...input, fontDirectory }) };
}

async function render(input: DocumentInput): Promise<RenderedDocument> {
  const context = await beginDocument(input);
  const set = await setParts(context.report, sectionsOf(input.kind).map((section) => () => section(context)), input.work);
  if (set === null) return nothingRendered;
  const { finished, firstPlaces } = set;
  return {
    pdf: finished.bytes, pages: finished.pageCount, fields: plannedFields(context, finished.signatureFields),
    missingCharacters: finished.missingCharacters.length === 0 ? [] : missingPlaces(recordFields(context.record), finished.missingCharacters, firstPlaces),
  };
}

/** Every planned signature with the place laid out for it, in the order of signing. A draft plans none. */
function plannedFields(context: ReportContext, places: readonly Omit<PlannedField, 'tooltip'>[]): readonly PlannedField[] {
  if (context.draft) return [];
  return context.signatures.map((signature) => {
    const place = places.find(({ fieldName }) => fieldName === signature.fieldName);
    if (place === undefined) throw new Error(`The planned signature ${signature.fieldName} has no place in the document.`);
    return { ...place, tooltip: signerTooltip(context.record, signature) };
  });
}
