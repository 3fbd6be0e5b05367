import type { ReactNode } from 'react';
import { Kbd } from './Kbd.tsx';
import { useRovingFocus } from './useRovingFocus.ts';
import './AnswerCards.css';

export interface AnswerCard<T extends string> {
  readonly value: T;
  /** 是，有此情况 */
  readonly text: string;
  /** restates what the answer means here, from the pack */
  readonly meaning?: string;
  readonly mark: ReactNode;
  /** the key cap that gives this answer; the page listens for it */
  readonly keyCap: string;
}

export interface AnswerCardsProps<T extends string> {
  readonly cards: readonly AnswerCard<T>[];
  /** null: not answered, nothing is preselected */
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  readonly label: string;
  readonly disabled?: boolean;
}

/** Large equal answers for one grave question (是，有此情况 / 否，无此情况 / 待查). */
export function AnswerCards<T extends string>({ cards, value, onChange, label, disabled = false }: AnswerCardsProps<T>) {
  const roving = useRovingFocus(cards.length, cards.findIndex((card) => card.value === value));
  return (
    <div className="az-answer-cards" role="radiogroup" aria-label={label}>
      {cards.map((card, index) => (
        <button key={card.value} type="button" role="radio" aria-checked={card.value === value} disabled={disabled} onClick={() => onChange(card.value)} {...roving(index)}>
          {card.mark}
          <span className="az-grow"><b>{card.text}</b>{card.meaning !== undefined && <small>{card.meaning}</small>}</span>
          <Kbd>{card.keyCap}</Kbd>
        </button>
      ))}
    </div>
  );
}
