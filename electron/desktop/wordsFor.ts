import { englishWords } from './words.en.ts';
import type { DesktopWords } from './words.ts';
import { chineseWords } from './words.zh-CN.ts';

/** The desktop's words in a language of the settings, or of the operating system before the settings are known. */
export function wordsFor(locale: string): DesktopWords {
  return locale.toLowerCase().startsWith('zh') ? chineseWords : englishWords;
}
