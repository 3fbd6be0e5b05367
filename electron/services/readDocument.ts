import { succeed } from '../contract/Reply.ts';
import { findDocument } from './findDocument.ts';
import type { Service } from './HostContext.ts';

/** The file as it lies in the documents folder, altered or not: whether it is untouched is for verification to say. */
export const readDocument: Service<'document.read'> = async (context, input) => {
  const found = await findDocument(context, input);
  if (!found.ok) return found;
  const { fileName } = found.value.document;
  const content = await context.store.getDocument(input.enterpriseId, fileName);
  return content.ok ? succeed({ fileName, content: content.value }) : content;
};

export const revealDocument: Service<'document.reveal'> = async (context, input) => {
  const found = await findDocument(context, input);
  if (!found.ok) return found;
  const path = context.store.documentPath(input.enterpriseId, found.value.document.fileName);
  await context.dialogs.reveal(path);
  return succeed({ path });
};
