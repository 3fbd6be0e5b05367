import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SafeStorage } from 'electron';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPreferences, type PreferencesFile } from '../../../electron/desktop/DesktopPreferences.ts';
import { passphraseMemory } from '../../../electron/desktop/passphraseMemory.ts';

let folder: string;
let preferences: PreferencesFile;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'anzhun-passphrase-'));
  preferences = openPreferences(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

// a keyring of the operating system is not at hand here; what counts is that the words never reach the file
function keyring(state: { available: boolean; backend?: string; key?: number }): SafeStorage {
  const turn = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte) => byte ^ (state.key ?? 0x5a)));
  return {
    isEncryptionAvailable: () => state.available,
    getSelectedStorageBackend: () => state.backend ?? 'gnome_libsecret',
    encryptString: (text: string) => turn(Buffer.from(`v1${text}`)),
    decryptString: (bytes: Buffer) => {
      const text = turn(bytes).toString();
      if (!text.startsWith('v1')) throw new Error('wrong key');
      return text.slice(2);
    },
  } as unknown as SafeStorage;
}

describe('passphraseMemory', () => {
  it('gives back a passphrase that it was told, and writes it only encrypted', async () => {
    const memory = passphraseMemory(keyring({ available: true }), preferences);
    expect(await memory.remember('e-1/李卫东', '开门见山 77')).toBe(true);
    expect(await passphraseMemory(keyring({ available: true }), openPreferences(folder)).recall('e-1/李卫东')).toBe('开门见山 77');
    expect(readFileSync(path.join(folder, 'desktop.json'), 'utf8')).not.toContain('开门见山');
  });

  it.each([
    ['no keyring', keyring({ available: false })],
    ['a key that anyone can read', keyring({ available: true, backend: 'basic_text' })],
  ])('remembers nothing where the system offers %s', async (_what, storage) => {
    const memory = passphraseMemory(storage, preferences);
    expect([memory.available(), await memory.remember('a', 'secret'), await memory.recall('a')]).toEqual([false, false, null]);
    expect(preferences.read()).toEqual({});
  });

  it('forgets rather than fails when the keyring was reset', async () => {
    await passphraseMemory(keyring({ available: true }), preferences).remember('a', 'secret');
    expect(await passphraseMemory(keyring({ available: true, key: 0x11 }), preferences).recall('a')).toBeNull();
  });
});
