import { singleLine } from '../text/breakLines.ts';
import { drawLine } from '../text/drawLine.ts';
import { measureText } from '../text/fitTextSize.ts';
import type { InlineObject, Ink, TextStyle } from '../text/TextStyle.ts';
import { palette } from './palette.ts';

/** `filled` grey, `outlined`, `dashed`, `solid` black with white words, `framed` heavy. Shapes tell tags apart without colour. */
export type TagShape = 'filled' | 'outlined' | 'dashed' | 'solid' | 'framed';

/** A word in a small box, standing in a line or a cell; the box is 1.5 em high. @param paddingEm blank left and right of the word */
export function tag(text: string, shape: TagShape, paddingEm = 0.65): InlineObject {
  const style = (sizePt: number): TextStyle => ({ face: shape === 'solid' ? 'sansBold' : 'sansMedium', sizePt, pitchPt: sizePt, color: shape === 'solid' ? palette.white : palette.ink });
  return {
    kind: 'object',
    widthPt: (faces, sizePt) => measureText(faces, text, style(sizePt)) + 2 * paddingEm * sizePt,
    draw(ink, x, centreY, sizePt) {
      const { pdf } = ink;
      const width = measureText(ink.faces, text, style(sizePt)) + 2 * paddingEm * sizePt;
      const height = 1.5 * sizePt;
      const top = centreY - height / 2;
      pdf.save().strokeColor(palette.ink).lineWidth({ framed: 1.2, dashed: 0.9 }[shape as string] ?? 0.6);
      if (shape === 'filled' || shape === 'solid') pdf.rect(x, top, width, height).fill(shape === 'solid' ? palette.ink : palette.tint);
      else {
        if (shape === 'dashed') pdf.dash(2.4, { space: 1.6 });
        pdf.rect(x, top, width, height).stroke();
      }
      pdf.restore();
      drawTagText(ink, text, x + paddingEm * sizePt, centreY, style(sizePt));
    },
  };
}

function drawTagText(ink: Ink, text: string, x: number, centreY: number, style: TextStyle): void {
  drawLine(ink, singleLine(ink.faces, text, style), { x, centreY, sizePt: style.sizePt });
}
