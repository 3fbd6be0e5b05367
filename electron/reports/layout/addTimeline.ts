import { measureText } from '../text/fitTextSize.ts';
import { palette } from './palette.ts';
import type { ReportDocument } from './ReportDocument.ts';
import { typeScale } from './typeScale.ts';

export interface TimelineStation {
  readonly label: string;
  readonly below: string;
  /** `done` open circle, `end` solid, `pending` small and grey. */
  readonly state: 'done' | 'end' | 'pending';
}

const heightPt = 40;

/** Stations on a line, label above, date below; up to about ten. */
export function addTimeline(report: ReportDocument, stations: readonly TimelineStation[]): void {
  const { canvas, flow } = report;
  flow.space(16);
  const top = flow.claim(heightPt);
  const lineY = top + 20;
  const labelStyle = { ...typeScale.tableDense, face: 'sansMedium' } as const;
  const dateStyle = typeScale.running;
  const xs = stations.map((_, index) => flow.left + 24 + (stations.length === 1 ? 0 : ((flow.width - 48) * index) / (stations.length - 1)));
  stations.slice(1).forEach((station, index) => {
    const pending = station.state === 'pending';
    canvas.horizontalRule(xs[index] ?? 0, xs[index + 1] ?? 0, lineY, pending ? { widthPt: 0.8, color: palette.faint, dash: [3, 2] } : { widthPt: 1.2 });
  });
  stations.forEach((station, index) => {
    const x = xs[index] ?? 0;
    const pending = station.state === 'pending';
    if (station.state === 'end') canvas.circle(x, lineY, 4, { fill: palette.ink });
    else canvas.circle(x, lineY, pending ? 3 : 3.8, { fill: palette.white, stroke: { widthPt: pending ? 0.8 : 1.2, color: pending ? palette.rule : palette.ink } });
    canvas.text(station.label, x - measureText(canvas.faces, station.label, labelStyle) / 2, top + 8, labelStyle);
    canvas.text(station.below, x - measureText(canvas.faces, station.below, dateStyle) / 2, top + 32, dateStyle);
  });
  flow.space(8);
}
