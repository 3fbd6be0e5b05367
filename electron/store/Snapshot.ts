import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson, NotCanonical } from '../../assessment-specs/records/canonicalJson.ts';
import { digestSchema, instantSchema } from '../../assessment-specs/schema/primitives.ts';
import { DamagedFile } from './DamagedFile.ts';
import type { DurableAdapter } from './DurableAdapter.ts';
import type { Envelope } from './Envelope.ts';
import { migrate } from './migrations/migrate.ts';
import type { RecordKind } from './RecordKind.ts';

/** A record's state at a position of its journal. Where the journal is damaged, an intact snapshot may know more than what is left of it. */
export interface Snapshot<F> {
  readonly seq: number;
  /** Digest of line `seq`. */
  readonly head: string;
  /** Time of that line. */
  readonly at: string;
  readonly file: F;
}

export type SnapshotReading<F> =
  | { readonly kind: 'none' | 'damaged' }
  | { readonly kind: 'newer'; readonly version: number; readonly supported: number }
  | { readonly kind: 'whole'; readonly snapshot: Snapshot<F> };

const digestOfBody = (body: object): string => createHash('sha256').update(canonicalJson(body)).digest('hex');

/** What the snapshot's file holds: a digest over the rest shows a changed byte, which the schema alone would let pass. */
export function envelopeOf<F extends object, C>(kind: RecordKind<F, C>, savedBy: string, snapshot: Snapshot<F>): Envelope {
  return { format: kind.format, version: kind.version, savedBy, data: { ...snapshot, digest: digestOfBody(snapshot) } };
}

/** Reads the snapshot beside a journal and checks it by itself; whether it belongs to the journal is the caller's question. */
export async function readSnapshot<F extends object, C>(adapter: DurableAdapter, kind: RecordKind<F, C>, savedBy: string): Promise<SnapshotReading<F>> {
  try {
    const envelope = await adapter.read();
    return envelope === null ? { kind: 'none' } : snapshotIn(envelope, kind, savedBy);
  } catch (error) {
    if (error instanceof DamagedFile || error instanceof NotCanonical) return { kind: 'damaged' };
    throw error;
  }
}

function snapshotIn<F extends object, C>(envelope: Envelope, kind: RecordKind<F, C>, savedBy: string): SnapshotReading<F> {
  if (envelope.format !== kind.format) return { kind: 'damaged' };
  if (envelope.version > kind.version) return { kind: 'newer', version: envelope.version, supported: kind.version };
  const sealed = z.looseObject({ digest: digestSchema }).safeParse(envelope.data);
  if (!sealed.success) return { kind: 'damaged' };
  const { digest, ...body } = sealed.data;
  if (digestOfBody(body) !== digest) return { kind: 'damaged' };
  const result = migrate({ ...envelope, data: body }, kind.migrations, kind.version, savedBy);
  if (result.kind === 'newer') return result;
  const schema = z.strictObject({ seq: z.number().int().min(1), head: digestSchema, at: instantSchema, file: kind.fileSchema });
  const parsed = schema.safeParse(result.envelope.data);
  return parsed.success ? { kind: 'whole', snapshot: parsed.data } : { kind: 'damaged' };
}
