import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openLoopback } from '../../../../build/launch/openLoopback.mjs';
import { temporaryTree } from '../../../fixtures/temporaryTree.ts';

/** A door that prints its address and arguments and lives for `lifeMs`; a browser that notes its arguments and lives for `windowMs`. */
function machine(lifeMs: number, windowMs: number): string {
  const root = temporaryTree({
    'dist/loopback/main.mjs': `console.log('安准 http://127.0.0.1:4711/#token ' + process.argv.slice(2).join(' ')); setTimeout(() => process.exit(7), ${lifeMs});`,
    browser: `#!${process.execPath}\nimport { writeFileSync } from 'node:fs'; writeFileSync(import.meta.dirname + '/opened', process.argv.slice(2).join('\\n')); setTimeout(() => {}, ${windowMs});`,
  });
  chmodSync(join(root, 'browser'), 0o755);
  vi.stubEnv('ANZHUN_BROWSER', join(root, 'browser'));
  onTestFinished(() => void vi.unstubAllEnvs());
  return root;
}

function opened(root: string): string[] {
  return readFileSync(join(root, 'opened'), 'utf8').split('\n');
}

describe('openLoopback', () => {
  it('prints the address and opens no window where there is no display', async () => {
    const root = machine(300, 0);
    vi.stubEnv('DISPLAY', '');
    vi.stubEnv('WAYLAND_DISPLAY', '');
    const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    expect(await openLoopback(root, process.execPath, ['--demo'])).toBe(7);
    expect(printed).toHaveBeenCalledWith('安准 http://127.0.0.1:4711/#token --demo\n');
    expect(() => opened(root)).toThrow('ENOENT');
  });

  it('opens the address in a window of its own and ends the door when that window is closed', async () => {
    const root = machine(20_000, 200);
    vi.stubEnv('DISPLAY', ':9');
    vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    expect(await openLoopback(root, process.execPath, [])).toBe(0);
    expect(opened(root)[0]).toBe('--app=http://127.0.0.1:4711/#token');
  });
});
