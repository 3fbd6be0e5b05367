import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildTargets } from './buildTargets.mjs';
import { digestFiles } from './digestFiles.mjs';
import { Refusal } from './Refusal.mjs';
import { runChild } from './runChild.mjs';
import { say } from './say.mjs';
import { Stamp } from './Stamp.mjs';

/** @typedef {import('./buildTargets.mjs').BuildTarget} BuildTarget */

/**
 * Builds what is missing or older in content than its sources; does and says nothing about what is current.
 * The rest of the targets is still built when one fails, or when an entry file of one is not in the tree.
 * @param {string} root
 * @param {string} node the pinned Node
 * @param {readonly string[]} [wanted] names of targets, all when left out; `packs` is always looked at first
 * @param {Readonly<Record<string, BuildTarget>>} [targets]
 * @returns {Promise<string[]>} what was built
 * @throws {Refusal} naming every target that failed; their own output is on the terminal
 */
export async function buildStale(root, node, wanted, targets = buildTargets) {
  const built = [];
  const failures = [];
  for (const [name, target] of Object.entries(targets)) {
    if (name !== 'packs' && wanted && !wanted.includes(name)) continue;
    // the digest is taken here, not before the loop: packs write files that the later targets read
    const stamp = new Stamp(root, name);
    const digest = digestFiles(root, target.sources);
    if (isCurrent(root, target, stamp, digest)) continue;
    stamp.clear();
    say(`building ${name}`);
    const failure = await buildOne(root, node, name, target);
    if (failure === undefined) {
      stamp.write(digest);
      built.push(name);
      continue;
    }
    failures.push(failure);
    if (name === 'packs') break;
  }
  if (failures.length > 0) throw new Refusal(`${failures.join('; ')}.`);
  return built;
}

/** @param {string} root @param {BuildTarget} target @param {Stamp} stamp @param {string} digest */
function isCurrent(root, target, stamp, digest) {
  return stamp.isCurrent(digest) && [...target.entries, ...target.results].every((path) => existsSync(join(root, path)));
}

/**
 * @param {string} root @param {string} node @param {string} name @param {BuildTarget} target
 * @returns {Promise<string | undefined>} why it failed
 */
async function buildOne(root, node, name, target) {
  const absent = target.entries.filter((entry) => !existsSync(join(root, entry)));
  if (absent.length > 0) return `${name} has no ${absent.join(', ')}`;
  const step = name === 'packs' ? ['build/compilePacks.ts'] : ['build/buildTarget.ts', name];
  const { code, output } = await runChild(node, step, { cwd: root, output: 'capture' });
  const missing = target.results.filter((path) => !existsSync(join(root, path)));
  if (code === 0 && missing.length === 0) return undefined;
  process.stderr.write(output);
  return `building ${name} failed${code === 0 ? `: it left no ${missing.join(', ')}` : ` with code ${code}`}`;
}
