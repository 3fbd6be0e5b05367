import type { ReactNode } from 'react';
import './KeyValueTable.css';

export interface KeyValueRow {
  readonly key: string;
  readonly name: ReactNode;
  readonly value: ReactNode;
  /** at the right: 已定, 未定 */
  readonly state?: ReactNode;
}

/** Names, values and how each stands, ruled. A value may be a field while it is being filled. */
export function KeyValueTable({ rows, label }: { readonly rows: readonly KeyValueRow[]; readonly label: string }) {
  return (
    <table className="az-key-values" aria-label={label}>
      <tbody>
        {rows.map((row) => <tr key={row.key}><th scope="row">{row.name}</th><td>{row.value}</td><td>{row.state}</td></tr>)}
      </tbody>
    </table>
  );
}
