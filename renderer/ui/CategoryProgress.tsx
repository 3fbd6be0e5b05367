import './CategoryProgress.css';

export interface CategoryProgressCell {
  readonly key: string;
  /** what the cell shows: 1 to 13 */
  readonly shown: string;
  /** spoken and shown on hover: 6 生产设备设施，已评 92 % */
  readonly name: string;
  /** answered share, 0-1 */
  readonly share: number;
}

export interface CategoryProgressProps {
  readonly cells: readonly CategoryProgressCell[];
  readonly currentKey: string | null;
  readonly onSelect: (key: string) => void;
  readonly label: string;
}

/** One cell a category with how much of it is answered; a click goes there. */
export function CategoryProgress({ cells, currentKey, onSelect, label }: CategoryProgressProps) {
  return (
    <nav className="az-categories" aria-label={label}>
      {cells.map((cell) => (
        <button key={cell.key} type="button" title={cell.name} aria-label={cell.name} aria-current={cell.key === currentKey ? 'true' : undefined} onClick={() => onSelect(cell.key)}>
          {cell.shown}
          <i><i style={{ width: `${cell.share * 100}%` }} /></i>
        </button>
      ))}
    </nav>
  );
}
