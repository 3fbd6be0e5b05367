import type { ReactNode } from 'react';
import './EmptyState.css';

/** One sentence and one verb, when there is nothing yet. No illustration. */
export function EmptyState({ text, action }: { readonly text: string; readonly action?: ReactNode }) {
  return <div className="az-empty"><p>{text}</p>{action}</div>;
}
