import type { Store } from './ports.ts';

/**
 * What a document prints of an evidence file; null where it is missing or differs from its digest: the document says so in its place.
 * A photo is printed from its small copy, which stands for an original that is there and whole, and for nothing else.
 */
export async function evidenceBytes(store: Pick<Store, 'getEvidence' | 'getShrunk'>, enterpriseId: string, digest: string, as?: 'photo'): Promise<Uint8Array | null> {
  const content = await store.getEvidence(enterpriseId, digest);
  if (!content.ok) return null;
  return (as === 'photo' ? await store.getShrunk(enterpriseId, digest) : null) ?? content.value;
}
