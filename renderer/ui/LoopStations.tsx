import { Icon } from './Icon.tsx';
import './LoopStations.css';

export interface LoopStation {
  readonly key: string;
  readonly name: string;
  /** a date, 4 / 5, 须他人 */
  readonly hint?: string;
  readonly state: 'done' | 'current' | 'ahead';
  /** how the state is spoken: 已完成, 进行中, 还没到 */
  readonly spokenState: string;
}

/** The stations of a closed loop: 发现, 报告, 五落实, 整改, 验收, 销号. */
export function LoopStations({ stations, label }: { readonly stations: readonly LoopStation[]; readonly label: string }) {
  return (
    <ol className="az-loop" aria-label={label}>
      {stations.map((station) => (
        <li key={station.key} data-state={station.state} aria-current={station.state === 'current' ? 'step' : undefined}>
          {station.state === 'done' && <Icon name="check" size={14} stroke={2.4} />}
          {station.name}<span className="az-spoken">{station.spokenState}</span>
          {station.hint !== undefined && <small>{station.hint}</small>}
        </li>
      ))}
    </ol>
  );
}
