import { Refusal } from './Refusal.mjs';
import { say } from './say.mjs';

/**
 * Runs a launcher's body and ends the process with the exit code it returns.
 * A Refusal becomes one sentence and exit code 2; anything else is a bug and keeps its stack.
 * @param {() => Promise<number>} body
 */
export async function launch(body) {
  try {
    process.exitCode = await body();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(error.message);
    process.exitCode = 2;
  }
}
