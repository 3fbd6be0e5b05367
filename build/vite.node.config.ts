import { builtinModules } from 'node:module';
import type { InlineConfig } from 'vite';

export type NodeTarget = 'cli' | 'loopback' | 'desktop' | 'preload';

const entries = {
  cli: 'electron/cli/main.ts',
  loopback: 'electron/loopback/main.ts',
  desktop: 'electron/desktop/main.ts',
  preload: 'electron/desktop/preload.ts',
} as const satisfies Record<NodeTarget, string>;

const nodeModules = new Set(builtinModules.flatMap((name) => [name, `node:${name}`]));

/** A sandboxed preload can require only 'electron', so everything else goes into its one file. Elsewhere packages stay in
 *  node_modules: pdfkit and the fonts read their own data files beside their code. */
function isExternal(target: NodeTarget, id: string): boolean {
  if (id === 'electron' || nodeModules.has(id)) return true;
  return target !== 'preload' && !id.startsWith('.') && !id.startsWith('/') && !/^[A-Za-z]:[\\/]/.test(id) && !id.startsWith('\0');
}

/** One program for the Node side, in one file: ES modules for Node 24, CommonJS where Electron loads it. */
export function viteNodeConfig(target: NodeTarget, outDir: string): InlineConfig {
  const commonJs = target === 'desktop' || target === 'preload';
  const name = target === 'preload' ? 'preload' : 'main';
  return {
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      sourcemap: true,
      rolldownOptions: {
        input: entries[target],
        external: (id: string) => isExternal(target, id),
        output: {
          format: commonJs ? 'cjs' : 'es',
          entryFileNames: `${name}.${commonJs ? 'cjs' : 'mjs'}`,
          codeSplitting: false,
        },
      },
    },
    ssr: { noExternal: true },
  };
}
