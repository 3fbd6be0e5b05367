import { Button, Checkbox, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/Icon.tsx';
import { DayField } from '../DayField.tsx';
import '../../../ui/DenseTable.css';

type Cell = string | number | boolean | null;
type Draft = Readonly<Record<string, Cell>>;

export interface RowColumn<Row> {
  readonly key: keyof Row & string;
  readonly title: string;
  readonly kind: 'text' | 'count' | 'amount' | 'day' | 'tick';
  readonly maxLength?: number;
  /** a row is only taken over once this is filled in */
  readonly required?: boolean;
  readonly width?: string;
}

export interface RowListProps<Row> {
  readonly label: string;
  readonly columns: readonly RowColumn<Row>[];
  readonly rows: readonly Row[];
  /** a row with nothing filled in; numbers are null where zero would be a statement */
  readonly blank: Draft;
  readonly onChange: (rows: readonly Row[]) => void;
  readonly addLabel: string;
}

const maxCount = 100_000;
const maxAmount = 100_000_000;

function CellField<Row>({ column, label, value, onChange }: { readonly column: RowColumn<Row>; readonly label: string; readonly value: Cell; readonly onChange: (value: Cell) => void }) {
  switch (column.kind) {
    case 'text': return <Input aria-label={label} value={String(value ?? '')} maxLength={column.maxLength ?? 80} onChange={(event) => onChange(event.target.value.replace(/\p{Cc}/gu, ' '))} />;
    case 'count': return <InputNumber aria-label={label} value={value as number | null} min={0} max={maxCount} precision={0} controls={false} style={{ width: '100%' }} onChange={onChange} />;
    case 'amount': return <InputNumber aria-label={label} value={value as number | null} min={0} max={maxAmount} precision={2} controls={false} style={{ width: '100%' }} onChange={onChange} />;
    case 'day': return <DayField label={label} spokenLabel value={value as string | null} onChange={onChange} />;
    case 'tick': return <Checkbox aria-label={label} checked={value === true} onChange={(event) => onChange(event.target.checked)} />;
  }
}

/** Rows that can be corrected in place, and one blank row that is taken over when all that it needs is there. */
export function RowList<Row extends object>({ label, columns, rows, blank, onChange, addLabel }: RowListProps<Row>) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<Draft>(blank);
  const isBlank = (value: Cell | undefined) => value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
  const missing = columns.filter((column) => column.required === true && isBlank(draft[column.key]));
  const cellLabel = (column: RowColumn<Row>, row: number | null) => row === null ? t('profile.list.newCell', { column: column.title }) : t('profile.list.cell', { column: column.title, row: row + 1 });
  const change = (index: number, column: RowColumn<Row>, value: Cell) => {
    // a required cell that is emptied keeps what it had, except a text, which is blank while it is retyped
    if (column.required === true && value === null) return;
    onChange(rows.map((row, place) => place === index ? { ...row, [column.key]: value } : row));
  };
  const add = () => {
    // every column of the row is in the draft, and the required ones are filled in
    onChange([...rows, draft as unknown as Row]);
    setDraft(blank);
  };
  return (
    <table className="az-table az-table-tight az-profile-rows" aria-label={label}>
      <thead><tr>{columns.map((column) => <th key={column.key} scope="col" style={column.width === undefined ? undefined : { width: column.width }}>{column.title}</th>)}<th scope="col" style={{ width: '5.5rem' }}><span className="az-spoken">{t('profile.list.actions')}</span></th></tr></thead>
      <tbody>
        {rows.map((row, index) => (
          // rows have no id of their own, and none is moved
          <tr key={index}>
            {columns.map((column) => <td key={column.key}><CellField column={column} label={cellLabel(column, index)} value={row[column.key] as Cell} onChange={(value) => change(index, column, value)} /></td>)}
            <td><Button size="small" type="text" aria-label={t('profile.list.removeRow', { row: index + 1 })} onClick={() => onChange(rows.filter((_, place) => place !== index))}>{t('profile.list.remove')}</Button></td>
          </tr>
        ))}
        <tr>
          {columns.map((column) => <td key={column.key}><CellField column={column} label={cellLabel(column, null)} value={draft[column.key] ?? null} onChange={(value) => setDraft((before) => ({ ...before, [column.key]: value }))} /></td>)}
          <td><Button size="small" icon={<Icon name="plus" size={14} />} aria-label={addLabel} title={missing.length === 0 ? addLabel : t('profile.list.missing', { columns: missing.map(({ title }) => title).join('、') })} disabled={missing.length > 0} onClick={add}>{t('profile.list.add')}</Button></td>
        </tr>
      </tbody>
    </table>
  );
}
