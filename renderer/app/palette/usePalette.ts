import { useDeferredValue, useMemo, useState } from 'react';
import type { PaletteAct, PaletteEntry } from './PaletteEntry.ts';
import { paletteGroups } from './PaletteEntry.ts';
import type { RankedEntry, RankedGroup } from './rankEntries.ts';
import { rankEntries } from './rankEntries.ts';
import { recentChoices, rememberChoice } from './recentChoices.ts';

const mostShown = 8;
// a year's screens and the page's keys; items are too many to be read without a word
const atRest = { most: 24, atRest: ['screen', 'action'] } as const;
const whileTyping = { most: mostShown, atRest: [] } as const;
const withinOne = { most: 100, atRest: paletteGroups } as const;

/** What is offered before a word is typed: lately chosen entries first, and not again in their own group. */
function groupsAtRest(entries: readonly PaletteEntry[]): readonly RankedGroup[] {
  const recent = recentChoices(entries);
  const rest = rankEntries(entries.filter((entry) => !recent.includes(entry)), '', atRest);
  return recent.length === 0 ? rest : [{ group: 'recent', shown: recent.map((entry) => ({ entry, marked: null })), count: recent.length }, ...rest];
}

/** The place that a key leads to among `count`, or null for a key that does not move. */
function movedBy(key: string, active: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown': return (active + 1) % count;
    case 'ArrowUp': return (active + count - 1) % count;
    case 'PageDown': return Math.min(active + mostShown, count - 1);
    case 'PageUp': return Math.max(active - mostShown, 0);
    default: return null;
  }
}

export interface PaletteState {
  readonly typed: string;
  readonly type: (text: string) => void;
  /** the text that `groups` answers; behind `typed` for as long as there is more to do */
  readonly sought: string;
  readonly groups: readonly RankedGroup[];
  readonly current: RankedEntry | undefined;
  /** name of the clause whose items alone are offered */
  readonly within: string | null;
  readonly choose: (ranked: RankedEntry) => void;
  /** @returns whether the key was the palette's: arrows and page keys move, Enter chooses, Backspace in the empty field leaves a clause */
  readonly press: (key: string) => boolean;
}

/**
 * What the palette offers and where its cursor is.
 * @param entries the same array for as long as nothing but the typed text changes
 * @param onChosen with an act that leads out of the palette
 */
export function usePalette(entries: readonly PaletteEntry[], onChosen: (act: PaletteAct) => void): PaletteState {
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const [narrowed, setNarrowed] = useState<{ readonly name: string; readonly ids: readonly string[] } | null>(null);
  // typing comes first: what it finds follows when there is time
  const sought = useDeferredValue(typed);
  const groups = useMemo(() => {
    if (narrowed !== null) return rankEntries(entries.filter(({ id }) => narrowed.ids.includes(id)), sought, withinOne);
    return sought.trim() === '' ? groupsAtRest(entries) : rankEntries(entries, sought, whileTyping);
  }, [entries, narrowed, sought]);
  const shown = groups.flatMap((group) => group.shown);
  const place = Math.min(active, shown.length - 1);
  const current = shown[place];
  const begin = (text: string, within: typeof narrowed) => {
    setTyped(text);
    setActive(0);
    setNarrowed(within);
  };
  const choose = ({ entry }: RankedEntry) => {
    rememberChoice(entry);
    if (entry.act.kind === 'narrow') begin('', { name: entry.names[0] ?? '', ids: entry.act.ids });
    else onChosen(entry.act);
  };
  const press = (key: string): boolean => {
    const moved = shown.length === 0 ? null : movedBy(key, place, shown.length);
    if (moved !== null) setActive(moved);
    // what is on the screen may still be of the letters before: Enter waits for what belongs to the text
    else if (key === 'Enter' && sought === typed && current !== undefined) choose(current);
    else if (key === 'Backspace' && typed === '' && narrowed !== null) begin('', null);
    else return false;
    return true;
  };
  return { typed, type: (text) => begin(text, narrowed), sought, groups, current, within: narrowed?.name ?? null, choose, press };
}
