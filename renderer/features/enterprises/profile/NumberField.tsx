import { InputNumber } from 'antd';

export interface NumberFieldProps {
  readonly label: string;
  /** null: not filled in, which is not zero */
  readonly value: number | null;
  readonly max: number;
  /** digits after the point; 0 for counts */
  readonly digits: 0 | 2;
  readonly unit: string;
  readonly onChange: (value: number | null) => void;
  readonly onLeave: () => void;
}

/** A labelled number with its unit; an empty field says 'not filled in'. */
export function NumberField({ label, value, max, digits, unit, onChange, onLeave }: NumberFieldProps) {
  return (
    <label className="az-field"><span className="az-h3">{label}</span>
      <InputNumber aria-label={label} value={value} min={0} max={max} precision={digits} controls={false} suffix={unit} style={{ width: '100%' }} onChange={onChange} onBlur={onLeave} />
    </label>
  );
}
