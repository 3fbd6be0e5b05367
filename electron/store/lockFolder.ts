import { hostname } from 'node:os';
import { join } from 'node:path';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { check, lock, unlock } from 'proper-lockfile';

interface Holder {
  readonly process: number;
  readonly host: string;
  readonly since: string;
}

export type LockResult = { readonly kind: 'held'; release(): Promise<void> } | { readonly kind: 'taken'; readonly by: string; readonly since: string };

const isAlive = (process_: number): boolean => {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

async function readHolder(path: string): Promise<Holder | null> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    if (typeof value !== 'object' || value === null || !('process' in value) || !('host' in value) || !('since' in value)) return null;
    return { process: Number(value.process), host: String(value.host), since: String(value.since) };
  } catch {
    return null; // no note, or half a note: proper-lockfile's own staleness decides
  }
}

/**
 * One process a data folder. The lock itself is proper-lockfile's (a folder made atomically, refreshed, stale after 15 s, safe on network drives);
 * the note beside it names the holder, so that the lock of a process that was killed on this machine is taken over at once.
 */
export async function lockFolder(folder: string, now: string): Promise<LockResult> {
  const notePath = join(folder, 'lock.json');
  const options = { lockfilePath: join(folder, '.lock'), stale: 15_000, update: 5_000, realpath: false };
  const holder = await readHolder(notePath);
  if (await check(folder, options)) {
    const dead = holder !== null && holder.host === hostname() && holder.process !== process.pid && !isAlive(holder.process);
    if (!dead) return { kind: 'taken', by: holder ? `${holder.host} (${holder.process})` : '?', since: holder?.since ?? '' };
    await rm(options.lockfilePath, { recursive: true, force: true });
  }
  try {
    await lock(folder, options);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ELOCKED') return { kind: 'taken', by: holder ? `${holder.host} (${holder.process})` : '?', since: holder?.since ?? '' };
    throw error;
  }
  const note: Holder = { process: process.pid, host: hostname(), since: now };
  await writeFile(notePath, JSON.stringify(note));
  return { kind: 'held', release: () => unlock(folder, options).catch(() => undefined) };
}
