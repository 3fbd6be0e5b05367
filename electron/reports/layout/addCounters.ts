import { measureText } from '../text/fitTextSize.ts';
import type { TextStyle } from '../text/TextStyle.ts';
import { palette } from './palette.ts';
import type { ReportDocument } from './ReportDocument.ts';
import { typeScale } from './typeScale.ts';

const bandPt = 42;

/** Large figures in a row, their words below, between two rules (page 07). */
export function addCounters(report: ReportDocument, counters: readonly { figure: string; label: string }[]): void {
  const { canvas, flow } = report;
  flow.space(5);
  const top = flow.claim(bandPt);
  const slotPt = flow.width / counters.length;
  const figureStyle: TextStyle = { face: 'sansBold', sizePt: 17, pitchPt: 20 };
  counters.forEach((counter, index) => {
    const x = flow.left + index * slotPt;
    if (index) canvas.verticalRule(x, top + 6, top + bandPt - 6, { widthPt: 0.5, color: palette.faint });
    canvas.text(counter.figure, x, top + 15, figureStyle, { widthPt: slotPt, align: 'center' });
    canvas.text(counter.label, x, top + 32, { ...typeScale.running, align: 'center' }, { widthPt: slotPt, align: 'center' });
  });
  for (const y of [top, top + bandPt]) canvas.horizontalRule(flow.left, flow.left + flow.width, y, { widthPt: 0.6 });
  flow.space(7);
}

/** A strip of facts, label above value, between two heavy rules (page 04). Each takes the width of its text; the rest is shared as gaps.
 *  @param facts `strong` sets the one that matters larger */
export function addFactStrip(report: ReportDocument, facts: readonly { label: string; value: string; strong?: boolean }[]): void {
  const { canvas, flow } = report;
  const valueStyle = (strong?: boolean): TextStyle => (strong ? { face: 'sansBold', sizePt: 16, pitchPt: 18 } : { face: 'sansMedium', sizePt: 11.5, pitchPt: 18 });
  const widths = facts.map((fact) => Math.max(measureText(canvas.faces, fact.label, typeScale.running), measureText(canvas.faces, fact.value, valueStyle(fact.strong))));
  const sparePt = flow.width - 20 - widths.reduce((sum, width) => sum + width, 0);
  const gapPt = Math.max(6, sparePt / Math.max(1, facts.length - 1));
  const top = flow.claim(36);
  let x = flow.left + 2;
  facts.forEach((fact, index) => {
    canvas.text(fact.label, x, top + 9.5, typeScale.running);
    canvas.text(fact.value, x, top + 25, valueStyle(fact.strong));
    x += (widths[index] ?? 0) + gapPt;
  });
  for (const y of [top, top + 36]) canvas.horizontalRule(flow.left, flow.left + flow.width, y, { widthPt: 1.2 });
  flow.space(8);
}
