import { access, constants, mkdir } from 'node:fs/promises';
import { fail, succeed, type Reply } from '../contract/Reply.ts';
import type { Store } from '../services/ports.ts';
import { diskFailure } from '../contract/diskFailure.ts';
import { FolderStore, type Summarise } from './FolderStore.ts';
import { lockFolder } from './lockFolder.ts';
import { nodeDisk } from './nodeDisk.ts';

interface Options {
  readonly root: string;
  readonly now: string;
  readonly savedBy: string;
  readonly summarise: Summarise;
}

/** Opens a data folder for this process alone. `folder.locked` names who holds it. */
export async function openStore({ root, now, savedBy, summarise }: Options): Promise<Reply<Store>> {
  try {
    await mkdir(root, { recursive: true });
    await access(root, constants.W_OK);
    const lock = await lockFolder(root, now);
    if (lock.kind === 'taken') return fail('folder.locked', { by: lock.by, since: lock.since, path: root });
    return succeed(new FolderStore({ root, disk: nodeDisk, savedBy, summarise, release: lock.release }));
  } catch (error) {
    return diskFailure(error, root);
  }
}
