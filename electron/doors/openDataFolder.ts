import { mkdirSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LaunchArguments } from './readLaunchArguments.ts';

/** The folder a door works in, and what to do with it at the end. */
export interface DataFolder {
  readonly path: string;
  /** A folder beside it that goes the same way, for what a door itself would leave on the disk; undefined when nothing is thrown away. */
  readonly throwAway: string | undefined;
  /** Removes a throw-away folder; leaves every other alone. Retries while something still holds a file of it. */
  discard(): Promise<void>;
}

/** The name of the data folder inside the user's documents. */
export const dataFolderName = '安准';

/** Chooses the data folder: a throw-away one for the demo, the one that was named, or the default. Creates only the first. */
export function openDataFolder(launch: LaunchArguments, defaultFolder: string): DataFolder {
  if (!launch.demo) return { path: path.resolve(launch.dataDirectory ?? defaultFolder), throwAway: undefined, discard: async () => {} };
  const root = mkdtempSync(path.join(tmpdir(), 'anzhun-demo-'));
  const [data, throwAway] = [path.join(root, dataFolderName), path.join(root, 'door')];
  mkdirSync(data);
  mkdirSync(throwAway);
  return { path: data, throwAway, discard: () => rm(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }) };
}
