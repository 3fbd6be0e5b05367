import { Input } from 'antd';
import type { ReactNode } from 'react';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  /** held: an input method is still composing */
  readonly onChange: (value: string, when: 'held' | 'soon') => void;
  readonly onLeave: () => void;
  /** a text of several lines starts with this many; a single line without it */
  readonly lines?: number;
  readonly placeholder?: string;
  readonly mono?: boolean;
  readonly suffix?: ReactNode;
  /** the label is only spoken, where a column's head names it */
  readonly bare?: boolean;
  /** what stands below the field */
  readonly children?: ReactNode;
}

// the record refuses control characters, which spreadsheets and word processors bring along
const lineOf = (text: string) => text.replace(/\p{Cc}/gu, ' ');
const proseOf = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, ' ');

/** A labelled text that is written while one types. Half-composed pinyin is shown but not written. */
export function TextField({ label, value, maxLength, onChange, onLeave, lines, placeholder, mono = false, suffix, bare = false, children }: TextFieldProps) {
  const clean = lines === undefined ? lineOf : proseOf;
  const common = {
    value, maxLength, onBlur: onLeave, ...(placeholder === undefined ? {} : { placeholder }), ...(bare ? { 'aria-label': label } : {}),
    onCompositionEnd: (event: { readonly currentTarget: { readonly value: string } }) => onChange(clean(event.currentTarget.value), 'soon'),
    onChange: (event: { readonly target: { readonly value: string }; readonly nativeEvent: Event }) => onChange(clean(event.target.value), (event.nativeEvent as InputEvent).isComposing ? 'held' : 'soon'),
  };
  const control = lines === undefined
    ? <Input {...common} className={mono ? 'az-mono' : ''} suffix={suffix} onPressEnter={onLeave} />
    : <Input.TextArea {...common} autoSize={{ minRows: lines, maxRows: 10 }} />;
  if (bare) return control;
  return <div><label className="az-field"><span className="az-h3">{label}</span>{control}</label>{children}</div>;
}
