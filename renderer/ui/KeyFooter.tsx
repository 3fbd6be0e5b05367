import type { ReactNode } from 'react';
import type { KeyHint } from './KeyHints.tsx';
import { KeyHints } from './KeyHints.tsx';
import './KeyFooter.css';

export interface KeyFooterProps {
  /** before the keys: 上一条, or the arithmetic in a narrow window */
  readonly start?: ReactNode;
  readonly hints?: readonly KeyHint[];
  /** actions at the right, at most one of them primary */
  readonly children?: ReactNode;
}

/** The page's footer: keys left, action right. It never scrolls. */
export function KeyFooter({ start, hints = [], children }: KeyFooterProps) {
  return <footer className="az-footer">{start}<KeyHints hints={hints} /><div className="az-grow" />{children}</footer>;
}
