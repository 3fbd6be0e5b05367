import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const isFolder = (path: string): boolean => statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Folders of a place that belong to the house: not hidden, not made by tools. */
function folders(place: string): string[] {
  const made = read('.gitignore').split('\n').filter((line) => line.endsWith('/'));
  return readdirSync(join(root, place)).map((name) => `${place}${name}/`).filter((path) => isFolder(path) && !path.split('/').some((part) => part.startsWith('.')) && !made.includes(path));
}

function everyTest(): string {
  const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' }).filter((path) => /\.(test|spec)\.tsx?$/.test(path));
  return files.map((path) => read(join('tests', path))).join('\n');
}

describe('the map of the house in README.md', () => {
  const map = read('README.md').split('Map of the house')[1] ?? '';
  const named = [...map.matchAll(/^\| `([^`]+\/)` \|/gm)].map(([, path = '']) => path);

  it('names only rooms that exist', () => {
    expect(named.filter((path) => !isFolder(path))).toEqual([]);
  });

  it('names every top folder and every room of the host', () => {
    expect(named).toEqual(expect.arrayContaining([...folders(''), ...folders('electron/')]));
  });
});

describe('what the documents say of tests', () => {
  const tests = everyTest();

  it.each(['docs/attack-list.md', 'docs/fault-matrix.md'])('%s cites tests that exist', (path) => {
    // the last column holds the names
    const cited = read(path).split('\n').filter((line) => line.startsWith('| ')).flatMap((line) => [...(line.split('|').at(-2) ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
    expect(cited.length).toBeGreaterThan(20);
    expect(cited.filter((name) => !tests.includes(name))).toEqual([]);
  });
});
