import { createContext, useContext } from 'react';
import type { CarriedForward, CarriedItem } from '../../../../assessment-specs/engine/carriedForward.ts';
import type { NotApplicableDoubt } from '../../../../assessment-specs/engine/doubtfulNotApplicable.ts';
import type { TakeOverProblem } from '../../../../assessment-specs/engine/takeOver.ts';
import type { Answer } from '../../../../assessment-specs/records/Answer.ts';
import type { TraitPack } from '../../../../assessment-specs/schema/TraitPack.ts';
import type { Failure } from '../../../../electron/contract/Reply.ts';
import type { AssessmentSummary } from '../../../../electron/contract/views.ts';
import type { LastTime } from '../arrangeItems.ts';

/** What stands beside an item and counts for nothing: last year, and what is unusual about a 空项. */
export interface ItemHints {
  /** where the pack says that it comes from, in the interface's language */
  readonly source: string;
  /** in the interface's language */
  readonly traitPack: TraitPack | null;
  /** the earlier assessment that was chosen; null: none */
  readonly predecessor: Pick<AssessmentSummary, 'id' | 'period'> | null;
  /** null while it is being read, and without a predecessor */
  readonly carried: CarriedForward | null;
  /** the predecessor could not be read */
  readonly unreadable: Failure | null;
  /** names of last year's evidence, by digest */
  readonly evidenceNames: ReadonlyMap<string, string>;
  /** the same by item, for the filters; empty where nothing is compared */
  readonly lastTimes: ReadonlyMap<string, LastTime>;
  /** last year beside today's answer; null where nothing is known */
  readonly itemOf: (itemId: string, answer: Answer | undefined) => CarriedItem | null;
  readonly problemOf: (item: CarriedItem) => TakeOverProblem | null;
  /** takes last year's answer of one item over, as a new one of who sits here */
  readonly takeOver: (itemId: string) => void;
  readonly refused: { readonly itemId: string; readonly failure: Failure } | null;
  readonly doubtsOf: (itemId: string) => readonly NotApplicableDoubt[];
  /** earlier assessments that could be the predecessor, newest first */
  readonly choices: readonly AssessmentSummary[];
  readonly proposed: AssessmentSummary | null;
  readonly choose: (predecessorId: string | null) => void;
  readonly choosing: boolean;
  readonly setChoosing: (choosing: boolean) => void;
}

export const ItemHintsContext = createContext<ItemHints | null>(null);

/** Only inside ItemHintsProvider, which the scoring page is. */
export function useItemHints(): ItemHints {
  const hints = useContext(ItemHintsContext);
  if (hints === null) throw new Error('useItemHints needs the provider of the scoring page.');
  return hints;
}
