declare module 'pinyin-match/src/simplified_dict.js' {
  /** Every syllable without its tone, ü as v, with the characters that can be read so. */
  export const dict: Readonly<Record<string, string>>;
}
