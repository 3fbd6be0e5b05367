import { checkout } from './checkout.mjs';
import { electronBinary } from './electronBinary.mjs';
import { hasDisplay } from './hasDisplay.mjs';
import { launch } from './launch.mjs';
import { openLoopback } from './openLoopback.mjs';
import { runChild } from './runChild.mjs';
import { say } from './say.mjs';
import { setUp } from './setUp.mjs';
import { startArguments } from './startArguments.mjs';

/** @param {string} node @returns {Promise<{path: string} | {why: string}>} */
async function desktopProgram(node) {
  if (process.platform === 'linux' && process.getuid?.() === 0) return { why: 'Electron keeps its sandbox and so does not run as root' };
  if (!hasDisplay()) return { why: 'there is no display for the desktop app' };
  return electronBinary(checkout, node);
}

// npm start [-- --demo] [--data DIR]: the desktop app, else the same app in the machine's browser through door 2
await launch(async () => {
  const args = startArguments(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
  const node = await setUp(checkout, ['desktop', 'loopback', 'renderer']);
  const program = await desktopProgram(node);
  if ('path' in program) return (await runChild(program.path, [checkout, ...args])).code;
  say(`${program.why}: the app opens through a local address instead.`);
  return openLoopback(checkout, node, args);
});
