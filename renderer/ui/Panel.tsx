import type { ReactNode } from 'react';
import { useId } from 'react';
import './Panel.css';

export interface PanelProps {
  readonly title?: ReactNode;
  /** small grey words beside the title */
  readonly hint?: ReactNode;
  /** at the right of the title */
  readonly extra?: ReactNode;
  /** a 3 px edge at the top that repeats a verdict said in words inside */
  readonly edge?: 'ok' | 'warn' | 'bad';
  /** the body keeps 12/16 px to the border; off for tables and lists with rules of their own */
  readonly padded?: boolean;
  /** the title without a rule below it, for small side panels */
  readonly quiet?: boolean;
  readonly children?: ReactNode;
}

/** White paper with a hairline around it, and a title with a rule below. */
export function Panel({ title, hint, extra, edge, padded = false, quiet = false, children }: PanelProps) {
  const titleId = useId();
  return (
    <section className={`az-panel${edge === undefined ? '' : ` az-panel-edge-${edge}`}`} aria-labelledby={title === undefined ? undefined : titleId}>
      {title !== undefined && (
        <div className={quiet ? 'az-panel-title az-panel-title-quiet' : 'az-panel-title'}>
          <h2 className="az-h2" id={titleId}>{title}</h2>
          {hint !== undefined && <span className="az-small az-muted">{hint}</span>}
          <div className="az-grow" />
          {extra}
        </div>
      )}
      <div className={padded ? 'az-panel-body az-panel-padded' : 'az-panel-body'}>{children}</div>
    </section>
  );
}
