import { Input } from 'antd';
import { useEffect, useEffectEvent, useState } from 'react';

export interface NoteFieldProps {
  readonly id: string;
  readonly value: string;
  readonly label: string;
  readonly placeholder: string;
  readonly onChange: (note: string) => void;
  /** Escape was pressed: back to the item */
  readonly onLeave: () => void;
}

const pauseMs = 400;

/** A note that is written when typing pauses, when the field is left, and when the row closes. Give it a key per item. */
export function NoteField({ id, value, label, placeholder, onChange, onLeave }: NoteFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const write = useEffectEvent((text: string) => { if (text !== value) onChange(text); });
  const writeOnLeave = useEffectEvent(() => { if (typed !== null) write(typed); });
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => write(typed), pauseMs);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => () => writeOnLeave(), []);
  return (
    <Input.TextArea id={id} value={typed ?? value} aria-label={label} placeholder={placeholder} autoSize={{ minRows: 1, maxRows: 5 }} maxLength={20_000}
      onChange={(event) => setTyped(event.target.value)} onKeyDown={(event) => { if (event.key === 'Escape' && !event.nativeEvent.isComposing) onLeave(); }}
      onBlur={() => { if (typed !== null && typed !== value) onChange(typed); setTyped(null); }} />
  );
}
