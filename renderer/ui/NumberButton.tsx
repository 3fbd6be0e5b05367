import type { ReactNode } from 'react';
import './NumberButton.css';

export interface NumberButtonProps {
  readonly children: ReactNode;
  /** spoken: what the number is, the number, and that it opens where it comes from */
  readonly label: string;
  readonly onOpen: () => void;
}

/** A number that can be asked where it comes from. It looks like the number that it is; a fine line below says that it opens. */
export function NumberButton({ children, label, onOpen }: NumberButtonProps) {
  return <button type="button" className="az-number-button" aria-label={label} aria-haspopup="dialog" onClick={onOpen}>{children}</button>;
}
