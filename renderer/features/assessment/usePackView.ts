import { useMemo } from 'react';
import type { NotApplicableSuggestion } from '../../../assessment-specs/engine/suggestNotApplicable.ts';
import { suggestNotApplicable } from '../../../assessment-specs/engine/suggestNotApplicable.ts';
import type { HazardPack } from '../../../assessment-specs/schema/HazardPack.ts';
import type { TraitPack } from '../../../assessment-specs/schema/TraitPack.ts';
import type { AssessmentResult } from '../../host/assessmentResult.ts';
import { useAssessment, useEnterprise } from '../../host/EnterpriseContext.tsx';
import { useLocalizedPack } from '../../host/useLocalizedPack.ts';
import { useItemHints } from './carry/ItemHintsContext.ts';
import type { ItemLine } from './arrangeItems.ts';
import { createItemLines, hazardMarks } from './arrangeItems.ts';
import { createItemSearch } from './itemSearch.ts';
import type { PackTexts } from './packTexts.ts';
import { packTexts } from './packTexts.ts';
import type { ItemActions } from './useItemActions.ts';
import { useItemActions } from './useItemActions.ts';
import type { CursorStart, ItemCursor } from './useItemCursor.ts';
import { useItemCursor } from './useItemCursor.ts';
import type { ScoredRole, Scoring } from './useScoring.ts';
import { useScoring } from './useScoring.ts';

/** One pack with its answers, its words in the interface's language, and the item that is open. */
export interface PackView {
  readonly packId: string;
  readonly scoring: Scoring;
  readonly actions: ItemActions;
  readonly texts: PackTexts;
  readonly hazards: HazardPack | null;
  readonly traitPack: TraitPack | null;
  readonly lines: readonly ItemLine[];
  /** every item that the profile makes 空项, answered or not */
  readonly suggestions: readonly NotApplicableSuggestion[];
  readonly cursor: ItemCursor;
  /** sealed: controls become text */
  readonly readOnly: boolean;
}

/** Brings together what the scoring of one pack shows. @param start where to begin */
export function usePackView(role: ScoredRole, result: Extract<AssessmentResult, { kind: 'computed' }>, start: CursorStart): PackView {
  const { file } = useAssessment();
  const { hazards: ledger } = useEnterprise().enterprise.file;
  const scoring = useScoring(role);
  const { answers, sheet } = scoring;
  const actions = useItemActions(scoring);
  const shownPack = useLocalizedPack(role.ref, 'scored');
  const hazards = useLocalizedPack(result.packs.hazards.ref, 'hazards');
  const traitPack = useLocalizedPack(result.packs.traits?.ref ?? null, 'traits');
  const texts = useMemo(() => packTexts(role.pack, shownPack), [role.pack, shownPack]);
  const known = useMemo(() => createItemLines(role.pack), [role.pack]);
  const marks = useMemo(() => hazardMarks(ledger, role.ref.id), [ledger, role.ref.id]);
  const items = useMemo(() => createItemSearch(texts), [texts]);
  const { lastTimes } = useItemHints();
  const lines = useMemo(() => known.lines(sheet, answers, file.evidence, marks, lastTimes), [known, sheet, answers, file.evidence, marks, lastTimes]);
  const suggestions = useMemo(() => suggestNotApplicable(role.pack, result.traits), [role.pack, result.traits]);
  const cursor = useItemCursor(lines, sheet, start, items);
  return { packId: role.ref.id, scoring, actions, texts, hazards, traitPack, lines, suggestions, cursor, readOnly: file.seal !== null };
}
