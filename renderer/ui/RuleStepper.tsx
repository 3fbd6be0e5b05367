import { useState } from 'react';
import './RuleStepper.css';

export interface RuleStepperProps {
  readonly value: number;
  readonly min?: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
  /** names the count: 缺防护或可徒手进入危险区，处数 */
  readonly label: string;
  readonly decreaseLabel: string;
  readonly increaseLabel: string;
  readonly disabled?: boolean;
}

/**
 * A count with − and +, also typed. What is typed is kept as text while typing; only a whole number within
 * the bounds is reported, anything else goes back to the last count when the field is left.
 */
export function RuleStepper({ value, min = 0, max, onChange, label, decreaseLabel, increaseLabel, disabled = false }: RuleStepperProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const take = (text: string) => {
    setTyped(text);
    const count = /^\d{1,4}$/.test(text) ? Number(text) : null;
    if (count !== null && count >= min && count <= max && count !== value) onChange(count);
  };
  const step = (by: number) => {
    setTyped(null);
    onChange(Math.min(max, Math.max(min, value + by)));
  };
  return (
    <span className="az-stepper">
      <button type="button" aria-label={decreaseLabel} disabled={disabled || value <= min} onClick={() => step(-1)}>−</button>
      <input inputMode="numeric" role="spinbutton" aria-label={label} aria-valuenow={value} aria-valuemin={min} aria-valuemax={max} disabled={disabled} value={typed ?? String(value)}
        onChange={(event) => take(event.target.value.trim())}
        onFocus={(event) => event.target.select()}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowUp') { event.preventDefault(); if (value < max) step(1); }
          if (event.key === 'ArrowDown') { event.preventDefault(); if (value > min) step(-1); }
        }} />
      <button type="button" aria-label={increaseLabel} disabled={disabled || value >= max} onClick={() => step(1)}>+</button>
    </span>
  );
}
