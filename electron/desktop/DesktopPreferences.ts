import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { windowStateSchema } from './WindowState.ts';

const preferencesSchema = z.strictObject({
  /** Chosen by the user in the menu; absent means the documents folder. */
  dataDirectory: z.string().min(1).optional(),
  window: windowStateSchema.optional(),
  /** Passphrases that the user asked to remember, encrypted by the operating system, base64. */
  passphrases: z.record(z.string(), z.string()).optional(),
});

/** What this installation remembers about itself. It lies outside the data folder, because it says where that is; losing it
 *  loses no answer. */
export type DesktopPreferences = z.infer<typeof preferencesSchema>;

/** Reads and writes the preferences file. */
export interface PreferencesFile {
  /** The preferences as they were last read or written. */
  read(): DesktopPreferences;
  /** Lays the change over what is there and writes it. Throws what the disk says. */
  change(change: DesktopPreferences): void;
}

/** Opens the preferences. A missing file means none yet; an unreadable one is set aside under a name that says so, and the
 *  program starts without preferences: the window's place may be lost, nothing else is kept here only.
 *  @param folder Electron's userData */
export function openPreferences(folder: string): PreferencesFile {
  const file = path.join(folder, 'desktop.json');
  let current = readPreferences(file);
  return {
    read: () => current,
    change(change) {
      current = preferencesSchema.parse({ ...current, ...change });
      writeFileSync(`${file}.new`, `${JSON.stringify(current, null, 1)}\n`, { flush: true });
      renameSync(`${file}.new`, file);
    },
  };
}

function readPreferences(file: string): DesktopPreferences {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
  try {
    return preferencesSchema.parse(JSON.parse(text));
  } catch {
    renameSync(file, `${file}.unreadable`);
    return {};
  }
}
