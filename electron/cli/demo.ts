import { access, constants, mkdir, mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { composeSample } from '../compose.ts';
import type { CliContext, Verb } from './CliContext.ts';
import { describeSystemProblem } from './describeSystemProblem.ts';
import { cliWords } from './words.ts';

const fileNames = ['report.pdf', 'commitment.pdf', 'root.pem', 'record.json'] as const;
type Files = Readonly<Record<(typeof fileNames)[number], Uint8Array | string>>;

/** `demo --out DIR [--seed N]`: the sample enterprise's documents, signed by everybody planned, its root and its record. 0, or 2 for bad use or a folder that cannot be written. */
export const demo: Verb = async (context, words, { out, seed: given }) => {
  const { err, locale } = context;
  const seed = seedOf(given);
  if (typeof out !== 'string' || out === '' || words.length > 0 || seed === null) {
    err(typeof out === 'string' && out !== '' ? (seed === null ? cliWords('badSeed', locale) : cliWords('usage', locale)) : cliWords('missingOut', locale));
    return 2;
  }
  const refused = await prepare(context, out);
  if (refused) return 2;
  // the young generation stays as large as it is now: it would grow to 48 MB of what is garbage already, and no run gets faster by it
  setFlagsFromString('--semi-space-growth-factor=1');
  const files = await make(context, seed);
  if (!files) return 2;
  return (await writeAll(context, out, files)) ? 0 : 2;
};

function seedOf(given: string | boolean | undefined): number | null {
  if (given === undefined) return 0;
  return typeof given === 'string' && /^\d{1,6}$/.test(given) ? Number(given) : null;
}

/** Before any work: the folder is there and nothing in it would be overwritten. */
async function prepare({ err, locale }: CliContext, folder: string): Promise<boolean> {
  try {
    await makeFolder(resolve(folder));
    if (!(await stat(folder)).isDirectory()) throw Object.assign(new Error(folder), { code: 'ENOTDIR' });
    await access(folder, constants.W_OK);
  } catch (error) {
    err(cliWords('cannotWrite', locale)(folder, describeSystemProblem(error, locale)));
    return true;
  }
  const present = await Promise.all(fileNames.map((name) => access(join(folder, name)).then(() => true, () => false)));
  if (present.includes(true)) err(cliWords('notEmpty', locale)(folder));
  return present.includes(true);
}

/** Node's own recursive mkdir never returns where the system says ENOENT although the parent is there, as under /proc. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await mkdir(path);
  }
}

/** In a data folder of its own that goes away again, keys included. */
async function make({ err, locale, fontDirectory, version }: CliContext, seed: number): Promise<Files | null> {
  let dataDirectory: string;
  try {
    dataDirectory = await mkdtemp(join(tmpdir(), 'anzhun-demo-'));
  } catch (error) {
    err(cliWords('cannotWrite', locale)(tmpdir(), describeSystemProblem(error, locale)));
    return null;
  }
  try {
    const sample = await composeSample({ dataDirectory, door: 'cli', version, fontDirectory, seed });
    if (!sample.ok) {
      err(cliWords('cannotWrite', locale)(dataDirectory, sample.error.code));
      return null;
    }
    try {
      const { report, commitment, rootPem, recordJson } = await sample.value.sign();
      return { 'report.pdf': report, 'commitment.pdf': commitment, 'root.pem': rootPem, 'record.json': recordJson };
    } finally {
      await sample.value.close();
    }
  } finally {
    await rm(dataDirectory, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** All four or none: half a set would verify against nothing and be in the way of the next attempt. */
async function writeAll({ err, locale, json, out: print }: CliContext, folder: string, files: Files): Promise<boolean> {
  const paths = fileNames.map((name) => join(folder, name));
  const begun: string[] = [];
  for (const name of fileNames) {
    try {
      // wx: what appeared meanwhile is not overwritten either
      const file = await open(join(folder, name), 'wx');
      begun.push(join(folder, name));
      await file.writeFile(files[name]).finally(() => file.close());
    } catch (error) {
      await Promise.allSettled(begun.map((path) => rm(path)));
      err(cliWords('cannotWrite', locale)(join(folder, name), describeSystemProblem(error, locale)));
      return false;
    }
  }
  if (json) print(JSON.stringify({ files: paths }));
  else for (const path of paths) print(path);
  return true;
}
