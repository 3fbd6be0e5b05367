import type { ReactNode } from 'react';
import './Kbd.css';

/** A key cap. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return <kbd className="az-kbd">{children}</kbd>;
}
