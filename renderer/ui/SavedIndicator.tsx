import { StatusLine } from './StatusLine.tsx';

export type SavedState = 'saved' | 'saving' | 'failed';

export interface SavedIndicatorProps {
  readonly state: SavedState;
  /** 已存到本机 14:03:22 / 正在存… / 没存上：磁盘满了，已留在内存 */
  readonly text: string;
  /** the whole sentence, where `text` is a short one */
  readonly title?: string;
}

/** Whether the last answer is on the disk. Speaks politely when it changes. */
export function SavedIndicator({ state, text, title }: SavedIndicatorProps) {
  return (
    <span role="status" aria-live="polite" data-saved={state} title={title} className="az-nowrap">
      {state === 'saved' && <StatusLine tone="ok" icon="check">{text}</StatusLine>}
      {state === 'saving' && <StatusLine tone="muted">{text}</StatusLine>}
      {state === 'failed' && <StatusLine tone="bad" icon="stop" strong>{text}</StatusLine>}
    </span>
  );
}
