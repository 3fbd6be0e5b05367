import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CliContext } from './CliContext.ts';
import { cliWords } from './words.ts';

/** The bytes of a named file, or null after saying why not. */
export async function readInput({ err, locale }: CliContext, path: string, limitMb: number): Promise<Uint8Array | null> {
  try {
    const { size } = await stat(path);
    if (size > limitMb * 1024 * 1024) {
      err(cliWords('tooLarge', locale)(basename(path), limitMb));
      return null;
    }
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    err(cliWords('unreadable', locale)(path, code));
    return null;
  }
}
