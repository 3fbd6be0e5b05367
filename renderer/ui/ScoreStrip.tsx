import type { ReactNode } from 'react';
import { NumberButton } from './NumberButton.tsx';
import type { RulerBoxProps } from './RulerBox.tsx';
import { Ruler } from './Ruler.tsx';
import { RulerBox } from './RulerBox.tsx';
import { useLayout } from './theme/LayoutContext.ts';
import { VerdictPlate } from './VerdictPlate.tsx';
import './ScoreStrip.css';

/** a small grey name over a strong value */
export interface ScoreStripCell {
  readonly name: string;
  readonly value: ReactNode;
  /** opens where the number comes from; `label` is the whole name of that button */
  readonly ask?: { readonly label: string; readonly open: () => void };
}

export interface ScoreStripProps {
  readonly earned: ScoreStripCell;
  /** null when everything is answered and nothing more is possible */
  readonly possible: ScoreStripCell | null;
  readonly ruler: RulerBoxProps;
  /** 离三级达标 还差 23 分; null when there is no threshold or it is reached and that is said elsewhere */
  readonly distance: ScoreStripCell | null;
  /** open major hazards; the plate stands before the value when there are any */
  readonly hazards: ScoreStripCell & { readonly open: boolean };
  readonly unanswered: ScoreStripCell;
  /** at the right end where there is room: what else opens from here */
  readonly extra?: ReactNode;
  /** spoken name of the strip */
  readonly label: string;
}

function Value({ cell: { value, ask } }: { readonly cell: ScoreStripCell }) {
  return ask === undefined ? value : <NumberButton label={ask.label} onOpen={ask.open}>{value}</NumberButton>;
}

function Cell({ cell }: { readonly cell: ScoreStripCell }) {
  return <div><span className="az-strip-name">{cell.name}</span><span className="az-strip-value"><Value cell={cell} /></span></div>;
}

/** The score, always in view: 62 px, or one line in a narrow window. Never scrolls away. */
export function ScoreStrip({ earned, possible, ruler, distance, hazards, unanswered, extra, label }: ScoreStripProps) {
  const narrow = useLayout() === 'narrow';
  const plate = hazards.open ? <VerdictPlate kind="vetoed" size={20} /> : null;
  return (
    <section className="az-strip" aria-label={label}>
      <Cell cell={earned} />
      {possible !== null && <Cell cell={possible} />}
      <div className="az-strip-ruler">{narrow ? <Ruler low={ruler.low} high={ruler.high} {...(ruler.threshold === undefined ? {} : { threshold: ruler.threshold })} vetoed={ruler.vetoed ?? false} label={ruler.label} small /> : <RulerBox {...ruler} />}</div>
      {distance !== null && <div className="az-strip-wide"><span className="az-strip-name">{distance.name}</span><span className="az-strip-value az-strip-value-small"><Value cell={distance} /></span></div>}
      <div className={hazards.open ? 'az-strip-open' : undefined}><span className="az-strip-name">{hazards.name}</span><span className="az-strip-value az-strip-value-small">{plate}<span className={hazards.open ? 'az-veto' : undefined}>{hazards.value}</span></span></div>
      <Cell cell={unanswered} />
      {extra !== undefined && <div className="az-strip-wide az-strip-extra">{extra}</div>}
    </section>
  );
}
