import type { ReactNode } from 'react';
import './Veto.css';

/** The double rule of a veto, once a page. Never a red flood. */
export function VetoFrame({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return <section className="az-veto-frame" aria-label={label}><div>{children}</div></section>;
}
