import { setImmediate } from 'node:timers/promises';
import type { Work } from '../services/ports.ts';
import type { FinishedDocument, ReportDocument } from './layout/ReportDocument.ts';

export interface SetDocument {
  readonly finished: FinishedDocument;
  /** The heading under which a character that no face has was first asked for. */
  readonly firstPlaces: ReadonlyMap<string, string>;
}

/** Sets the parts of a document one after the other, tells how far it is, and closes the file. @returns null when it was cancelled in between */
export async function setParts(report: ReportDocument, parts: readonly (() => void | Promise<void>)[], { signal, progress }: Work): Promise<SetDocument | null> {
  const total = parts.length + 1;
  const firstPlaces = new Map<string, string>();
  for (const [done, part] of parts.entries()) {
    if (signal.aborted) return null;
    progress({ done, total, step: 'document.typesetting' });
    await part();
    for (const character of report.canvas.faces.missingCharacters()) {
      if (!firstPlaces.has(character)) firstPlaces.set(character, report.outline.at(-1)?.title ?? '首页');
    }
    // lets a cancel come in between parts
    await setImmediate();
  }
  if (signal.aborted) return null;
  progress({ done: parts.length, total, step: 'document.writing' });
  const finished = await report.finish();
  if (signal.aborted) return null;
  progress({ done: total, total, step: 'document.written' });
  return { finished, firstPlaces };
}
