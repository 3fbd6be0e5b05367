import { join } from 'node:path';
import { runChild } from '../launch/runChild.mjs';
import type { ChildEnd } from '../launch/runChild.mjs';

/** The checkout's root. */
export const root: string = join(import.meta.dirname, '..', '..');

/** Runs a package's program under this very Node, with its output captured. */
export function runProgram(script: string, args: readonly string[], boundMs: number, env: NodeJS.ProcessEnv = {}): Promise<ChildEnd> {
  return runChild(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root, output: 'capture', boundMs, env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...env },
  });
}
