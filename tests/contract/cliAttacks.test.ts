import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../assessment-specs/records/canonicalJson.ts';
import { demo } from '../../electron/cli/demo.ts';
import { pack } from '../../electron/cli/pack.ts';
import { sampleRecord } from '../fixtures/sampleRecord.ts';
import { sayVerb } from '../fixtures/sayVerb.ts';
import { addFiles } from '../fixtures/temporaryTree.ts';

const program = join(import.meta.dirname, '..', '..', 'electron', 'cli', 'main.ts');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'anzhun-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command as a process of its own, in a folder of its own. */
function run(words: readonly string[], { readOut = true, environment = {} }: { readonly readOut?: boolean; readonly environment?: Readonly<Record<string, string>> } = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words], { cwd: folder, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    if (readOut) child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    else child.stdout.destroy();
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

describe('the command as a process', () => {
  it.each([
    ['no verb', [], '用法'],
    ['an unknown verb', ['sign'], '没有“sign”这个命令'],
    ['a prototype name as verb', ['constructor'], '没有“constructor”这个命令'],
    ['an unknown option', ['score', '--force', 'x.json'], '选项写得不对'],
    ['an option without its value', ['verify', 'x.pdf', '--trust'], '选项写得不对'],
    ['a language that is not there', ['pack', 'list', '--lang', 'fr'], '--lang 须是'],
    ['an option of another verb', ['score', 'x.json', '--trust', 'root.pem'], '“score”没有 --trust'],
    ['two records', ['score', 'a.json', 'b.json'], '用法'],
    ['hazards without a record', ['hazards'], '用法'],
    ['hazards with an option of another verb', ['hazards', 'x.json', '--seed', '1'], '“hazards”没有 --seed'],
    ['verify without a file', ['verify'], '用法'],
    ['pack without an action', ['pack'], '用法'],
    ['demo without --out', ['demo'], '--out'],
    ['English words', ['score', 'nowhere.json', '--lang', 'en'], 'Cannot read nowhere.json: there is no such file'],
  ])('answers %s with 2, a sentence on standard error, and nothing on standard output', async (_what, words, sentence) => {
    const ran = await run([...words, '--json']);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(sentence);
    expect(ran.err).not.toMatch(/\n\s+at /);
  });

  it('prints one JSON value for a record and nothing else, and says the same in words without --json', async () => {
    const { record } = sampleRecord();
    writeFileSync(join(folder, '记录 一.json'), canonicalJson(record));
    const json = await run(['score', '记录 一.json', '--json']);
    expect([json.code, json.err]).toEqual([0, '']);
    expect(JSON.parse(json.out)).toMatchObject({ conclusion: { kind: 'passed', grade: 'level3' } });
    const words = await run(['score', '记录 一.json']);
    expect([words.code, words.err]).toEqual([0, '']);
    expect(words.out).toContain('三级达标');
    expect(() => JSON.parse(words.out) as unknown).toThrow();
  });

  it('takes a name that begins with a hyphen after --, and a reader that goes away is no crash', async () => {
    writeFileSync(join(folder, '-x.json'), '{}');
    const ran = await run(['score', '--', '-x.json']);
    expect([ran.code, ran.err]).toEqual([2, '-x.json 不是安准的自评记录。\n']);
    const left = await run(['pack', 'list'], { readOut: false });
    expect([left.code, left.err]).toEqual([0, '']);
  });

  it('answers 2, never 1, when it fails itself: 1 would say that a record failed', async () => {
    const nowhere = join(folder, 'no-such-temporary-folder');
    const ran = await run(['demo', '--out', join(folder, 'made')], { environment: { TMPDIR: nowhere, TEMP: nowhere, TMP: nowhere } });
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(`写不了 ${nowhere}`);
    expect(readdirSync(join(folder, 'made'))).toEqual([]);
  });
});

describe('demo', () => {
  it.each([
    ['a folder where the system lets nobody write', '/proc/anzhun'], ['a path through a file', join(program, 'out')], ['a name that is too long', join(tmpdir(), '安'.repeat(200))],
  ])('refuses %s with 2 and a sentence that names it', async (_what, out) => {
    const said = await sayVerb(demo, [], { out });
    expect(said).toMatchObject({ code: 2, out: [] });
    expect(said.err).toMatch(/^写不了 /);
    expect(said.err.split('\n')).toHaveLength(1);
  });

  // root may write anywhere
  it('refuses a read-only folder before it begins', async (context) => {
    if (process.getuid?.() === 0) return context.skip('root may write anywhere');
    const out = join(folder, 'read-only');
    mkdirSync(out);
    chmodSync(out, 0o500);
    const said = await sayVerb(demo, [], { out });
    expect(said).toMatchObject({ code: 2, out: [] });
    expect(said.err).toContain('没有权限');
  });

  it.each(['-1', '1.5', '1e3', '0x10', '9999999', '', ' ', '一'])('refuses the seed %j', async (seed) => {
    const out = join(folder, 'seeded');
    const said = await sayVerb(demo, [], { out, seed });
    expect(said).toMatchObject({ code: 2, out: [] });
    expect(said.err).toContain('--seed');
    expect(existsSync(out)).toBe(false);
  });
});

describe('pack check', () => {
  const shipped = join(import.meta.dirname, '..', '..', 'assessment-specs', 'specs', 'sd-dual-prevention', 'r1');
  const good = () => Object.fromEntries(readdirSync(shipped, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(shipped.length + 1), readFileSync(path, 'utf8')] as const;
  }));
  let count = 0;
  const packWith = (change: (files: Record<string, string>) => void): string => {
    const files = good();
    change(files);
    const path = join(folder, `pack-${(count += 1)}`);
    mkdirSync(path);
    addFiles(path, files);
    return path;
  };

  it('is 0 on a shipped pack as it is', async () => {
    expect(await sayVerb(pack, ['check', packWith(() => undefined)], {}, { json: true })).toMatchObject({ code: 0, err: '' });
  });

  it.each([
    ['an empty folder', (files: Record<string, string>) => Object.keys(files).forEach((name) => delete files[name])],
    ['an empty spec', (files: Record<string, string>) => void (files['spec.yaml'] = '')],
    ['a spec that is a list', (files: Record<string, string>) => void (files['spec.yaml'] = '- 1\n- 2\n')],
    ['a spec cut in half', (files: Record<string, string>) => void (files['spec.yaml'] = (files['spec.yaml'] ?? '').slice(0, (files['spec.yaml'] ?? '').length >> 1))],
    ['an unknown field', (files: Record<string, string>) => void (files['spec.yaml'] += '\nanything: 1\n')],
    ['a key __proto__', (files: Record<string, string>) => void (files['spec.yaml'] += '\n__proto__: {x: 1}\n')],
    ['aliases that multiply', (files: Record<string, string>) => void (files['spec.yaml'] = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.split('').map((name, index) => `${name}: &${name} [${`*${'abcdefg'[index] ?? 'a'},`.repeat(9)}]`).join('\n')}\n`)],
    ['a word where YAML ends', (files: Record<string, string>) => void (files['spec.yaml'] += '\n\t: [\n')],
  ])('is 1 on %s, with the file and the line of each finding', async (_what, change) => {
    const said = await sayVerb(pack, ['check', packWith(change)], {}, { json: true });
    expect([said.code, said.err, said.out.length]).toEqual([1, '', 1]);
    const { findings } = JSON.parse(said.out[0] ?? '') as { findings: readonly { file: string; line: number; text: string }[] };
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ file, line, text }) => file === '' || line < 1 || text === '')).toEqual([]);
  });

  it('is 2 on a folder that is missing or is a file', async () => {
    expect(await sayVerb(pack, ['check', join(folder, 'nowhere')])).toMatchObject({ code: 2, out: [], err: expect.stringContaining('没有这个文件或文件夹') as unknown });
    expect(await sayVerb(pack, ['check', program])).toMatchObject({ code: 2, out: [], err: expect.stringContaining('这不是文件夹') as unknown });
  });
});
