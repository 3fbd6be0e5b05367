const opening = '（《「『【〔〈“‘［｛';
const closing = '，。、；：）》」』】〕〉”’］｝';
const forbiddenAtStart = `${closing}！？％‰℃…—·)]%°!?,.;:＝`;
const forbiddenAtEnd = `${opening}([＝`;
const units = '年月日项条分元人次处台名个章页级点时天周岁号份起种类家件张只辆座间层楼步期批组套吨千百万亿倍款例册季米秒度';
const noLatinGap = '＋－＝／×÷～％‰℃·—…！？⋯〓';
const numerals = '〇零一二三四五六七八九十百千两';

export type CharacterKind = 'latin' | 'space' | 'open' | 'close' | 'han';

/** Which of five kinds a character is for breaking and spacing. Marks that hold blank in half their em are `open` and `close`. */
export function characterKind(character: string): CharacterKind {
  if (character === ' ' || character === '\u3000' || character === '\t' || character === '\u00a0') return 'space';
  if (opening.includes(character)) return 'open';
  if (closing.includes(character)) return 'close';
  return /[\u0021-\u007e\u00a1-\u00b6\u00b8-\u024f\u2013\u2212]/u.test(character) ? 'latin' : 'han';
}

/** DOCUMENTS 'Lines': marks that never begin a line. Empty text is never forbidden (`includes('')` is true). */
export const mayNotStartLine = (character: string): boolean => character !== '' && forbiddenAtStart.includes(character);
/** DOCUMENTS 'Lines': marks that never end a line. */
export const mayNotEndLine = (character: string): boolean => character !== '' && forbiddenAtEnd.includes(character);
/** Measure words that stay with the figure before them. */
export const isUnit = (character: string): boolean => character !== '' && units.includes(character);
/** Characters beside which Chinese and Latin get no extra gap. */
export const refusesLatinGap = (character: string): boolean => character !== '' && noLatinGap.includes(character);
export const isChineseNumeral = (character: string): boolean => character !== '' && numerals.includes(character);
