import type { ReactNode } from 'react';
import './DenseTable.css';

export interface DenseColumn<Row> {
  readonly key: string;
  readonly title: ReactNode;
  /** number: right-aligned, tabular */
  readonly kind?: 'text' | 'number';
  /** CSS width, in rem */
  readonly width?: string;
  readonly render: (row: Row) => ReactNode;
}

export interface DenseTableProps<Row> {
  readonly columns: readonly DenseColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly selectedKey?: string;
  /** a click on the row; the row's first cell should also hold a real link or button for the keyboard */
  readonly onRowClick?: (row: Row) => void;
  /** a row that opens in place under the selected one */
  readonly detail?: (row: Row) => ReactNode;
  readonly tight?: boolean;
  readonly headless?: boolean;
  readonly label: string;
}

/** A dense ruled table. Tables with folded or nested rows write their own tr inside `<table className="az-table">`. */
export function DenseTable<Row>({ columns, rows, rowKey, selectedKey, onRowClick, detail, tight = false, headless = false, label }: DenseTableProps<Row>) {
  const cellClass = (column: DenseColumn<Row>) => column.kind === 'number' ? 'az-number' : undefined;
  return (
    <table className={tight ? 'az-table az-table-tight' : 'az-table'} aria-label={label}>
      <thead className={headless ? 'az-table-headless' : undefined}>
        <tr>{columns.map((column) => <th key={column.key} scope="col" className={cellClass(column)} style={column.width === undefined ? undefined : { width: column.width }}>{column.title}</th>)}</tr>
      </thead>
      {rows.map((row) => {
        const key = rowKey(row);
        const selected = key === selectedKey;
        return (
          <tbody key={key}>
            <tr className={selected ? 'az-selected' : undefined} aria-current={selected ? 'true' : undefined} data-clickable={onRowClick === undefined ? undefined : true} onClick={onRowClick === undefined ? undefined : () => onRowClick(row)}>
              {columns.map((column) => <td key={column.key} className={cellClass(column)}>{column.render(row)}</td>)}
            </tr>
            {selected && detail !== undefined && <tr className="az-detail"><td colSpan={columns.length}>{detail(row)}</td></tr>}
          </tbody>
        );
      })}
    </table>
  );
}
