import type { SafeStorage } from 'electron';
import type { PassphraseMemory } from '../services/ports.ts';
import type { PreferencesFile } from './DesktopPreferences.ts';

/** Remembers passphrases encrypted by the operating system (DPAPI, Keychain, Secret Service). Where Linux offers no keyring,
 *  Electron falls back to a key that anyone can read: then nothing is remembered. */
export function passphraseMemory(safeStorage: SafeStorage, preferences: PreferencesFile): PassphraseMemory {
  const available = (): boolean => safeStorage.isEncryptionAvailable() && (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text');
  return {
    available,
    async remember(name, passphrase) {
      if (!available()) return false;
      const encrypted = safeStorage.encryptString(passphrase).toString('base64');
      preferences.change({ passphrases: { ...preferences.read().passphrases, [name]: encrypted } });
      return true;
    },
    async recall(name) {
      const encrypted = preferences.read().passphrases?.[name];
      if (encrypted === undefined || !available()) return null;
      try {
        return safeStorage.decryptString(Buffer.from(encrypted, 'base64'));
      } catch {
        // the keyring belongs to another user or was reset: ask for the passphrase again
        return null;
      }
    },
  };
}
