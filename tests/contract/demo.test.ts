import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demo } from '../../electron/cli/demo.ts';
import { composeTools } from '../../electron/compose.ts';
import { parseRecord } from '../../assessment-specs/records/parseRecord.ts';
import { fontDirectory } from '../fixtures/testDoors.ts';

const program = join(import.meta.dirname, '..', '..', 'electron', 'cli', 'main.ts');
let folder: string;
let temporary: string;

/** The command as a process of its own, with a temporary folder of its own. */
function run(...words: readonly string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words], { env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary } });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/** The verb in this process, with what it says. */
async function say(words: readonly string[], options: Readonly<Record<string, string>>, locale: 'zh-CN' | 'en' = 'zh-CN'): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const context = { tools: composeTools({ fontDirectory }), locale, json: false, fontDirectory, version: '0.1.0', out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
  const code = await demo(context, words, options);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'anzhun-demo-test-'));
  temporary = join(folder, 'temporary');
  await mkdir(temporary);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('writes four files that verify against the root it wrote, and leaves no data folder behind', async () => {
  const out = join(folder, 'one');
  const made = await run('demo', '--out', out, '--json');
  expect(made).toMatchObject({ code: 0, err: '' });
  expect(JSON.parse(made.out)).toEqual({ files: ['report.pdf', 'commitment.pdf', 'root.pem', 'record.json'].map((name) => join(out, name)) });
  expect((await readdir(out)).sort()).toEqual(['commitment.pdf', 'record.json', 'report.pdf', 'root.pem']);
  expect((await readdir(temporary)).filter((name) => name.startsWith('anzhun-'))).toEqual([]);

  const verified = await run('verify', join(out, 'report.pdf'), join(out, 'commitment.pdf'), '--trust', join(out, 'root.pem'), '--json');
  expect(verified.code).toBe(0);
  const lines = verified.out.trim().split('\n').map((line) => JSON.parse(line) as { signers: readonly unknown[] });
  expect(lines.map(({ signers }) => signers.length)).toEqual([5, 2]);

  const record = await readFile(join(out, 'record.json'));
  const tools = composeTools({ fontDirectory });
  const untrusted = await tools.verifyFile('report.pdf', await readFile(join(out, 'report.pdf')), []);
  expect(untrusted.ok && untrusted.value.findings.signers.value).toBe('unknown');
  for (const name of ['report.pdf', 'commitment.pdf']) {
    expect(Buffer.from((await tools.signatures.readAttachment(await readFile(join(out, name)), 'record.json')) ?? [])).toEqual(record);
  }
  const parsed = parseRecord(record.toString());
  expect(parsed.ok && parsed.record.enterprise.demo && parsed.record.seal?.number).toBe('ZP2026-MA3TEXT0X-r1');
}, 180_000);

it('overwrites nothing: one file of these names and all is left as it was', async () => {
  const out = join(folder, 'taken');
  await mkdir(out);
  await writeFile(join(out, 'root.pem'), 'mine');
  const refused = await say([], { out }, 'en');
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('nothing was overwritten');
  expect(await readdir(out)).toEqual(['root.pem']);
  expect(await readFile(join(out, 'root.pem'), 'utf8')).toBe('mine');
});

it('refuses bad use with a sentence and writes nothing', async () => {
  const out = join(folder, 'never');
  for (const [words, options, sentence] of [
    [[], {}, '--out'], [[], { out: '' }, '--out'], [[], { out, seed: '-1' }, '--seed'], [[], { out, seed: 'x' }, '--seed'], [['extra'], { out }, 'demo --out'],
  ] as const) {
    const refused = await say(words, options);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain(sentence);
  }
  const file = join(folder, 'a-file');
  await writeFile(file, '');
  const refused = await say([], { out: file });
  expect(refused.code).toBe(2);
  expect(refused.err).toContain(file);
  expect(await readdir(folder)).not.toContain('never');
});
