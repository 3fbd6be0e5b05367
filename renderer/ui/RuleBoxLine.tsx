import type { ReactNode } from 'react';
import './RuleBox.css';

/** A line of a RuleBox that is not a rule: the note, the evidence. */
export function RuleBoxLine({ children }: { readonly children: ReactNode }) {
  return <div className="az-rule">{children}</div>;
}
