import type { Face } from './Face.ts';

/** Characters of `text` that `face` cannot draw, each once, in order of appearance. White space never counts.
 *  Ask before a document is signed: a character that no font has must be named to the user, never printed as a box. */
export function findMissingCharacters(text: string, face: Pick<Face, 'has'>): string[] {
  const missing = new Set<string>();
  for (const character of text) if (!/\s/u.test(character) && !face.has(character)) missing.add(character);
  return [...missing];
}
