import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import type { InlineConfig } from 'vite';
import { viteNodeConfig } from './vite.node.config.ts';
import { viteRendererConfig } from './vite.renderer.config.ts';

const root = join(import.meta.dirname, '..');

/** The vite builds that fill one folder of dist. */
function configsFor(name: string, outDir: string): readonly InlineConfig[] {
  switch (name) {
    case 'cli':
    case 'loopback':
      return [viteNodeConfig(name, outDir)];
    case 'desktop':
      return [viteNodeConfig('desktop', outDir), viteNodeConfig('preload', outDir)];
    case 'renderer':
      return [viteRendererConfig(outDir)];
    default:
      throw new Error(`There is no build target named ${name}.`);
  }
}

/** Builds into a folder aside and swaps it in when all of it is there, so that a running app never meets half a build. */
async function buildTarget(name: string): Promise<void> {
  const aside = join(root, '.cache', 'build', `${name}-${process.pid}`);
  const old = `${aside}-old`;
  const place = join(root, 'dist', name);
  try {
    for (const config of configsFor(name, aside)) await build(config);
    mkdirSync(dirname(place), { recursive: true });
    if (existsSync(place)) renameSync(place, old);
    renameSync(aside, place);
  } finally {
    rmSync(aside, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

process.chdir(root);
for (const name of process.argv.slice(2)) await buildTarget(name);
