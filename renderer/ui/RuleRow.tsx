import type { ReactNode } from 'react';
import { Kbd } from './Kbd.tsx';
import './RuleBox.css';

export interface RuleRowProps {
  /** the digit that selects this rule; the page listens for it */
  readonly keyCap?: string;
  readonly text: ReactNode;
  /** 每处扣 2, or a Tag 不得分 for a forfeit */
  readonly unit?: ReactNode;
  /** a RuleStepper, or antd's Checkbox for a rule that is ticked */
  readonly control: ReactNode;
  /** where the control stands: a tick before the text, a count after it */
  readonly controlFirst?: boolean;
  /** −4, or 0; null for a rule without points of its own, whose tag then stands at the right edge */
  readonly result: string | null;
  readonly zero?: boolean;
}

/** Key number, rule, unit, control, result. There is no free score field. */
export function RuleRow({ keyCap, text, unit, control, controlFirst = false, result, zero = false }: RuleRowProps) {
  return (
    <div className="az-rule">
      {keyCap !== undefined && <Kbd>{keyCap}</Kbd>}
      {controlFirst && control}
      <span className="az-rule-text">{text}</span>
      {unit !== undefined && <span className="az-rule-unit">{unit}</span>}
      {!controlFirst && control}
      {result !== null && <span className={zero ? 'az-rule-result az-rule-result-zero' : 'az-rule-result'}>{result}</span>}
    </div>
  );
}
