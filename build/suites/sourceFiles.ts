import { listFiles } from '../launch/listFiles.mjs';

/** The top folders that hold our code. */
export const codeFolders: readonly string[] = ['assessment-specs', 'electron', 'renderer', 'build', 'tests'];

/** Every TypeScript or JavaScript file of ours below the folders, relative to root; declaration files, compiled packs and
 *  test fixtures and output are no modules. */
export function sourceFiles(root: string, folders: readonly string[] = codeFolders): readonly string[] {
  return listFiles(root, folders, (path) =>
    /\.(ts|tsx|mjs|cjs|js)$/.test(path) && !path.endsWith('.d.ts') && !path.startsWith('assessment-specs/compiled/')
    && !path.startsWith('tests/.output/'));
}
