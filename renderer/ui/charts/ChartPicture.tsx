import { useId } from 'react';
import type { Fill, Mark, Marker, Picture, Point } from '../../../assessment-specs/charts/Picture.ts';
import './ChartPicture.css';

export interface ChartPictureProps {
  readonly picture: Picture;
  /** says in a sentence what the picture shows; the figures stand in the table beside it */
  readonly label: string;
}

const patterned: readonly Fill[] = ['possible', 'partly'];

/** A picture of the domain as SVG, in the colours of the theme. Surfaces and lines differ in pattern and shape too, so that it reads in grey. */
export function ChartPicture({ picture, label }: ChartPictureProps) {
  const id = useId();
  const { width, height, textSize, marks } = picture;
  return (
    <svg className="az-chart" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label} style={{ fontSize: textSize }}>
      <defs>
        <pattern id={`${id}possible`} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(135)"><rect width={1.25} height={5} className="az-chart-pattern" /></pattern>
        <pattern id={`${id}partly`} width={5} height={5} patternUnits="userSpaceOnUse"><circle cx={2.5} cy={2.5} r={1} className="az-chart-pattern" /></pattern>
      </defs>
      {/* marks have no identity: they are drawn anew together */}
      {marks.map((mark, index) => <OneMark key={index} mark={mark} patternId={id} />)}
    </svg>
  );
}

function OneMark({ mark, patternId }: { readonly mark: Mark; readonly patternId: string }) {
  const pattern = (fill: Fill) => patterned.includes(fill) ? { fill: `url(#${patternId}${fill})` } : {};
  switch (mark.kind) {
    case 'area': return <polygon points={joined(mark.points)} className={`az-chart-area az-chart-fill-${mark.fill}`} {...pattern(mark.fill)} />;
    case 'box': return <rect x={mark.x} y={mark.y} width={mark.width} height={mark.height} className={`az-chart-fill-${mark.fill}`} {...pattern(mark.fill)} />;
    case 'line': {
      const look = { points: joined(mark.points), className: `az-chart-line az-chart-line-${mark.line}` };
      return mark.closed ? <polygon {...look} /> : <polyline {...look} />;
    }
    case 'marker': return <Shape marker={mark.marker} at={mark.at} />;
    case 'text': return <text x={mark.at[0]} y={mark.at[1]} textAnchor={mark.align} dominantBaseline="central" className={`az-chart-text-${mark.weight}${mark.onWhite ? ' az-chart-halo' : ''}`}>{mark.text}</text>;
  }
}

const joined = (points: readonly Point[]): string => points.map(([x, y]) => `${x},${y}`).join(' ');

function Shape({ marker, at: [x, y] }: { readonly marker: Marker; readonly at: Point }) {
  const size = 3.5;
  switch (marker) {
    case 'circle': return <circle cx={x} cy={y} r={size} className="az-chart-marker" />;
    case 'square': return <rect x={x - size} y={y - size} width={size * 2} height={size * 2} className="az-chart-marker" />;
    case 'hollowSquare': return <rect x={x - size} y={y - size} width={size * 2} height={size * 2} className="az-chart-marker-hollow" />;
    case 'hollowDiamond': return <polygon points={joined([[x, y - size * 1.3], [x + size * 1.3, y], [x, y + size * 1.3], [x - size * 1.3, y]])} className="az-chart-marker-hollow" />;
    case 'octagon': return <polygon points={octagon(x, y, size * 1.6)} className="az-chart-marker-veto" />;
  }
}

function octagon(x: number, y: number, radius: number): string {
  const flat = radius * 0.4142;
  return joined([[x - flat, y - radius], [x + flat, y - radius], [x + radius, y - flat], [x + radius, y + flat], [x + flat, y + radius], [x - flat, y + radius], [x - radius, y + flat], [x - radius, y - flat]]);
}
