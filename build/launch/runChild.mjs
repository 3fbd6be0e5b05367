import { spawn } from 'node:child_process';

/**
 * @typedef {object} ChildOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] replaces the environment
 * @property {'inherit' | 'capture' | 'stderr'} [output] stderr sends the child's standard output there too
 * @property {number} [boundMs] the child is ended after this long
 * @property {boolean} [shell]
 *
 * @typedef {object} ChildEnd
 * @property {number} code exit code; 128 + n for signal n as a shell has it, 127 when it could not be started
 * @property {string} output what was captured, standard output and error in the order of arrival
 * @property {boolean} timedOut
 */

const signalNumbers = /** @type {Record<string, number>} */ ({ SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 });

/** @param {ChildOptions['output']} output
 *  @returns {import('node:child_process').StdioOptions} */
function stdioFor(output) {
  if (output === 'capture') return ['ignore', 'pipe', 'pipe'];
  return output === 'stderr' ? ['inherit', 2, 2] : 'inherit';
}

/**
 * Runs one program to its end. While it runs, SIGINT, SIGTERM and SIGHUP are handed on to it by pid,
 * so that ending the launcher ends what it started.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {ChildOptions} [options]
 * @returns {Promise<ChildEnd>}
 */
export function runChild(command, args, options = {}) {
  const { cwd, env = process.env, output = 'inherit', boundMs, shell = false } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, shell, stdio: stdioFor(output), windowsHide: true });
    let captured = '';
    let timedOut = false;
    child.stdout?.on('data', (chunk) => (captured += chunk));
    child.stderr?.on('data', (chunk) => (captured += chunk));
    /** @param {NodeJS.Signals} signal */
    const handOn = (signal) => child.kill(signal);
    const signals = /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
    for (const signal of signals) process.on(signal, handOn);
    const timer = boundMs === undefined ? undefined : setTimeout(() => {
      timedOut = true;
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 5000).unref();
    }, boundMs);
    /** @param {number} code */
    const end = (code) => {
      clearTimeout(timer);
      for (const signal of signals) process.off(signal, handOn);
      resolve({ code, output: captured, timedOut });
    };
    child.on('error', (error) => {
      captured += `${error.message}\n`;
      end(127);
    });
    child.on('close', (code, signal) => end(code ?? 128 + (signalNumbers[signal ?? ''] ?? 1)));
  });
}
