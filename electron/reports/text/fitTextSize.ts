import { singleLine } from './breakLines.ts';
import type { FaceSet } from './FaceSet.ts';
import type { RichText, TextStyle } from './TextStyle.ts';

/** Width of text set on one line. */
export function measureText(faces: FaceSet, text: RichText, style: TextStyle): number {
  return singleLine(faces, text, style).naturalPt;
}

/** Shrink a long name by quarter points, to 80 % at most, until it fits; the caller wraps what still does not fit. Never condensed.
 *  @returns the style to use: the given one where it fits */
export function fitTextSize(faces: FaceSet, text: RichText, style: TextStyle, widthPt: number, smallestPt = style.sizePt * 0.8): TextStyle {
  let sizePt = style.sizePt;
  while (sizePt - 0.25 >= smallestPt && measureText(faces, text, { ...style, sizePt }) > widthPt) sizePt -= 0.25;
  return { ...style, sizePt };
}
