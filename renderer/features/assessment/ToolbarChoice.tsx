import { Segmented, Select } from 'antd';
import { memo } from 'react';
import type { IconName } from '../../ui/Icon.tsx';
import { Icon } from '../../ui/Icon.tsx';

export interface ToolbarChoiceProps<V extends string> {
  readonly kind: 'segments' | 'list';
  /** what is chosen here */
  readonly label: string;
  readonly value: V;
  readonly options: readonly { readonly value: V; readonly label: string; readonly icon?: IconName }[];
  readonly onChange: (value: V) => void;
  /** takes the focus that went away with the former page */
  readonly takesFocus?: boolean;
}

function same<V extends string>(before: ToolbarChoiceProps<V>, after: ToolbarChoiceProps<V>): boolean {
  return before.value === after.value && before.label === after.label && before.onChange === after.onChange && before.options.length === after.options.length
    && before.options.every((option, index) => option.value === after.options[index]?.value && option.label === after.options[index].label);
}

function Choice<V extends string>({ kind, label, value, options, onChange, takesFocus = false }: ToolbarChoiceProps<V>) {
  if (kind === 'list') return <Select<V> aria-label={label} value={value} onChange={onChange} options={options.map((option) => ({ value: option.value, label: option.label }))} style={{ width: '8.5rem' }} />;
  return <Segmented<V> ref={takesFocus ? focusChosen : null} aria-label={label} value={value} onChange={onChange} options={options.map(({ icon, ...option }) => icon === undefined ? option : { ...option, icon: <Icon name={icon} size={16} /> })} />;
}

// a page that has just opened has no other focus
function focusChosen(segments: HTMLDivElement | null): void {
  if (document.activeElement === document.body) segments?.querySelector<HTMLInputElement>('input:checked')?.focus();
}

/** A choice of the toolbar. It is drawn again only when what it shows changes: every key press scores, and these controls are dear to draw. */
export const ToolbarChoice = memo(Choice, same) as typeof Choice;
