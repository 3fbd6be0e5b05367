import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

/** Whether a test imports something from that folder or below it. */
function importsFrom(root: string, test: string, folder: string): boolean {
  const text = readFileSync(join(root, test), 'utf8');
  return [...text.matchAll(/(?:from|import\(?)\s*'(\.[^']*)'/g)].some(([, target = '']) =>
    join(dirname(test), target).replaceAll('\\', '/').startsWith(`${folder}/`));
}

/**
 * Every tests/unit/<layer>/<Name>.test.ts is named for something in <layer>: a file, or a folder; or, for behaviour that
 * several files have together, it at least imports from there. So a test is found beside what it tests, and moves with it.
 */
export function checkMirror(root: string): Findings {
  const tests = listFiles(root, ['tests/unit'], (path) => /\.test\.tsx?$/.test(path));
  const findings = tests.flatMap((path) => {
    const inside = relative('tests/unit', path).replaceAll('\\', '/').replace(/\.test\.tsx?$/, '');
    const folder = mirrored(root, dirname(inside));
    const name = inside.slice(inside.lastIndexOf('/') + 1);
    const mirrors = holds(root, folder, name) || importsFrom(root, path, folder);
    return mirrors ? [] : [`${path}: ${folder}/ holds no ${name}, and the test imports nothing from there`];
  });
  return { findings, seen: tests.length };
}
