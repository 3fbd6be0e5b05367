import type { ReactNode } from 'react';
import './Veto.css';

/** The double left rule for a sentence about a veto, where the frame is elsewhere. */
export function VetoLine({ children }: { readonly children: ReactNode }) {
  return <div className="az-veto-line">{children}</div>;
}
