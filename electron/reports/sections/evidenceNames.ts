import type { Digest } from '../../../assessment-specs/schema/primitives.ts';
import type { ReportContext } from '../ReportContext.ts';

/** Names of evidence files, as the record's cards have them; the digest's beginning where a card is missing. Null where there is no evidence. */
export function evidenceNames({ record }: Pick<ReportContext, 'record'>, digests: readonly Digest[]): string | null {
  if (digests.length === 0) return null;
  return digests.map((digest) => (Object.hasOwn(record.evidence, digest) ? record.evidence[digest]?.name : undefined) ?? `摘要${digest.slice(0, 8)}`).join('、');
}
