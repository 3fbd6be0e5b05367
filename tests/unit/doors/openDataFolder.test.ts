import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDataFolder } from '../../../electron/doors/openDataFolder.ts';

describe('openDataFolder', () => {
  it('works in the named folder, else in the default, and leaves both alone at the end', async () => {
    const kept = mkdtempSync(path.join(tmpdir(), 'anzhun-kept-'));
    const named = openDataFolder({ dataDirectory: kept, demo: false }, '/default');
    expect(openDataFolder({ dataDirectory: undefined, demo: false }, '/default').path).toBe(path.resolve('/default'));
    expect(named.path).toBe(kept);
    await named.discard();
    expect(existsSync(kept)).toBe(true);
    rmSync(kept, { recursive: true });
  });

  it('makes a new folder for the demo and removes it with all that is in it', async () => {
    const demo = openDataFolder({ dataDirectory: undefined, demo: true }, '/default');
    writeFileSync(path.join(demo.path, 'record.json'), '{}');
    writeFileSync(path.join(demo.throwAway ?? '', 'profile'), '');
    expect(demo.path.startsWith(tmpdir())).toBe(true);
    await demo.discard();
    expect(existsSync(path.dirname(demo.path))).toBe(false);
  });
});
