import type { ReactNode } from 'react';
import './PageHead.css';

export interface PageHeadProps {
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  /** hint stands beside the title instead of under it */
  readonly inline?: boolean;
  /** actions at the right */
  readonly children?: ReactNode;
}

/** The page's only h1, one grey sentence, and the page's actions. */
export function PageHead({ title, hint, inline = false, children }: PageHeadProps) {
  return (
    <div className="az-page-head">
      <div className={inline ? 'az-page-head-inline' : undefined}>
        <h1 className="az-h1">{title}</h1>
        {hint !== undefined && <p className="az-small az-muted">{hint}</p>}
      </div>
      <div className="az-grow" />
      {children}
    </div>
  );
}
