import type { ReactNode } from 'react';

export interface ScrollPaneProps {
  /** spoken name */
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of the page that scrolls by itself and holds nothing to press: it takes the focus, so that the arrow keys can scroll it. */
export function ScrollPane({ label, className, children }: ScrollPaneProps) {
  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without it a keyboard cannot reach what lies below
  return <div role="region" aria-label={label} tabIndex={0} className={className}>{children}</div>;
}
