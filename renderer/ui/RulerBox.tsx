import type { RulerProps } from './Ruler.tsx';
import { Ruler } from './Ruler.tsx';
import './RulerBox.css';

export interface RulerBoxProps extends Omit<RulerProps, 'small'> {
  /** names the threshold under its stroke: 达标 60 */
  readonly thresholdLabel?: string;
}

const marks = [0, 20, 40, 60, 80, 100] as const;
/** percent of the scale that the threshold's name takes from the marks on either side of it */
const thresholdClearance = 12;

/** The ruler with its scale printed below. A mark that would collide with the threshold's name gives way to it. */
export function RulerBox({ thresholdLabel, ...ruler }: RulerBoxProps) {
  const { threshold } = ruler;
  const shown = marks.filter((mark) => thresholdLabel === undefined || threshold === undefined || Math.abs(mark - threshold) >= thresholdClearance);
  return (
    <div className="az-ruler-box">
      <Ruler {...ruler} />
      <div className="az-ruler-scale" aria-hidden="true">
        {shown.map((mark) => <span key={mark} data-mark={mark} style={{ left: `${mark}%` }}>{mark}</span>)}
        {threshold !== undefined && thresholdLabel !== undefined && <span className="az-ruler-threshold-name" style={{ left: `${threshold}%` }}>{thresholdLabel}</span>}
      </div>
    </div>
  );
}
