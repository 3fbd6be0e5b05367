import { breakLines } from '../text/breakLines.ts';
import type { RichText, TextStyle } from '../text/TextStyle.ts';
import { palette } from './palette.ts';
import { qrCode } from './qrCode.ts';
import type { ReportDocument } from './ReportDocument.ts';

export interface QrBlock {
  /** Number, digest, fingerprint; no address. */
  readonly qr: string;
  readonly paragraphs: readonly { readonly text: RichText; readonly style: TextStyle; readonly spaceBeforePt?: number }[];
  /** A rule between code and text (the cover). */
  readonly divided?: boolean;
  /** Stand at the foot of the text block instead of at the cursor. */
  readonly atBottom?: boolean;
}

/** A QR code left, words right. */
export function addQrBlock(report: ReportDocument, block: QrBlock): void {
  const { canvas, flow } = report;
  const code = qrCode(block.qr);
  const indentPt = code.sidePt + (block.divided ? 12 : 14);
  const widthPt = flow.width - indentPt;
  const laid = block.paragraphs.map((paragraph) => ({ ...paragraph, lines: breakLines(canvas.faces, paragraph.text, widthPt, paragraph.style) }));
  const textPt = laid.reduce((sum, paragraph) => sum + (paragraph.spaceBeforePt ?? 0) + paragraph.lines.length * paragraph.style.pitchPt, 0);
  const heightPt = Math.max(textPt, code.sidePt);
  flow.space(8);
  flow.ensure(heightPt);
  if (block.atBottom) flow.moveTo(flow.bottom - heightPt);
  const top = flow.claim(heightPt);
  code.draw(canvas, flow.left, top);
  if (block.divided) canvas.verticalRule(flow.left + code.sidePt + 6, top, top + code.sidePt, { widthPt: 0.8, color: palette.ink });
  let y = top;
  for (const { lines, style, spaceBeforePt } of laid) y = canvas.lines(lines, flow.left + indentPt, y + (spaceBeforePt ?? 0), style);
}
