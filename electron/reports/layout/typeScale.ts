import type { TextStyle } from '../text/TextStyle.ts';
import { palette } from './palette.ts';

const body = { face: 'serif', latinGapEm: 0.15, align: 'justify' } as const;
const tables = { face: 'sans', latinGapEm: 0.09, align: 'left' } as const;

/** Every style documents are set in (DOCUMENTS 'Type'), size and pitch in points. Override single fields by spreading. */
export const typeScale = {
  /** 二号: letter and page titles. */
  title: { face: 'serifBlack', sizePt: 22, pitchPt: 30, align: 'center' },
  coverTitle: { face: 'serifBlack', sizePt: 36, pitchPt: 50, align: 'center' },
  coverName: { face: 'serifBold', sizePt: 20, pitchPt: 28, align: 'center' },
  heading1: { face: 'sansBold', sizePt: 16, pitchPt: 22, align: 'left' },
  heading2: { face: 'sansBold', sizePt: 11.5, pitchPt: 18, align: 'left' },
  /** 小四 */
  body: { ...body, sizePt: 12, pitchPt: 20.5, indentEm: 2 },
  /** 五号 */
  bodySmall: { ...body, sizePt: 10.5, pitchPt: 17, indentEm: 2 },
  /** 三号 on the 28.99 grid. */
  letter: { ...body, sizePt: 15.75, pitchPt: 28.99, indentEm: 2, onGrid: true },
  /** Letters whose items must fit one page (page 12). */
  letterCompact: { ...body, sizePt: 14, pitchPt: 24, indentEm: 2 },
  letterItem: { face: 'serif', sizePt: 12, pitchPt: 17.5, align: 'left', latinGapEm: 0.15 },
  table: { ...tables, sizePt: 9.5, pitchPt: 14 },
  tableDense: { ...tables, sizePt: 9, pitchPt: 12.6 },
  caption: { face: 'sansMedium', sizePt: 9.5, pitchPt: 14, align: 'center' },
  note: { ...tables, sizePt: 9, pitchPt: 12.6, color: palette.secondary, align: 'justify' },
  running: { ...tables, sizePt: 9, pitchPt: 12.6, color: palette.secondary },
} as const satisfies Record<string, TextStyle>;

/** Black lead-in of a paragraph or note: Sans, bold for letters, medium elsewhere. */
export function leadIn(text: string, face: 'sansMedium' | 'sansBold' = 'sansMedium'): { text: string; face: 'sansMedium' | 'sansBold'; color: string } {
  return { text, face, color: palette.ink };
}
