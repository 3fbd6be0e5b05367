/**
 * One line to the person at the terminal. Always on standard error: `anzhun` keeps standard output for results.
 * @param {string} sentence
 */
export function say(sentence) {
  process.stderr.write(`anzhun: ${sentence}\n`);
}
