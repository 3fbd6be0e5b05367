import { Input } from 'antd';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSaved } from '../../host/SavedContext.tsx';
import { formatCount } from '../../i18n/format.ts';

export interface NoteFieldProps {
  readonly id: string;
  readonly value: string;
  readonly label: string;
  readonly placeholder: string;
  /** Whose note it is, in the whole window: a text that is too long to be stored is kept under it while the field is closed */
  readonly draftKey: string;
  readonly onChange: (note: string) => void;
  /** Escape was pressed: back to the item */
  readonly onLeave: () => void;
}

const pauseMs = 400;
/** what the record takes; the same number stands in the channel's input */
const longest = 20_000;

/**
 * A note that is written when typing pauses, when the field is left, and when the row closes; until then the header says
 * 正在存. A text that is too long is neither cut nor sent: it stays in the field with a sentence. Give it a key per item.
 */
export function NoteField({ id, value, label, placeholder, draftKey, onChange, onLeave }: NoteFieldProps) {
  const { t } = useTranslation();
  const saved = useSaved();
  const [typed, setTyped] = useState(() => saved.draft(draftKey));
  const unsent = useRef<(() => void) | null>(null);
  const tooLong = typed !== null && typed.length > longest;
  const send = (text: string) => {
    if (text.length <= longest && text !== value) onChange(text);
    saved.keepDraft(draftKey, text.length > longest ? text : null);
    // last, so that the header never says 已存 in between
    unsent.current?.();
    unsent.current = null;
  };
  const write = useEffectEvent(send);
  const writeOnLeave = useEffectEvent(() => { if (typed !== null) write(typed); });
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => write(typed), pauseMs);
    return () => clearTimeout(timer);
  }, [typed]);
  useEffect(() => () => writeOnLeave(), []);
  const type = (text: string) => {
    unsent.current ??= saved.hold();
    setTyped(text);
  };
  const leave = () => {
    if (typed === null) return;
    send(typed);
    if (!tooLong) setTyped(null);
  };
  return (
    <div className="az-grow">
      <Input.TextArea id={id} value={typed ?? value} aria-label={label} placeholder={placeholder} aria-invalid={tooLong} {...(tooLong ? { 'aria-describedby': `${id}-long`, status: 'error' as const, rows: 5 } : { autoSize: { minRows: 1, maxRows: 5 } })}
        onChange={(event) => type(event.target.value)} onKeyDown={(event) => { if (event.key === 'Escape' && !event.nativeEvent.isComposing) onLeave(); }} onBlur={leave} />
      {tooLong && <p id={`${id}-long`} role="alert" className="az-small az-bad">{t('scoring.note.tooLong', { limit: formatCount(longest), length: formatCount(typed.length), over: formatCount(typed.length - longest) })}</p>}
    </div>
  );
}
