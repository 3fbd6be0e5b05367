import type { Store } from './ports.ts';

/** What a document prints of an evidence file; null where it is missing or differs from its digest: the document says so in its place. */
export async function evidenceBytes(store: Store, enterpriseId: string, digest: string): Promise<Uint8Array | null> {
  const content = await store.getEvidence(enterpriseId, digest);
  return content.ok ? content.value : null;
}
