import { defaultSettings, settingsSchema, type Settings } from '../contract/views.ts';

/** The settings that a file holds; null: there is none yet. */
export function settingsIn(content: Uint8Array | null): Settings {
  if (content === null) return defaultSettings;
  try {
    return settingsSchema.parse(JSON.parse(new TextDecoder().decode(content)));
  } catch {
    // settings hold nothing that cannot be chosen again; the unreadable file stays until the user changes one
    return defaultSettings;
  }
}
