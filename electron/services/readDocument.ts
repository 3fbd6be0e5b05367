import { succeed } from '../contract/Reply.ts';
import { findDocument } from './findDocument.ts';
import type { Service } from './HostContext.ts';

/** The file as it lies in the documents folder, altered or not: whether it is untouched is for verification to say. One that was taken away comes from what was kept. */
export const readDocument: Service<'document.read'> = async (context, input) => {
  const found = await findDocument(context, input);
  if (!found.ok) return found;
  const { fileName, fileDigest } = found.value.document;
  const visible = await context.store.getDocument(input.enterpriseId, fileName);
  const content = visible.ok ? visible : await context.store.getEvidence(input.enterpriseId, fileDigest);
  return content.ok ? succeed({ fileName, content: content.value }) : content;
};

export const revealDocument: Service<'document.reveal'> = async (context, input) => {
  const found = await findDocument(context, input);
  if (!found.ok) return found;
  const path = context.store.documentPath(input.enterpriseId, found.value.document.fileName);
  await context.dialogs.reveal(path);
  return succeed({ path });
};
