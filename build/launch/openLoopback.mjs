import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { findBrowser } from './findBrowser.mjs';
import { hasDisplay } from './hasDisplay.mjs';
import { say } from './say.mjs';

/** @param {string} root @param {string} browser @param {string} address */
function openWindow(root, browser, address) {
  // a profile of its own: the process then lives as long as the window, and the user's browser is left alone
  const profile = join(root, '.cache', 'browser');
  const args = [`--app=${address}`, `--user-data-dir=${profile}`, '--no-first-run', '--no-default-browser-check', '--disable-background-networking'];
  // Chromium refuses to start as root with its sandbox; it shows nothing but our own pages here
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return spawn(browser, args, { stdio: 'ignore' });
}

/**
 * Runs door 2 and shows it: in a browser window where there is a display, else the printed address stays.
 * Ends when the door ends, when the window is closed, or on Ctrl-C; everything started here is ended by its pid.
 * @param {string} root
 * @param {string} node the pinned Node
 * @param {readonly string[]} args for door 2
 * @returns {Promise<number>} exit code
 */
export function openLoopback(root, node, args) {
  const door = spawn(node, [join(root, 'dist/loopback/main.mjs'), ...args], { stdio: ['inherit', 'pipe', 'inherit'] });
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let window;
  createInterface({ input: door.stdout }).on('line', (line) => {
    process.stdout.write(`${line}\n`);
    const address = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(line)?.[0];
    if (!address || window || !hasDisplay()) return;
    const browser = findBrowser();
    if (!browser) {
      say('no Chromium, Chrome or Edge was found: open the address above in one.');
      return;
    }
    window = openWindow(root, browser, address);
    window.on('error', () => say('the browser could not be started: open the address above in one.'));
    window.on('exit', (code) => code === 0 && door.kill('SIGTERM'));
  });
  let asked = false;
  for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      asked = true;
      window?.kill('SIGTERM');
      door.kill('SIGTERM');
    });
  }
  return new Promise((resolve) => door.on('exit', (code, signal) => {
    window?.kill('SIGTERM');
    resolve(asked || signal === 'SIGTERM' ? 0 : code ?? 1);
  }));
}
