import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { listFiles } from '../launch/listFiles.mjs';
import type { Findings } from './checkLayers.ts';

/** The source folder that tests/unit/<folder> mirrors: a top folder, else a layer of the host. */
function mirrored(root: string, folder: string): string {
  return existsSync(join(root, folder.split('/')[0] ?? '')) ? folder : `electron/${folder}`;
}

/** Whether a source folder holds something of that name: a file (any ending, `.d.ts` excepted), or a folder. */
function holds(root: string, folder: string, name: string): boolean {
  const path = join(root, folder);
  return existsSync(path) && readdirSync(path).some((entry) => entry === name || /^(.+?)\.(ts|tsx|mjs|cjs)$/.exec(entry)?.[1] === name);
}

/**
 * Every tests/unit/<layer>/<Name>.test.ts is named for something: the file <layer>/<Name>, or a folder, for behaviour
 * that only several files have together. So a test is found by the name of what it tests, and moves with it.
 */
export function checkMirror(root: string): Findings {
  const tests = listFiles(root, ['tests/unit'], (path) => /\.test\.tsx?$/.test(path));
  const findings = tests.flatMap((path) => {
    const inside = relative('tests/unit', path).replaceAll('\\', '/').replace(/\.test\.tsx?$/, '');
    const folder = mirrored(root, dirname(inside));
    const name = inside.slice(inside.lastIndexOf('/') + 1);
    const names = [name, ...(name.includes('.') ? [name.slice(0, name.indexOf('.'))] : [])];
    const ownName = folder.slice(folder.lastIndexOf('/') + 1);
    return names.some((each) => each === ownName || holds(root, folder, each)) ? [] : [`${path}: ${folder}/ holds no ${name}`];
  });
  return { findings, seen: tests.length };
}
