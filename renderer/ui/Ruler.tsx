import './Ruler.css';

export interface RulerProps {
  /** percent already earned, 0-100: solid */
  readonly low: number;
  /** percent still reachable, 0-100: hatched from low to here; equal to low when everything is answered */
  readonly high: number;
  /** percent of the grade's threshold: a black stroke; none for a part that has no threshold */
  readonly threshold?: number;
  /** grey fill, because the score does not decide */
  readonly vetoed?: boolean;
  /** for table rows: lower, and without the fine graduation */
  readonly small?: boolean;
  /** says the three numbers: 已得 57.5，最高可到 90.3，达标线 60 */
  readonly label: string;
}

/** The product's one ornament, and it measures: solid earned, hatched possible, blank lost, stroke threshold. Never animated. */
export function Ruler({ low, high, threshold, vetoed = false, small = false, label }: RulerProps) {
  return (
    <div className={`az-ruler${small ? ' az-ruler-small' : ''}${vetoed ? ' az-ruler-vetoed' : ''}`} role="img" aria-label={label}>
      <i className="az-ruler-track" />
      {high > low && <i className="az-ruler-possible" style={{ left: `${low}%`, width: `${high - low}%` }} />}
      <i className="az-ruler-earned" style={{ width: `${low}%` }} />
      <i className="az-ruler-tens" />
      {!small && <i className="az-ruler-twos" />}
      {threshold !== undefined && <i className="az-ruler-threshold" style={{ left: `${threshold}%` }} />}
    </div>
  );
}
