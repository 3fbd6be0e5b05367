import { Input } from 'antd';

export interface DayFieldProps {
  readonly label: string;
  /** the label is only spoken, inside a table whose head says it */
  readonly spokenLabel?: boolean;
  /** YYYY-MM-DD, null while empty */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}

/** A labelled day, typed or picked; a half-typed day counts as empty. */
export function DayField({ label, spokenLabel = false, value, onChange }: DayFieldProps) {
  return (
    <label className="az-field"><span className={spokenLabel ? 'az-spoken' : 'az-h3'}>{label}</span>
      <Input type="date" min="1900-01-01" max="2199-12-31" value={value ?? ''} onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)} />
    </label>
  );
}
