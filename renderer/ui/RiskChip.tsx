import { tokens } from './theme/tokens.ts';
import './RiskChip.css';

export type RiskLevel = keyof typeof tokens.risk;

export interface RiskChipProps {
  readonly level: RiskLevel;
  /** 重大, 较大, 一般 or 低, in the reader's language */
  readonly word: string;
  /** the word is spoken but not shown, where a column head already says it */
  readonly letterOnly?: boolean;
}

/** One of the four risk colours as letter and word. */
export function RiskChip({ level, word, letterOnly = false }: RiskChipProps) {
  return (
    <span className={`az-risk az-risk-${level}`}>
      <b aria-hidden="true">{tokens.risk[level].letter}</b>
      <span className={letterOnly ? 'az-spoken' : 'az-risk-word'}>{word}</span>
    </span>
  );
}
