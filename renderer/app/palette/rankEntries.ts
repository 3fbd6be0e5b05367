import { findPinyin } from './findPinyin.ts';
import type { PaletteEntry, PaletteGroup } from './PaletteEntry.ts';
import { paletteGroups } from './PaletteEntry.ts';

export interface RankedEntry {
  readonly entry: PaletteEntry;
  /** first and last place in the shown name, for marking; null when something else was found */
  readonly marked: readonly [number, number] | null;
}

export interface RankedGroup {
  /** 'recent' is what was chosen lately, whatever its own group */
  readonly group: PaletteGroup | 'recent';
  /** the best ones, at most as many as asked for */
  readonly shown: readonly RankedEntry[];
  readonly count: number;
}

/** 0 is the best */
interface Hit {
  readonly rank: number;
  readonly marked: readonly [number, number] | null;
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();
/** An entry's texts as they are compared. Kept, because the whole palette is compared again at every letter. */
interface FoldedEntry {
  readonly number: string | null;
  readonly names: readonly string[];
  readonly also: readonly string[];
}

const foldedEntries = new WeakMap<PaletteEntry, FoldedEntry>();

function foldedEntry(entry: PaletteEntry): FoldedEntry {
  const known = foldedEntries.get(entry);
  if (known !== undefined) return known;
  const made = { number: entry.number === null ? null : folded(entry.number), names: entry.names.map(folded), also: entry.also.map(folded) };
  foldedEntries.set(entry, made);
  return made;
}

const withoutDots = (text: string): string => text.replaceAll(/[.-]/gu, '');

/** The exact number, then those that begin with it, with dots as typed or without any. */
function numberHit(own: string, word: string): Hit | null {
  const typed = word.replaceAll(/[。．,，、·]/gu, '.').replace(/\.$/u, '');
  if (typed === '') return null;
  const dotless = typed === withoutDots(typed);
  if (own === typed || dotless && withoutDots(own) === typed) return { rank: 0, marked: null };
  return own.startsWith(typed) || dotless && withoutDots(own).startsWith(typed) ? { rank: 1, marked: null } : null;
}

function nameHit(names: readonly string[], foldedNames: readonly string[], word: string): Hit | null {
  const hits = names.flatMap((name, index): readonly Hit[] => {
    const shown = (from: number, to: number) => index === 0 ? [from, to] as const : null;
    const at = foldedNames[index]?.indexOf(word) ?? -1;
    if (at >= 0) return [{ rank: at === 0 ? 2 : 3, marked: shown(at, at + word.length - 1) }];
    const found = /[a-zü]/u.test(word) ? findPinyin(name, word) : false;
    return found === false ? [] : [{ rank: found[0] === 0 ? 5 : 6, marked: shown(...found) }];
  });
  return hits.sort((a, b) => a.rank - b.rank)[0] ?? null;
}

function wordHit(entry: PaletteEntry, word: string): Hit | null {
  const own = foldedEntry(entry);
  const number = own.number === null ? null : numberHit(own.number, word);
  if (number !== null) return number;
  const name = nameHit(entry.names, own.names, word);
  if (name !== null && name.rank < 4) return name;
  return own.also.some((text) => text.includes(word)) ? { rank: 4, marked: null } : name;
}

/** Every word must be found; the entry is as good as its worst word, and what the first one means is marked. */
function entryHit(entry: PaletteEntry, words: readonly string[]): Hit | null {
  let rank = 0;
  let marked: Hit['marked'] = null;
  for (const word of words) {
    const hit = wordHit(entry, word);
    if (hit === null) return null;
    rank = Math.max(rank, hit.rank);
    marked ??= hit.marked;
  }
  return { rank, marked };
}

/**
 * What a typed text means: number exact, then its beginning, then the name's beginning, the name, other words, then pinyin.
 * Groups follow their best entry; within one rank entries keep their order. An empty text means every entry of the groups in `atRest`.
 */
export function rankEntries(entries: readonly PaletteEntry[], typed: string, { most, atRest }: { readonly most: number; readonly atRest: readonly PaletteGroup[] }): readonly RankedGroup[] {
  const words = folded(typed).split(/\s+/u).filter((word) => word !== '');
  const hits = entries.flatMap((entry) => {
    const hit = words.length === 0 ? (atRest.includes(entry.group) ? { rank: 0, marked: null } : null) : entryHit(entry, words);
    return hit === null ? [] : [{ entry, ...hit }];
  }).sort((a, b) => a.rank - b.rank);
  return paletteGroups.map((group) => hits.filter(({ entry }) => entry.group === group))
    .filter((found) => found.length > 0)
    .sort((a, b) => (a[0]?.rank ?? 0) - (b[0]?.rank ?? 0))
    .map((found) => ({ group: found[0]?.entry.group ?? 'screen', shown: found.slice(0, most).map(({ entry, marked }) => ({ entry, marked })), count: found.length }));
}
