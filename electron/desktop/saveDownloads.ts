import path from 'node:path';
import type { Session } from 'electron';

/** A file that the page hands out (a PDF, a record) is saved where the user says, beginning in the documents folder.
 *  @param documents the user's documents folder */
export function saveDownloads(session: Session, documents: string): void {
  session.on('will-download', (_event, item) => item.setSaveDialogOptions({ defaultPath: path.join(documents, item.getFilename()) }));
}
