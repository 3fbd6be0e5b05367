import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { canonicalJson } from '../assessment-specs/records/canonicalJson.ts';
import { digestOfText } from '../assessment-specs/records/digestOf.ts';
import { loadPackFolder } from '../assessment-specs/schema/loadPackFolder.ts';
import type { LocatedFinding } from '../assessment-specs/schema/PackFolder.ts';
import { packLockSchema, type PackLock, type PackLockEntry } from '../assessment-specs/schema/PackLock.ts';
import { packFindingText } from '../assessment-specs/schema/packFindingText.ts';
import type { PackContext } from '../assessment-specs/schema/checkPack.ts';
import type { Overlay } from '../assessment-specs/schema/Overlay.ts';
import type { Pack } from '../assessment-specs/schema/Pack.ts';
import { readPackFolder } from '../electron/store/readPackFolder.ts';

export type CompileSettings = {
  /** `<pack-id>/r<N>/spec.yaml` below it. */
  readonly specsFolder: string;
  readonly compiledFolder: string;
  readonly lockFile: string;
  /** Why digests may change; without it a digest that differs from the lock is refused. */
  readonly refresh: string | undefined;
};

export type CompileResult =
  | { readonly ok: true; readonly packs: readonly { readonly name: string; readonly digest: string; readonly untranslated: number }[] }
  | { readonly ok: false; readonly problems: readonly string[] };

type Compiled = { readonly pack: Pack; readonly overlay: Overlay | null; readonly text: string; readonly digest: string; readonly untranslated: number };

/** Packs that others refer to come first. */
const firstPacks = ['profile-traits', 'major-hazards'];

/** YAML folders to `compiled/<id>-r<N>.json` and `.en.json`, checked and compared with the lock. Writes nothing unless every pack is sound. */
export async function compilePacks(settings: CompileSettings): Promise<CompileResult> {
  const folders = await packFolders(settings.specsFolder);
  const compiled: Compiled[] = [];
  const problems: string[] = folders.length === 0 ? [`No pack folder <id>/r<N> in ${settings.specsFolder}.`] : [];
  for (const folder of folders) {
    const loaded = await loadPackFolder(path.join(settings.specsFolder, folder), contextOf(compiled), readPackFolder);
    if (loaded.kind === 'findings') problems.push(...loaded.findings.map((finding) => problemText(folder, finding)));
    if (loaded.kind !== 'sound') continue;
    const { pack, overlay, untranslated } = loaded;
    const expected = `${pack.id}/r${pack.revision}`;
    if (folder !== expected) problems.push(problemText(folder, { code: 'pack.folder', path: 'id', params: { expected }, file: 'spec.yaml', line: 1 }));
    compiled.push(withDigest(pack, overlay, untranslated.length));
  }
  if (problems.length > 0) return { ok: false, problems };
  const lock = await readLock(settings.lockFile);
  const locked = nextLock(lock, compiled, settings.refresh);
  if (!locked.ok) return locked;
  await writeCompiled(settings.compiledFolder, compiled);
  await writeChanged(settings.lockFile, `${JSON.stringify(locked.lock, null, 2)}\n`);
  return { ok: true, packs: compiled.map(({ pack, digest, untranslated }) => ({ name: `${pack.id} r${pack.revision}`, digest, untranslated })) };
}

async function packFolders(specsFolder: string): Promise<readonly string[]> {
  const ids = await readdir(specsFolder, { withFileTypes: true });
  const nested = await Promise.all(ids.filter((entry) => entry.isDirectory()).map(async ({ name }) => (
    (await readdir(path.join(specsFolder, name), { withFileTypes: true })).filter((entry) => entry.isDirectory()).map((entry) => `${name}/${entry.name}`))));
  const rank = (folder: string): number => (firstPacks.indexOf(folder.split('/')[0] ?? '') + firstPacks.length + 1) % (firstPacks.length + 1);
  return nested.flat().sort((left, right) => rank(left) - rank(right) || (left < right ? -1 : 1));
}

function contextOf(compiled: readonly Compiled[]): PackContext {
  const packs = compiled.map(({ pack }) => pack);
  return { hazards: packs.findLast((pack) => pack.kind === 'hazards'), traits: packs.findLast((pack) => pack.kind === 'traits') };
}

function withDigest(pack: Pack, overlay: Overlay | null, untranslated: number): Compiled {
  const text = canonicalJson(pack);
  return { pack, overlay, text, digest: digestOfText(text), untranslated };
}

function problemText(folder: string, finding: LocatedFinding): string {
  return `${folder}/${finding.file}:${finding.line}: ${finding.path === '' ? '' : `${finding.path}: `}${packFindingText(finding, 'en')} [${finding.code}]`;
}

async function readLock(lockFile: string): Promise<PackLock> {
  try {
    return packLockSchema.parse(JSON.parse(await readFile(lockFile, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { packs: [] };
    throw error;
  }
}

type NextLock = { readonly ok: true; readonly lock: PackLock } | { readonly ok: false; readonly problems: readonly string[] };

function nextLock(lock: PackLock, compiled: readonly Compiled[], refresh: string | undefined): NextLock {
  const problems: string[] = [];
  const entries = compiled.map(({ pack, digest }): PackLockEntry => {
    const before = lock.packs.find((entry) => entry.id === pack.id && entry.revision === pack.revision);
    if (before?.digest === digest) return before;
    if (refresh === undefined) {
      problems.push(`${pack.id} r${pack.revision}: ${before === undefined ? 'not in the lock' : `the digest ${digest} is not the one in the lock (${before.digest})`}. `
        + 'A published revision is never edited; before 1.0.0 run `node build/compilePacks.ts --refresh "<reason>"`.');
    }
    return { id: pack.id, revision: pack.revision, digest, refreshed: [...before?.refreshed ?? [], { reason: refresh ?? '', replaced: before?.digest ?? null }] };
  });
  const gone = lock.packs.filter((entry) => !compiled.some(({ pack }) => pack.id === entry.id && pack.revision === entry.revision));
  problems.push(...gone.map((entry) => `${entry.id} r${entry.revision} is in the lock, but its folder is gone.`));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, lock: { packs: entries } };
}

async function writeCompiled(folder: string, compiled: readonly Compiled[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = new Map<string, string>(compiled.flatMap(({ pack, overlay, text }) => [
    [`${pack.id}-r${pack.revision}.json`, text] as const,
    [`${pack.id}-r${pack.revision}.en.json`, canonicalJson(overlay ?? { pack: pack.id, revision: pack.revision, locale: 'en', texts: {}, words: {} })] as const,
  ]));
  for (const stale of (await readdir(folder)).filter((name) => !files.has(name))) await rm(path.join(folder, stale));
  for (const [name, text] of files) await writeChanged(path.join(folder, name), text);
}

/** Leaves a file alone that is right already, so that what depends on it stays current. */
async function writeChanged(file: string, text: string): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before !== text) await writeFile(file, text);
}

function refreshReason(argv: readonly string[]): string | undefined {
  if (argv.length === 0) return undefined;
  const [flag, reason, ...rest] = argv;
  if (flag !== '--refresh' || reason === undefined || reason.trim() === '' || rest.length > 0) throw new Error('Usage: node build/compilePacks.ts [--refresh "<reason>"]');
  return reason;
}

if (import.meta.main) {
  const specs = path.join(import.meta.dirname, '..', 'assessment-specs');
  const result = await compilePacks({
    specsFolder: path.join(specs, 'specs'), compiledFolder: path.join(specs, 'compiled'), lockFile: path.join(specs, 'packs.lock.json'), refresh: refreshReason(process.argv.slice(2)),
  });
  if (result.ok) {
    for (const { name, digest, untranslated } of result.packs) console.log(`${name}  ${digest}${untranslated === 0 ? '' : `  (${untranslated} texts without English)`}`);
  } else {
    for (const problem of result.problems) console.error(problem);
    process.exitCode = 1;
  }
}
