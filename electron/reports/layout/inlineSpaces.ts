import { singleLine } from '../text/breakLines.ts';
import { drawLine } from '../text/drawLine.ts';
import { measureText } from '../text/fitTextSize.ts';
import type { InlineObject, RichText, TextStyle } from '../text/TextStyle.ts';
import { palette } from './palette.ts';

/** A line to write on. */
export function blankLine(widthPt: number): InlineObject {
  return {
    kind: 'object',
    widthPt: () => widthPt,
    draw(ink, x, centreY, sizePt) {
      const y = centreY + 0.62 * sizePt;
      ink.pdf.save().lineWidth(0.5).strokeColor(palette.rule).moveTo(x, y).lineTo(x + widthPt, y).stroke().restore();
    },
  };
}

/** Empty width. */
export function gap(widthPt: number): InlineObject {
  return { kind: 'object', widthPt: () => widthPt, draw: () => {} };
}

/** Text that is known only when the document is finished, such as a page number: keeps the width of `sample` free and is drawn last.
 *  @param sample as wide as the text can become: `第88页` @param resolve called once, when every page number is known */
export function lateText(sample: RichText, style: TextStyle, resolve: () => RichText): InlineObject {
  return {
    kind: 'object',
    widthPt: (faces) => measureText(faces, sample, style),
    draw: (ink, x, centreY) =>
      ink.later(() => {
        const line = singleLine(ink.faces, resolve(), style);
        drawLine(ink, { ...line, availablePt: Math.max(measureText(ink.faces, sample, style), line.naturalPt) }, { x, centreY, sizePt: style.sizePt, align: style.align });
      }),
  };
}
