import type { ReactNode } from 'react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { estimateTextWidth } from '../../../assessment-specs/charts/estimateTextWidth.ts';
import type { Picture, PictureFrame } from '../../../assessment-specs/charts/Picture.ts';
import { ChartPicture } from './ChartPicture.tsx';

export interface ChartTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface ChartBoxProps {
  readonly label: string;
  /** made anew when the room changes; null when there is too little to draw */
  readonly draw: (frame: PictureFrame) => Picture | null;
  /** instead of a picture that would show nothing */
  readonly otherwise: ReactNode;
  /** the same figures as text, for those who do not see the picture */
  readonly table: ChartTable;
}

const textSizePx = 13;
const widestPx = 760;
const narrowestPx = 280;

/** A chart as wide as its place, so that its words keep the size of the page's words, and the same figures as a table that is spoken. */
export function ChartBox({ label, draw, otherwise, table }: ChartBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    // a drawer that is just opening has no width yet
    const measure = () => element.clientWidth > 0 && setWidth(Math.round(Math.min(widestPx, Math.max(narrowestPx, element.clientWidth))));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const picture = useMemo(() => width === null ? null : draw({ width, textSize: textSizePx, measure: (text) => estimateTextWidth(text, textSizePx) }), [width, draw]);
  return (
    <div ref={box}>
      {width !== null && picture === null && otherwise}
      {picture !== null && <ChartPicture picture={picture} label={label} />}
      {picture !== null && (
        <div className="az-spoken">
          <table>
            <caption>{table.caption}</caption>
            <thead><tr>{table.head.map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
            <tbody>{table.rows.map((row) => <tr key={row[0]}>{row.map((cell, index) => index === 0 ? <th key={table.head[index]} scope="row">{cell}</th> : <td key={table.head[index]}>{cell}</td>)}</tr>)}</tbody>
          </table>
        </div>
      )}
    </div>
  );
}
