import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { endCleanly } from '../../../electron/desktop/endCleanly.ts';

/** Electron's app as far as quitting goes: `quit` asks, and leaves unless someone holds it back. */
class QuittingApp extends EventEmitter {
  left = false;
  exitCode: number | undefined;
  quit(): void {
    let prevented = false;
    this.emit('before-quit', { preventDefault: () => (prevented = true) });
    if (!prevented) this.left = true;
  }
  exit(code: number): void {
    this.exitCode = code;
  }
}

let app: QuittingApp;
beforeEach(() => (app = new QuittingApp()));

describe('endCleanly', () => {
  it('holds quitting back until the data folder is let go, and lets go once however often it is asked', async () => {
    const end = Promise.withResolvers<void>();
    let ends = 0;
    endCleanly(app as unknown as App, () => (ends++, end.promise));
    app.quit();
    app.quit();
    app.emit('window-all-closed');
    expect([app.left, ends]).toEqual([false, 1]);
    end.resolve();
    await expect.poll(() => app.left).toBe(true);
    expect(ends).toBe(1);
  });

  it('quits when the last window is gone', async () => {
    endCleanly(app as unknown as App, async () => {});
    app.emit('window-all-closed');
    await expect.poll(() => app.left).toBe(true);
  });

  it('quits even when letting go fails, and says what failed', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    endCleanly(app as unknown as App, () => Promise.reject(new Error('disk gone')));
    app.quit();
    await expect.poll(() => app.left).toBe(true);
    expect(said).toHaveBeenCalledOnce();
  });

  it('does not wait for ever', () => {
    vi.useFakeTimers();
    endCleanly(app as unknown as App, () => new Promise(() => {}));
    app.quit();
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    expect(app.exitCode).toBe(1);
  });
});
