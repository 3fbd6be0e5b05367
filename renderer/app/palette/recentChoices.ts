import type { PaletteEntry } from './PaletteEntry.ts';

const mostKept = 6;

// as long as the window lives: what one looked for is nobody's record
let chosenIds: readonly string[] = [];

/** Puts a choice before the earlier ones. */
export function rememberChoice({ id }: Pick<PaletteEntry, 'id'>): void {
  chosenIds = [id, ...chosenIds.filter((earlier) => earlier !== id)].slice(0, mostKept);
}

/** What was chosen in this window, the latest first, as far as it is still offered. */
export function recentChoices(offered: readonly PaletteEntry[]): readonly PaletteEntry[] {
  return chosenIds.flatMap((id) => offered.find((entry) => entry.id === id) ?? []);
}
