import { createContext, useContext } from 'react';
import type { Item } from '../../../../assessment-specs/schema/ScoredPack.ts';

/** What can be done with evidence on the scoring page. */
export interface EvidenceDeskValue {
  /** stores files and gives them to the item */
  readonly take: (item: Item, files: readonly File[]) => void;
  /** opens the list of what the assessment has */
  readonly choose: (item: Item) => void;
  readonly edit: (evidenceId: string) => void;
  readonly preview: (evidenceId: string) => void;
  /** takes a file off the item; it stays stored */
  readonly remove: (item: Item, evidenceId: string) => void;
  readonly busy: boolean;
}

export const EvidenceDeskContext = createContext<EvidenceDeskValue | null>(null);

export function useEvidenceDesk(): EvidenceDeskValue {
  const desk = useContext(EvidenceDeskContext);
  if (desk === null) throw new Error('Evidence is shown outside the scoring page.');
  return desk;
}
