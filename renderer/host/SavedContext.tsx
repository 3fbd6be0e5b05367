import type { ReactNode } from 'react';
import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { ErrorCode } from '../../electron/contract/ErrorCode.ts';
import type { Failure, Reply } from '../../electron/contract/Reply.ts';

/** What the indicator in the header says. `at` is the host's own time of the last write, ISO 8601. */
export type Saved =
  | { readonly state: 'none' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'failed'; readonly failure: Failure };

export interface SavedValue {
  readonly saved: Saved;
  /** watches a write and tells the header how it ended; hands the reply on */
  readonly watch: <T>(writing: Promise<Reply<T>>, savedAt: (value: T) => string) => Promise<Reply<T>>;
}

/** Refusals of the ledger: the form says them where they can be mended, and nothing was lost that the header would have to tell. */
const saidInTheForm: readonly ErrorCode[] = ['hazard.transitionRefused', 'hazard.notFound'];

const SavedContext = createContext<SavedValue | null>(null);

/** Whether the last answer is on the disk: one indicator for the whole window. */
export function SavedProvider({ children }: { readonly children: ReactNode }) {
  const [saved, setSaved] = useState<Saved>({ state: 'none' });
  const settled = useRef<Saved>({ state: 'none' });
  const watch = useCallback(async <T,>(writing: Promise<Reply<T>>, savedAt: (value: T) => string): Promise<Reply<T>> => {
    setSaved({ state: 'saving' });
    const reply = await writing;
    if (reply.ok) settled.current = { state: 'saved', at: savedAt(reply.value) };
    else if (!saidInTheForm.includes(reply.error.code)) settled.current = { state: 'failed', failure: reply.error };
    setSaved(settled.current);
    return reply;
  }, []);
  const value = useMemo(() => ({ saved, watch }), [saved, watch]);
  return <SavedContext value={value}>{children}</SavedContext>;
}

/** The state of the last write, and the way to report one. */
export function useSaved(): SavedValue {
  const value = useContext(SavedContext);
  if (value === null) throw new Error('useSaved needs a SavedProvider above it.');
  return value;
}
