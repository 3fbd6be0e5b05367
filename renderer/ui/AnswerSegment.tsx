import { Icon } from './Icon.tsx';
import { useRovingFocus } from './useRovingFocus.ts';
import './AnswerSegment.css';

export interface AnswerOption<T extends string> {
  readonly value: T;
  readonly text: string;
  /** affirmed: accent with a tick; denied: dark grey; unknown: amber with a question mark, an answer that is kept */
  readonly tone: 'affirmed' | 'denied' | 'unknown';
}

export interface AnswerSegmentProps<T extends string> {
  readonly options: readonly AnswerOption<T>[];
  /** null: not answered, nothing is preselected */
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  /** the question, for the screen reader */
  readonly label: string;
  readonly disabled?: boolean;
}

/** Equal segments for 有 / 没有 / 不清楚. */
export function AnswerSegment<T extends string>({ options, value, onChange, label, disabled = false }: AnswerSegmentProps<T>) {
  const roving = useRovingFocus(options.length, options.findIndex((option) => option.value === value));
  return (
    <span className="az-answer" role="radiogroup" aria-label={label} style={{ gridTemplateColumns: `repeat(${options.length}, minmax(4.25rem, 1fr))` }}>
      {options.map((option, index) => {
        const chosen = option.value === value;
        return (
          <button key={option.value} type="button" role="radio" aria-checked={chosen} disabled={disabled} data-tone={option.tone} onClick={() => onChange(option.value)} {...roving(index)}>
            {chosen && option.tone === 'affirmed' && <Icon name="check" size={14} stroke={2.2} />}
            {chosen && option.tone === 'denied' && <Icon name="dash" size={14} stroke={2.2} />}
            {chosen && option.tone === 'unknown' && <Icon name="q" size={14} stroke={2} />}
            {option.text}
          </button>
        );
      })}
    </span>
  );
}
