import { dirname, basename, join } from 'node:path';
import type { Disk } from './Disk.ts';
import { writeDurably } from './writeDurably.ts';

const same = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, index) => byte === b[index]);

/**
 * Keeps a copy of a damaged file beside it, as `<name>.damaged-<day>-<time>`, and answers its path. The same bytes are kept once, however often it is
 * asked; a copy is never overwritten. @param at instant with offset @throws what the disk throws
 */
export async function setAside(disk: Disk, path: string, content: Uint8Array, at: string): Promise<string> {
  const folder = dirname(path);
  const start = `${basename(path)}.damaged-`;
  const kept = (await disk.list(folder)).filter((name) => name.startsWith(start) && !name.endsWith('.tmp'));
  for (const name of kept) {
    const copy = join(folder, name);
    if ((await disk.size(copy)) !== content.length || !same((await disk.read(copy)) ?? new Uint8Array(), content)) continue;
    await disk.syncFolder(folder);
    return copy;
  }
  const stamp = at.slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
  const wanted = (turn: number): string => `${start}${stamp}${turn === 1 ? '' : `-${turn}`}`;
  let turn = 1;
  while (kept.includes(wanted(turn))) turn += 1;
  const target = join(folder, wanted(turn));
  await writeDurably(disk, target, content);
  return target;
}
