import type { ReactNode } from 'react';
import './RuleBox.css';

export interface RuleBoxProps {
  /** RuleRow elements, and rows of the page's own wrapped in RuleRow's frame by RuleBoxLine */
  readonly children: ReactNode;
  /** says the arithmetic: 应扣 4 + 2 = 6，本条满 10，计扣 6，得 4 */
  readonly arithmetic?: ReactNode;
  /** key caps or buttons at the right of the arithmetic */
  readonly actions?: ReactNode;
  /** without the accent frame, inside a card */
  readonly plain?: boolean;
}

/** The rules of one item, to tick or count, with the arithmetic under them. */
export function RuleBox({ children, arithmetic, actions, plain = false }: RuleBoxProps) {
  return (
    <div className={plain ? 'az-rules az-rules-plain' : 'az-rules'}>
      {children}
      {arithmetic !== undefined && <div className="az-rules-sum"><span role="status">{arithmetic}</span><div className="az-grow" />{actions}</div>}
    </div>
  );
}
