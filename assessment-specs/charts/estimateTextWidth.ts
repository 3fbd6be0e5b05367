/** Letters and digits of the interface's sans faces are about this wide; Chinese characters and full-width marks take a whole em. */
const narrowEm = 0.56;

/** Width of a line where the medium cannot be asked while it is drawn: enough for placing, a little on the wide side. */
export function estimateTextWidth(text: string, textSize: number): number {
  return [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x2e80 && !/[，。；：—…−]/u.test(character) ? narrowEm : 1), 0) * textSize;
}
