import { spreadName } from './text/spreadText.ts';
import type { RichText, TextStyle } from './text/TextStyle.ts';
import { filled } from './words.ts';

/** A person's name in a column of names: two and three characters spread to one width, longer names as they are, so that they can wrap. */
export function nameCell(name: string, style: TextStyle, widthEm: number): RichText {
  const text = filled(name);
  return /^\p{Script=Han}{2,3}$/u.test(text) ? [spreadName(text, style, widthEm)] : text;
}
