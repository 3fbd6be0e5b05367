import type { ReactNode } from 'react';
import './FoldRow.css';

export interface FoldRowProps {
  /** says how many and why: 6.2.1—6.2.4　满分 4 条，已收起 */
  readonly text: ReactNode;
  readonly actionLabel: string;
  /** spoken in place of the bare 展开 */
  readonly actionName?: string;
  readonly onOpen: () => void;
  /** columns that text and action take */
  readonly span: number;
  /** cells after them, such as the state; each is a td of the page's own */
  readonly children?: ReactNode;
}

/** A table row that stands for rows folded away; nothing is hidden silently. */
export function FoldRow({ text, actionLabel, actionName, onOpen, span, children }: FoldRowProps) {
  return (
    <tr className="az-fold">
      <td colSpan={span}>{text}<button type="button" className="az-link" aria-label={actionName ?? actionLabel} aria-expanded={false} onClick={onOpen}>{actionLabel}</button></td>
      {children}
    </tr>
  );
}
