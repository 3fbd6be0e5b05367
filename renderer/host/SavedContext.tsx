import type { ReactNode } from 'react';
import { createContext, useContext, useState, useSyncExternalStore } from 'react';
import type { Saved, SavedState } from './savedState.ts';
import { createSavedState } from './savedState.ts';

const SavedContext = createContext<SavedState | null>(null);

/** Whether the last answer is on the disk: one indicator for the whole window. */
export function SavedProvider({ children }: { readonly children: ReactNode }) {
  const [state] = useState(createSavedState);
  return <SavedContext value={state}>{children}</SavedContext>;
}

/** The way to report writes and text that is not sent yet. It never changes, so that reporting redraws nothing. */
export function useSaved(): SavedState {
  const state = useContext(SavedContext);
  if (state === null) throw new Error('useSaved needs a SavedProvider above it.');
  return state;
}

/** What the indicator says now. */
export function useSavedNow(): Saved {
  const state = useSaved();
  return useSyncExternalStore(state.subscribe, state.now);
}
