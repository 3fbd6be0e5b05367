import type { ReactNode } from 'react';

/** A labelled field of the form for a new entry. */
export function HazardField({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return <label className="az-field"><span className="az-h3">{label}</span>{children}</label>;
}
