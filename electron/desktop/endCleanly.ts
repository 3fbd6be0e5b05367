import type { App } from 'electron';

/** How long ending may take before the program ends without waiting any longer. The journal is on the disk after each answer,
 *  so what is cut off here is a snapshot, never an answer. */
const endLimitMs = 10_000;

/** Holds back every way of quitting (menu, last window, shutdown, update) until `end` has let go of the data folder.
 *  @param end runs once, whatever asks how often */
export function endCleanly(app: App, end: () => Promise<void>): void {
  let ended = false;
  let ending = false;
  app.on('before-quit', (event) => {
    if (ended) return;
    event.preventDefault();
    if (ending) return;
    ending = true;
    const impatience = setTimeout(() => app.exit(1), endLimitMs);
    void end()
      .catch((error: unknown) => console.error(error))
      .finally(() => {
        clearTimeout(impatience);
        ended = true;
        app.quit();
      });
  });
  app.on('window-all-closed', () => app.quit());
}
