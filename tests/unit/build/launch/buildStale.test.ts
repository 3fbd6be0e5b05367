import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { buildStale } from '../../../../build/launch/buildStale.mjs';
import { addFiles, temporaryTree } from '../../../fixtures/temporaryTree.ts';

const targets = {
  packs: { entries: ['build/compilePacks.ts'], sources: ['specs'], results: ['compiled'] },
  cli: { entries: ['cli/main.ts'], sources: ['cli', 'compiled'], results: ['dist/cli.mjs'] },
  page: { entries: ['page/main.ts', 'page/index.html'], sources: ['page'], results: ['dist/page.mjs'] },
};

// a builder that does what the real one does: reads sources, leaves a result, or fails
const builder = `
import { readFileSync, mkdirSync, writeFileSync } from 'node:fs';
const name = process.argv[2];
const source = readFileSync(name + '/main.ts', 'utf8');
if (source.includes('broken')) { console.log('cannot parse ' + name); process.exit(3); }
mkdirSync('dist', { recursive: true });
if (!source.includes('empty')) writeFileSync('dist/' + name + '.mjs', source);
`;
const compiler = "import { cpSync } from 'node:fs'; cpSync('specs', 'compiled', { recursive: true });";

function project(): string {
  return temporaryTree({
    'build/buildTarget.ts': builder, 'build/compilePacks.ts': compiler, 'specs/a.yaml': 'a',
    'cli/main.ts': 'one', 'page/main.ts': 'page', 'page/index.html': '<p>',
  });
}

function quietly(): { readonly said: () => string } {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  return { said: () => write.mock.calls.map(([text]) => String(text)).join('') };
}

const build = (root: string, wanted?: string[]) => buildStale(root, process.execPath, wanted, targets);

describe('buildStale', () => {
  it('builds everything once, and the second time nothing, without a word', async () => {
    const { said } = quietly();
    const root = project();
    expect(await build(root)).toEqual(['packs', 'cli', 'page']);
    const before = said();
    expect(await build(root)).toEqual([]);
    expect(said()).toBe(before);
  });

  it('builds again what depends on a changed source, and only that', async () => {
    quietly();
    const root = project();
    await build(root);
    addFiles(root, { 'page/main.ts': 'page, better' });
    expect(await build(root)).toEqual(['page']);
    expect(readFileSync(join(root, 'dist/page.mjs'), 'utf8')).toBe('page, better');
    addFiles(root, { 'specs/a.yaml': 'b' });
    expect(await build(root)).toEqual(['packs', 'cli']);
  });

  it('builds again what somebody deleted', async () => {
    quietly();
    const root = project();
    await build(root);
    rmSync(join(root, 'dist/cli.mjs'));
    expect(await build(root)).toEqual(['cli']);
  });

  it('names a target that fails, shows what its builder said, still builds the others, and tries again the next time', async () => {
    const { said } = quietly();
    const root = project();
    addFiles(root, { 'cli/main.ts': 'broken' });
    await expect(build(root)).rejects.toThrow('building cli failed with code 3.');
    expect(said()).toContain('cannot parse cli');
    expect(existsSync(join(root, 'dist/page.mjs'))).toBe(true);
    await expect(build(root)).rejects.toThrow('building cli failed');
  });

  it('does not take a builder at its word that left nothing', async () => {
    quietly();
    const root = project();
    addFiles(root, { 'cli/main.ts': 'empty' });
    await expect(build(root)).rejects.toThrow('it left no dist/cli.mjs');
  });

  it('refuses a target whose entry is not in the tree', async () => {
    quietly();
    const root = project();
    rmSync(join(root, 'page/index.html'));
    await expect(build(root)).rejects.toThrow('page has no page/index.html');
  });
});
