import type { ErrorCode } from '../../electron/contract/ErrorCode.ts';
import type { Failure, Reply } from '../../electron/contract/Reply.ts';

/** What the indicator in the header says. `at` is the host's own time of the last write, ISO 8601. */
export type Saved =
  | { readonly state: 'none' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: string }
  /** typed, and longer than the record takes */
  | { readonly state: 'tooLong' }
  | { readonly state: 'failed'; readonly failure: Failure };

/** Whether what was given and typed in this window is on the disk. */
export interface SavedState {
  readonly now: () => Saved;
  /** @returns ends the subscription */
  readonly subscribe: (changed: () => void) => () => void;
  /** counts a write from the moment it queues and takes its time from the disk's answer; hands the reply on */
  readonly watch: <T>(writing: Promise<Reply<T>>, savedAt: (value: T) => string) => Promise<Reply<T>>;
  /** text that stands in a field and was not sent: nothing is 已存 until it is let go. @returns lets go, once */
  readonly hold: () => () => void;
  /** keeps a text that is too long to be stored, however often its field closes; null lets it go */
  readonly keepDraft: (key: string, text: string | null) => void;
  readonly draft: (key: string) => string | null;
  /** something would be lost if the window closed now */
  readonly unsaved: () => boolean;
}

/** Refusals of the ledger: the form says them where they can be mended, and nothing was lost that the header would have to tell. */
const saidInTheForm: readonly ErrorCode[] = ['hazard.transitionRefused', 'hazard.notFound'];

/** One for the whole window, above the pages. */
export function createSavedState(): SavedState {
  const listeners = new Set<() => void>();
  const drafts = new Map<string, string>();
  let writes = 0;
  let holds = 0;
  let settled: Saved = { state: 'none' };
  let shown: Saved = settled;
  const show = () => {
    const next: Saved = writes > 0 || holds > 0 ? { state: 'saving' } : drafts.size > 0 ? { state: 'tooLong' } : settled;
    if (next === shown || (next.state === shown.state && next.state !== 'saved' && next.state !== 'failed')) return;
    shown = next;
    for (const changed of listeners) changed();
  };
  return {
    now: () => shown,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    watch: async (writing, savedAt) => {
      writes += 1;
      show();
      try {
        const reply = await writing;
        if (reply.ok) settled = { state: 'saved', at: savedAt(reply.value) };
        else if (!saidInTheForm.includes(reply.error.code)) settled = { state: 'failed', failure: reply.error };
        return reply;
      } finally {
        writes -= 1;
        show();
      }
    },
    hold: () => {
      let held = true;
      holds += 1;
      show();
      return () => {
        if (!held) return;
        held = false;
        holds -= 1;
        show();
      };
    },
    keepDraft: (key, text) => {
      if (text === null) drafts.delete(key);
      else drafts.set(key, text);
      show();
    },
    draft: (key) => drafts.get(key) ?? null,
    unsaved: () => writes > 0 || holds > 0 || drafts.size > 0,
  };
}
