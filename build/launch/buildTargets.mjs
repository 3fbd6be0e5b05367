/**
 * @typedef {object} BuildTarget
 * @property {readonly string[]} entries files that must be there
 * @property {readonly string[]} sources files and folders whose bytes decide whether the result is current
 * @property {readonly string[]} results files or folders that are there when the target has been built
 */

const tools = ['package-lock.json', 'build/buildTarget.ts'];
const host = ['assessment-specs', 'electron', 'build/vite.node.config.ts', ...tools];

/**
 * What gets built, in this order; the later ones contain the packs.
 * @type {Readonly<Record<string, BuildTarget>>}
 */
export const buildTargets = {
  packs: {
    entries: ['build/compilePacks.ts'],
    sources: ['assessment-specs/specs', 'assessment-specs/packs.lock.json', 'assessment-specs/schema', 'assessment-specs/records', 'electron/store', 'build/compilePacks.ts', 'package-lock.json'],
    results: ['assessment-specs/compiled'],
  },
  cli: { entries: ['electron/cli/main.ts'], sources: host, results: ['dist/cli/main.mjs'] },
  loopback: { entries: ['electron/loopback/main.ts'], sources: host, results: ['dist/loopback/main.mjs'] },
  desktop: {
    entries: ['electron/desktop/main.ts', 'electron/desktop/preload.ts'],
    sources: host,
    results: ['dist/desktop/main.cjs', 'dist/desktop/preload.cjs'],
  },
  renderer: {
    entries: ['renderer/index.html', 'renderer/app/main.tsx'],
    sources: ['assessment-specs', 'electron/contract', 'renderer', 'build/vite.renderer.config.ts', ...tools],
    results: ['dist/renderer/index.html'],
  },
};
