import { dict } from 'pinyin-match/src/simplified_dict.js';

/** Every reading of every common character: 重 is chong and zhong. */
const readings = new Map<string, string[]>();
for (const [syllable, characters] of Object.entries(dict)) {
  // lüe and nüe are typed as lve or lue
  const spelled = syllable.endsWith('ve') ? [syllable, syllable.replace('v', 'u')] : [syllable];
  for (const character of characters) readings.set(character, [...readings.get(character) ?? [], ...spelled]);
}

/** zhong begins with z or, typed in full, zh. */
const initialsOf = (reading: string): readonly number[] => /^[csz]h/u.test(reading) ? [2, 1] : [1];

/** How many letters from `at` on can be this reading: all of it, its initial, or at the end of what is typed any beginning of it. */
function taken(reading: string, typed: string, at: number): readonly number[] {
  const left = typed.length - at;
  if (left < reading.length && reading.startsWith(typed.slice(at))) return [left];
  return [reading.length, ...initialsOf(reading)].filter((length) => typed.startsWith(reading.slice(0, length), at));
}

/**
 * Where a text is meant by letters: pinyin in full, initials, both mixed, the last syllable as far as it is typed, each
 * character in any of its readings. The library's own `match` tries every cut of the letters into syllables, which for
 * xianxianxian… is 2^n; here every place is tried once with every rest.
 * @param typed lower case, without spaces
 * @returns first and last place in `text`, or false
 */
export function findPinyin(text: string, typed: string): readonly [number, number] | false {
  const letters = typed.replaceAll('ü', 'v');
  const width = letters.length + 1;
  const failed = new Set<number>();
  const lastPlace = (place: number, at: number): number | null => {
    if (at === letters.length) return place - 1;
    const character = text[place];
    if (character === undefined || failed.has(place * width + at)) return null;
    for (const reading of readings.get(character) ?? [character.toLowerCase()]) {
      for (const length of readings.has(character) ? taken(reading, letters, at) : letters[at] === reading ? [1] : []) {
        const last = lastPlace(place + 1, at + length);
        if (last !== null) return last;
      }
    }
    failed.add(place * width + at);
    return null;
  };
  for (let place = 0; place < text.length; place += 1) {
    if (!readings.has(text[place] ?? '')) continue;
    const last = lastPlace(place, 0);
    if (last !== null) return [place, last];
  }
  return false;
}
