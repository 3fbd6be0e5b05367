import type { ReactNode } from 'react';
import './StepList.css';

export interface Step {
  readonly key: string;
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  /** replaces the number: the 停 plate for an open veto */
  readonly mark?: ReactNode;
  /** one button; only the first step's may be primary */
  readonly action?: ReactNode;
}

/** Numbered things to do, the first larger than the rest. */
export function StepList({ steps, label }: { readonly steps: readonly Step[]; readonly label: string }) {
  return (
    <ol className="az-steps" aria-label={label}>
      {steps.map((step, index) => (
        <li key={step.key}>
          <span className="az-steps-number">{step.mark ?? index + 1}</span>
          <div className="az-grow">
            <div className="az-steps-title">{step.title}</div>
            {step.hint !== undefined && <div className="az-small az-muted">{step.hint}</div>}
          </div>
          {step.action}
        </li>
      ))}
    </ol>
  );
}
