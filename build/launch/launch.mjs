import { Refusal } from './Refusal.mjs';
import { say } from './say.mjs';

/**
 * npm hands SIGTERM to the shell between it and us, and that shell dies without passing it on. So under npm a launcher
 * whose parent is gone ends itself, and by that what it started.
 */
function endWithNpm() {
  const parent = process.ppid;
  if (process.env['npm_lifecycle_event'] === undefined || process.platform === 'win32') return;
  setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), 250).unref();
}

/**
 * Runs a launcher's body and ends the process with the exit code it returns.
 * A Refusal becomes one sentence and exit code 2; anything else is a bug and keeps its stack.
 * @param {() => Promise<number>} body
 */
export async function launch(body) {
  endWithNpm();
  try {
    process.exitCode = await body();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(error.message);
    process.exitCode = 2;
  }
}
