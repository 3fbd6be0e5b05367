import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join, relative } from 'node:path';
import { dependenciesAreCurrent } from './dependenciesAreCurrent.mjs';
import { npmCommand } from './npmCommand.mjs';
import { Refusal } from './Refusal.mjs';
import { runChild } from './runChild.mjs';
import { say } from './say.mjs';

/** @param {NodeJS.ProcessEnv} env @returns {NodeJS.ProcessEnv} */
function withoutOuterNpm(env) {
  // npx and npm run hand their own prefix and package to every child; a nested `npm ci` must look at the checkout
  return Object.fromEntries(Object.entries(env).filter(([name]) =>
    !/^npm_(package|lifecycle|command)_?/i.test(name) && !/^npm_config_(local_)?prefix$/i.test(name)));
}

/** Windows cannot delete a running program, but it can move it: `npm start` runs on the Node inside node_modules.
 *  @param {string} root */
function stepAsideOnWindows(root) {
  const inside = relative(join(root, 'node_modules'), process.execPath);
  if (process.platform !== 'win32' || inside.startsWith('..') || !existsSync(process.execPath)) return;
  mkdirSync(join(root, '.cache'), { recursive: true });
  renameSync(process.execPath, join(root, '.cache', `node-${process.pid}.exe`));
}

/**
 * Brings node_modules to what the lock file says; does and says nothing when it is.
 * @param {string} root
 * @throws {Refusal} when npm fails; its own last lines are on the terminal
 */
export async function installDependencies(root) {
  if (dependenciesAreCurrent(root)) return;
  say(existsSync(join(root, 'node_modules'))
    ? 'the installed packages differ from package-lock.json: installing again (npm ci)'
    : 'installing packages by package-lock.json (npm ci), about half a minute');
  const npm = npmCommand(process.env);
  stepAsideOnWindows(root);
  const { code } = await runChild(npm.command, [...npm.args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd: root, env: withoutOuterNpm(process.env), output: 'stderr', shell: npm.shell });
  if (code !== 0) throw new Refusal(`npm ci ended with code ${code}; the messages above say why.`);
  if (!dependenciesAreCurrent(root)) {
    throw new Refusal('npm ci succeeded, but node_modules still differs from package-lock.json; delete node_modules and try again.');
  }
}
