import { setImmediate } from 'node:timers/promises';
import type { DocumentRenderer, PlannedField, RenderedDocument } from '../services/ports.ts';
import { beginDocument } from './beginDocument.ts';
import type { DocumentInput } from './beginDocument.ts';
import { sectionsOf } from './sectionsOf.ts';
import { missingPlaces } from './missingPlaces.ts';
import type { ReportContext } from './ReportContext.ts';
import { signerTooltip } from './signerTooltip.ts';

/** What a cancelled call gets: nothing. The caller asks its own signal before it looks. */
const nothing: RenderedDocument = { pdf: new Uint8Array(), pages: 0, fields: [], missingCharacters: [] };

/**
 * The record as an unsigned PDF with `record.json` embedded. The same input gives the same bytes; there is no clock and no chance in here.
 * @param fontDirectory folder that holds `noto-serif-sc/` and `noto-sans-sc/`
 * @throws where the record's packs cannot be found, or a planned signature found no place: both are faults, not inputs
 */
export function createDocumentRenderer({ fontDirectory }: { readonly fontDirectory: string }): DocumentRenderer {
  return { render: (input) => render({ ...input, fontDirectory }) };
}

async function render(input: DocumentInput): Promise<RenderedDocument> {
  const { signal } = input.work;
  const sections = sectionsOf(input.kind);
  const total = sections.length + 1;
  const context = await beginDocument(input);
  // the section in which a character was first asked for; characters of the packs stand in no field of the record
  const firstPlaces = new Map<string, string>();
  for (const [done, section] of sections.entries()) {
    if (signal.aborted) return nothing;
    input.work.progress({ done, total, step: 'document.typesetting' });
    await section(context);
    const { outline } = context.report;
    for (const character of context.report.canvas.faces.missingCharacters()) {
      if (!firstPlaces.has(character)) firstPlaces.set(character, outline.at(-1)?.title ?? '首页');
    }
    // lets a cancel come in between chapters
    await setImmediate();
  }
  if (signal.aborted) return nothing;
  input.work.progress({ done: sections.length, total, step: 'document.writing' });
  const finished = await context.report.finish();
  if (signal.aborted) return nothing;
  input.work.progress({ done: total, total, step: 'document.written' });
  return {
    pdf: finished.bytes, pages: finished.pageCount, fields: plannedFields(context, finished.signatureFields),
    missingCharacters: missingPlaces(context.record, finished.missingCharacters, firstPlaces),
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
