import { evidenceLimitBytes } from '../../../../electron/contract/evidenceLimits.ts';

/** The most files of one item, and so of one drop. */
export const filesLimit = 500;

/** Why a file is not stored although nothing went wrong with the disk. */
export type FileProblem = 'empty' | 'tooLarge' | 'heic' | 'vanished';

/** What a file says about itself before it is read. */
export interface OfferedFile {
  readonly name: string;
  readonly size: number;
  readonly type: string;
}

/** Whether a file may be read at all; null: nothing speaks against it. A phone's HEIC can neither be shown nor printed here, so that it is stored only when that is wanted. */
export function fileProblem({ name, size, type }: OfferedFile, takesHeic: boolean): FileProblem | null {
  if (size === 0) return 'empty';
  if (size > evidenceLimitBytes) return 'tooLarge';
  return !takesHeic && (/^image\/hei[cf]/.test(type) || /\.hei[cf]$/i.test(name)) ? 'heic' : null;
}

/** Whether so many fit; else how many are left to have. @param already files that the item has */
export function roomFor(count: number, already: number): { readonly fits: true } | { readonly fits: false; readonly left: number } {
  const left = Math.max(filesLimit - already, 0);
  return count <= left ? { fits: true } : { fits: false, left };
}
