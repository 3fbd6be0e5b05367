import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { LaunchArguments } from './readLaunchArguments.ts';

/** The folder a door works in, and what to do with it at the end. */
export interface DataFolder {
  readonly path: string;
  /** Removes a throw-away folder; leaves every other alone. */
  discard(): Promise<void>;
}

/** The name of the data folder inside the user's documents. */
export const dataFolderName = '安准';

/** Chooses the data folder: a throw-away one for the demo, the one that was named, or the default. Creates only the first. */
export async function openDataFolder(launch: LaunchArguments, defaultFolder: string): Promise<DataFolder> {
  if (!launch.demo) return { path: path.resolve(launch.dataDirectory ?? defaultFolder), discard: async () => {} };
  const folder = await mkdtemp(path.join(tmpdir(), 'anzhun-demo-'));
  return { path: folder, discard: () => rm(folder, { recursive: true, force: true }) };
}
