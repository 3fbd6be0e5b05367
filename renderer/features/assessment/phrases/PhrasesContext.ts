import { createContext, useContext } from 'react';
import type { Phrase } from '../../../../electron/contract/Phrase.ts';
import type { Failure } from '../../../../electron/contract/Reply.ts';

/** The user's own phrases for one pack. */
export interface OwnPhrases {
  /** of this item and of all items, the one kept last first */
  readonly of: (itemId: string) => readonly Phrase[];
  /** @param itemId null: for all items of the pack */
  readonly keep: (itemId: string | null, text: string) => void;
  readonly remove: (phrase: Phrase) => void;
  /** the one taken away last, until it is given back or another one goes */
  readonly removed: Phrase | null;
  /** why they could not be read or written */
  readonly failure: Failure | null;
}

export const PhrasesContext = createContext<OwnPhrases | null>(null);

/** Only inside PhrasesProvider, which the scoring page has. */
export function usePhrases(): OwnPhrases {
  const phrases = useContext(PhrasesContext);
  if (phrases === null) throw new Error('usePhrases needs the provider of the scoring page.');
  return phrases;
}
