import { Input } from 'antd';
import type { ReactNode } from 'react';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  /** held: an input method is still composing */
  readonly onChange: (value: string, when: 'held' | 'soon') => void;
  readonly onLeave: () => void;
  readonly lines?: number;
  readonly placeholder?: string;
  readonly mono?: boolean;
  readonly suffix?: ReactNode;
  readonly children?: ReactNode;
}

// a tab from a spreadsheet is not part of a line of text, and the record refuses control characters
const lineOf = (text: string) => text.replace(/\p{Cc}/gu, ' ');
const proseOf = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, ' ');

/** A labelled text that is written while one types. Half-composed pinyin is shown but not written. */
export function TextField({ label, value, maxLength, onChange, onLeave, lines, placeholder, mono = false, suffix, children }: TextFieldProps) {
  const common = { value, maxLength, onBlur: onLeave, ...(placeholder === undefined ? {} : { placeholder }) };
  return (
    <div>
      <label className="az-field"><span className="az-h3">{label}</span>
        {lines === undefined
          ? <Input {...common} className={mono ? 'az-mono' : ''} suffix={suffix} onPressEnter={onLeave} onCompositionEnd={(event) => onChange(lineOf(event.currentTarget.value), 'soon')}
            onChange={(event) => onChange(lineOf(event.target.value), (event.nativeEvent as InputEvent).isComposing ? 'held' : 'soon')} />
          : <Input.TextArea {...common} autoSize={{ minRows: lines, maxRows: 8 }} onCompositionEnd={(event) => onChange(proseOf(event.currentTarget.value), 'soon')}
            onChange={(event) => onChange(proseOf(event.target.value), (event.nativeEvent as InputEvent).isComposing ? 'held' : 'soon')} />}
      </label>
      {children}
    </div>
  );
}
