import type { Envelope } from '../Envelope.ts';

/** One step of a file format: `up` turns data of version `from` into data of version `from + 1`. Frozen at release. */
export interface Migration {
  readonly from: number;
  readonly up: (data: unknown) => unknown;
}

export type MigrationResult =
  | { readonly kind: 'current'; readonly envelope: Envelope }
  | { readonly kind: 'migrated'; readonly envelope: Envelope; readonly from: number }
  | { readonly kind: 'newer'; readonly version: number; readonly supported: number };

/**
 * Brings an envelope to `target` by consecutive pure steps; the caller keeps the old file first. A newer file is refused, never guessed at.
 * @throws when the chain of migrations has a hole: that is a bug of the app, not of the file.
 */
export function migrate(envelope: Envelope, migrations: readonly Migration[], target: number, savedBy: string): MigrationResult {
  if (envelope.version > target) return { kind: 'newer', version: envelope.version, supported: target };
  if (envelope.version === target) return { kind: 'current', envelope };
  let data = envelope.data;
  for (let version = envelope.version; version < target; version += 1) {
    const step = migrations.find((migration) => migration.from === version);
    if (!step) throw new Error(`The format ${envelope.format} has no migration from version ${version} to ${version + 1}.`);
    data = step.up(data);
  }
  return { kind: 'migrated', envelope: { format: envelope.format, version: target, savedBy, data }, from: envelope.version };
}
