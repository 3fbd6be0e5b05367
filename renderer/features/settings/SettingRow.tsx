import type { ReactNode } from 'react';
import './SettingRow.css';

/** A setting's name and what it means at the left, its control at the right. */
export function SettingRow({ name, hint, children }: { readonly name: string; readonly hint?: string; readonly children: ReactNode }) {
  return <div className="az-setting"><div><div className="az-strong">{name}</div>{hint !== undefined && <div className="az-small az-muted">{hint}</div>}</div><div className="az-setting-control">{children}</div></div>;
}
