import { digestOfBytes } from '../../assessment-specs/records/digestOf.ts';
import { fail, type Reply } from '../contract/Reply.ts';
import type { HostContext } from './HostContext.ts';

/**
 * Keeps a document twice: under its digest, which is what the record names, and under its number in the documents folder, where the user finds it.
 * The visible file is replaced only when its bytes were made here too; so a crash between the file and the record mends itself at the next signature,
 * and a file that somebody changed is never overwritten.
 */
export async function keepDocument({ store }: HostContext, enterpriseId: string, fileName: string, content: Uint8Array): Promise<Reply<string>> {
  const kept = await store.putEvidence(enterpriseId, content);
  if (!kept.ok) return kept;
  const visible = await store.getDocument(enterpriseId, fileName);
  if (!visible.ok && visible.error.code !== 'document.notFound') return visible;
  const present = visible.ok ? digestOfBytes(visible.value) : null;
  if (present !== null && !(await store.getEvidence(enterpriseId, present)).ok) return fail('document.changedOnDisk', { fileName });
  return store.putDocument(enterpriseId, fileName, content, present);
}
