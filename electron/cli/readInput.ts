import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CliContext } from './CliContext.ts';
import { describeSystemProblem } from './describeSystemProblem.ts';
import { cliWords } from './words.ts';

/** The bytes of a named file, or null after saying why not. */
export async function readInput({ err, locale }: CliContext, path: string, limitMb: number): Promise<Uint8Array | null> {
  try {
    const found = await stat(path);
    // a pipe or a device has no size and may never end
    if (!found.isFile() && !found.isDirectory()) {
      err(cliWords('unreadable', locale)(path, cliWords('notRegular', locale)));
      return null;
    }
    if (found.isFile() && found.size > limitMb * 1024 * 1024) {
      err(cliWords('tooLarge', locale)(basename(path), limitMb));
      return null;
    }
    return await readFile(path);
  } catch (error) {
    err(cliWords('unreadable', locale)(path, describeSystemProblem(error, locale)));
    return null;
  }
}
