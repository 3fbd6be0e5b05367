import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compilePacks, type CompileResult } from '../../../build/compilePacks.ts';

const assessmentSpecs = path.join(import.meta.dirname, '..', '..', '..', 'assessment-specs');
let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'anzhun-compile-'));
  cpSync(path.join(assessmentSpecs, 'specs'), path.join(root, 'specs'), { recursive: true });
  cpSync(path.join(assessmentSpecs, 'packs.lock.json'), path.join(root, 'packs.lock.json'));
});
afterEach(() => { rmSync(root, { recursive: true, force: true }); });

const compile = (refresh?: string): Promise<CompileResult> => (
  compilePacks({ specsFolder: path.join(root, 'specs'), compiledFolder: path.join(root, 'compiled'), lockFile: path.join(root, 'packs.lock.json'), refresh }));
const lock = (): { packs: { id: string; digest: string; refreshed: { reason: string; replaced: string | null }[] }[] } => (
  JSON.parse(readFileSync(path.join(root, 'packs.lock.json'), 'utf8')) as ReturnType<typeof lock>);
const prevention = (): string => path.join(root, 'specs', 'sd-dual-prevention', 'r1');

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not say ${from}`);
  writeFileSync(file, text.replace(from, to));
}

describe('compiling the packs', () => {
  it('gives the bytes that the app ships, pack and translation', async () => {
    expect((await compile()).ok).toBe(true);
    expect(readdirSync(path.join(root, 'compiled'))).toHaveLength(10);
    for (const name of readdirSync(path.join(root, 'compiled'))) {
      expect(readFileSync(path.join(root, 'compiled', name), 'utf8'), name).toBe(readFileSync(path.join(assessmentSpecs, 'compiled', name), 'utf8'));
    }
  });

  it('turns 7.5 points into 750 and 60 percent into 600', async () => {
    edit(path.join(prevention(), 'categories', 'A.yaml'), 'points: 8', 'points: 7.5');
    expect((await compile('half a point')).ok).toBe(true);
    const text = readFileSync(path.join(root, 'compiled', 'sd-dual-prevention-r1.json'), 'utf8');
    expect(text).toContain('"id":"A01-b","kind":"once","points":750');
    expect(text).toContain('"id":"general","minimum":600');
  });

  it('refuses a change to a locked revision and writes nothing', async () => {
    edit(path.join(prevention(), 'spec.yaml'), 'name: 山东省', 'name: 山东');
    const result = await compile();
    expect(result.ok ? [] : result.problems).toEqual([expect.stringMatching(/^sd-dual-prevention r1: the digest [0-9a-f]{64} is not the one in the lock/)]);
    expect(readdirSync(root)).not.toContain('compiled');
  });

  it('takes the change with a reason and keeps the reason', async () => {
    const before = lock();
    edit(path.join(prevention(), 'spec.yaml'), 'name: 山东省', 'name: 山东');
    expect((await compile('shorter name')).ok).toBe(true);
    const changed = lock().packs.filter(({ digest }, index) => digest !== before.packs[index]?.digest);
    expect(changed.map(({ id }) => id)).toEqual(['sd-dual-prevention']);
    expect(changed[0]?.refreshed.at(-1)).toEqual({ reason: 'shorter name', replaced: before.packs.find(({ id }) => id === 'sd-dual-prevention')?.digest });
    expect((await compile()).ok).toBe(true);
  });

  it('leaves the digest alone when only the translation changes', async () => {
    edit(path.join(prevention(), 'en.yaml'), 'Organization', 'Organisation');
    expect((await compile()).ok).toBe(true);
    expect(lock()).toEqual(JSON.parse(readFileSync(path.join(assessmentSpecs, 'packs.lock.json'), 'utf8')));
  });

  it('names file, line and path of what is wrong', async () => {
    edit(path.join(prevention(), 'categories', 'A.yaml'), 'points: 60', 'points: 61');
    const result = await compile();
    expect(result.ok ? '' : result.problems[0]).toBe('sd-dual-prevention/r1/categories/A.yaml:3: categories[0].points: Category A states 61 points; its elements add up to 60. [sum.category]');
  });

  it('refuses a folder that is not named for its pack, and a locked pack whose folder is gone', async () => {
    edit(path.join(prevention(), 'spec.yaml'), 'revision: 1', 'revision: 2');
    edit(path.join(prevention(), 'en.yaml'), 'revision: 1', 'revision: 2');
    const renamed = await compile();
    expect(renamed.ok ? '' : renamed.problems[0]).toContain('sd-dual-prevention/r2 is expected. [pack.folder]');
    rmSync(path.join(root, 'specs', 'sd-dual-prevention'), { recursive: true });
    const gone = await compile();
    expect(gone.ok ? [] : gone.problems).toEqual(['sd-dual-prevention r1 is in the lock, but its folder is gone.']);
  });

  it('does not touch files that are right already', async () => {
    await compile();
    const file = path.join(root, 'compiled', 'three-year-action-r1.json');
    const { mtimeMs } = statSync(file);
    await compile();
    expect(statSync(file).mtimeMs).toBe(mtimeMs);
  });
});
