import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { digestOf } from '../../../assessment-specs/records/digestOf.ts';
import { packLockSchema } from '../../../assessment-specs/schema/PackLock.ts';
import { runChild } from '../../../build/launch/runChild.mjs';

const root = join(import.meta.dirname, '..', '..', '..');
const packId = 'sd-smb-standardization';
const copied = ['assessment-specs', 'electron', 'renderer', 'build', 'package.json', 'tsconfig.json'];

interface Rule { id: string; kind: string }
interface Item { id: string; points: number; rules: Rule[]; typicalFindings: { ruleId: string }[] }
interface Element { points: number; items: Item[]; id: string }
interface CompiledPack { totalPoints: number; categories: { points: number; elements: Element[] }[] }

/** The item again under another number. */
function renumbered(item: Item, id: string): Item {
  const renamed = (ruleId: string) => `${id}${ruleId.slice(item.id.length)}`;
  return { ...item, id, rules: item.rules.map((rule) => ({ ...rule, id: renamed(rule.id) })), typicalFindings: item.typicalFindings.map((finding) => ({ ...finding, ruleId: renamed(finding.ruleId) })) };
}

/** The pack that ships, each item repeated until there are so many; all sums follow. Real texts, real rules. */
function multiplied(pack: CompiledPack, count: number): CompiledPack {
  const own = pack.categories.reduce((sum, { elements }) => sum + elements.reduce((some, { items }) => some + items.length, 0), 0);
  let extra = count % own;
  const sum = (parts: readonly { points: number }[]) => parts.reduce((total, { points }) => total + points, 0);
  const categories = pack.categories.map((category) => {
    const elements = category.elements.map((element) => {
      const items = element.items.flatMap((item) => Array.from({ length: Math.floor(count / own) + (extra-- > 0 ? 1 : 0) }, () => item)).map((item, index) => renumbered(item, `${element.id}.${index + 1}`));
      return { ...element, items, points: sum(items) };
    });
    return { ...category, elements, points: sum(elements) };
  });
  return { ...pack, categories, totalPoints: sum(categories) };
}

/** The app with a scored pack of so many items, built into a folder of its own; nothing in it knows that it is measured. */
export interface EnlargedApp {
  readonly folder: string;
  readonly packId: string;
  readonly itemIds: readonly string[];
  /** a rule of the item that takes points without taking all, where it has one */
  ruleOf(itemId: string): string;
  /** Door 2 over a data folder, as its own process. */
  start(dataFolder: string): Promise<{ readonly address: string; end(): Promise<void> }>;
  remove(): Promise<void>;
}

/** Copies the sources, changes the compiled pack and its entry in the lock, and builds page and door 2. Takes about half a minute. */
export async function enlargedApp(items: number): Promise<EnlargedApp> {
  const folder = await mkdtemp(join(tmpdir(), 'anzhun-thousand-'));
  for (const name of copied) await cp(join(root, name), join(folder, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const packPath = join(folder, 'assessment-specs', 'compiled', `${packId}-r1.json`);
  const pack = multiplied(JSON.parse(await readFile(packPath, 'utf8')) as CompiledPack, items);
  const itemsById = new Map(pack.categories.flatMap(({ elements }) => elements.flatMap((element) => element.items.map((item) => [item.id, item] as const))));
  await writeFile(packPath, JSON.stringify(pack));
  const lockPath = join(folder, 'assessment-specs', 'packs.lock.json');
  const lock = packLockSchema.parse(JSON.parse(await readFile(lockPath, 'utf8')));
  await writeFile(lockPath, JSON.stringify({ ...lock, packs: lock.packs.map((entry) => (entry.id === packId ? { ...entry, digest: digestOf(pack) } : entry)) }));
  const { code } = await runChild(process.execPath, ['build/buildTarget.ts', 'renderer', 'loopback'], { cwd: folder });
  if (code !== 0) throw new Error(`The app with ${items} items could not be built.`);
  return {
    folder, packId, itemIds: [...itemsById.keys()],
    ruleOf: (itemId) => {
      const rules = itemsById.get(itemId)?.rules ?? [];
      return (rules.find(({ kind }) => kind === 'each' || kind === 'once') ?? rules[0])?.id ?? '';
    },
    start: (dataFolder) => startDoor(join(folder, 'dist', 'loopback', 'main.mjs'), dataFolder),
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}

function startDoor(program: string, dataFolder: string): Promise<{ address: string; end(): Promise<void> }> {
  const child = spawn(process.execPath, [program, '--data', dataFolder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', (address) => resolve({ address, end: async () => { child.kill('SIGTERM'); await ended; } }));
    void ended.then(() => reject(new Error('Door 2 ended before it opened.')));
  });
}
