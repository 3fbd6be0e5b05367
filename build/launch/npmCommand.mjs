import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * How to run npm: the very npm that started this launcher, under the Node it runs on, else the one on the PATH.
 * (Windows can start `npm.cmd` only through a shell.)
 * @param {NodeJS.ProcessEnv} env
 * @returns {{command: string, args: string[], shell: boolean}}
 */
export function npmCommand(env) {
  const script = env['npm_execpath'] && join(dirname(env['npm_execpath']), 'npm-cli.js');
  if (script && existsSync(script)) {
    return { command: env['npm_node_execpath'] ?? process.execPath, args: [script], shell: false };
  }
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}
