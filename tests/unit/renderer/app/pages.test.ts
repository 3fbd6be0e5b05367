import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const files = globSync('renderer/**/*.{ts,tsx,css}', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
const imports = new Map(files.filter((file) => !file.endsWith('.css')).map((file) => [file, [...read(file).matchAll(/(?:from|import) '(\.[^']+)'/g)].map(([, to]) => normalize(join(dirname(file), to ?? '')).replaceAll('\\', '/'))]));

/** Which style sheets define a class. */
const definedIn = new Map<string, string[]>();
for (const sheet of files.filter((file) => file.endsWith('.css'))) {
  for (const name of new Set([...read(sheet).matchAll(/\.(az-[a-z0-9-]+)/g)].map(([, found]) => found ?? ''))) definedIn.set(name, [...definedIn.get(name) ?? [], sheet]);
}

function reachedFrom(file: string, seen = new Set([file])): ReadonlySet<string> {
  for (const next of imports.get(file) ?? []) {
    if (seen.has(next)) continue;
    seen.add(next);
    reachedFrom(next, seen);
  }
  return seen;
}

const shell = reachedFrom('renderer/app/main.tsx');
const pages = [...read('renderer/app/pages.ts').matchAll(/import\('\.\.\/([^']+)'\)/g)].map(([, page]) => `renderer/${page}`);

/** A page is loaded when it is opened: styles that only another page brings are there or not, depending on the way one came. */
describe('a page opened first', () => {
  it.each(pages)('%s brings every style it uses', (page) => {
    const reached = new Set([...shell, ...reachedFrom(page)]);
    const used = new Set([...reached].filter((file) => file.endsWith('.tsx')).flatMap((file) => [...read(file).matchAll(/(?<![\w#-])az-[a-z0-9-]+/g)].map(([name]) => name)));
    expect(used.size).toBeGreaterThan(10);
    expect([...used].filter((name) => definedIn.has(name) && !definedIn.get(name)?.some((sheet) => reached.has(sheet)))).toEqual([]);
  });

  it('is every page there is', () => expect(pages.length).toBeGreaterThan(10));
});
