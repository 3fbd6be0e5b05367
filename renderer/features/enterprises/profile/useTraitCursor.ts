import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TraitId, Tri } from '../../../../assessment-specs/schema/primitives.ts';
import type { Trait } from '../../../../assessment-specs/schema/TraitPack.ts';
import type { KeyHint } from '../../../ui/KeyHints.tsx';
import { useKeys } from '../../../ui/useKeys.ts';
import type { TraitGroupLines } from './arrangeTraits.ts';
import { traitElementId } from './TraitList.tsx';

export interface TraitCursor {
  readonly currentId: TraitId | null;
  /** marks a question as the one that the keys answer */
  readonly point: (trait: TraitId) => void;
  /** goes there: scrolls and gives it the focus */
  readonly go: (trait: TraitId) => void;
  /** the next one without an answer after the current one, from the top again at the end; null when all are answered */
  readonly nextOpen: TraitId | null;
  readonly hints: readonly KeyHint[];
}

interface AskedLine {
  readonly trait: Trait;
  readonly answer: Tri | null;
  readonly depth: number;
}

/** The questions as they stand on the page, without the ones that are answered elsewhere. */
export function askedLines(groups: readonly TraitGroupLines[]): readonly AskedLine[] {
  return groups.flatMap((group) => group.lines).flatMap((line) => line.kind === 'question' ? [{ ...line.question, depth: line.depth }] : []);
}

/** Where the keys go after an answer: the next question, and after a no past everything indented below it, because that is about to close. */
export function questionAfter(questions: readonly AskedLine[], place: number, value: Tri): AskedLine | undefined {
  const depth = questions[place]?.depth ?? 0;
  return questions.slice(place + 1).find((question) => value !== 'no' || question.depth <= depth);
}

/** Y N T answer the current question and step on; J K move; U goes to the next one without an answer. */
export function useTraitCursor(groups: readonly TraitGroupLines[], answer: (trait: TraitId, value: Tri) => void): TraitCursor {
  const { t } = useTranslation();
  const [currentId, setCurrentId] = useState<TraitId | null>(null);
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      // a press of the mouse makes a question current only once it has landed: the help text that then appears would move the button away under the pointer
      const row = target instanceof HTMLElement && target.matches(':focus-visible') ? target.closest<HTMLElement>('[data-trait]') : null;
      if (row?.dataset['trait'] !== undefined) setCurrentId(row.dataset['trait']);
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, []);
  const questions = askedLines(groups);
  const place = questions.findIndex((question) => question.trait.id === currentId);
  const go = useCallback((trait: TraitId) => {
    setCurrentId(trait);
    const row = document.getElementById(traitElementId(trait));
    row?.scrollIntoView({ block: 'nearest' });
    row?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus({ preventScroll: true });
  }, []);
  const move = (step: number) => {
    const next = questions[Math.min(Math.max(place + step, 0), questions.length - 1)];
    if (next !== undefined) go(next.trait.id);
  };
  const openOnes = [...questions.slice(place + 1), ...questions.slice(0, place + 1)].filter((question) => question.answer === null && question.trait.id !== currentId);
  const nextOpen = openOnes[0]?.trait.id ?? questions.find((question) => question.answer === null)?.trait.id ?? null;
  const give = (value: Tri) => {
    if (place < 0) return move(1);
    const given = questions[place];
    const next = questionAfter(questions, place, value);
    if (given !== undefined) answer(given.trait.id, value);
    if (next !== undefined) go(next.trait.id);
  };
  const hints = { yes: { caps: ['Y'], text: t('profile.answer.yes') }, no: { caps: ['N'], text: t('profile.answer.no') }, unknown: { caps: ['T'], text: t('profile.answer.unknown') }, move: { caps: ['J', 'K'], text: t('profile.keys.move') }, open: { caps: ['U'], text: t('profile.keys.nextOpen') } };
  useKeys([
    { key: 'y', run: () => give('yes'), hint: hints.yes }, { key: 'n', run: () => give('no'), hint: hints.no }, { key: 't', run: () => give('unknown'), hint: hints.unknown },
    { key: 'j', run: () => move(1), hint: hints.move }, { key: 'k', run: () => move(-1) }, { key: 'u', run: () => { if (nextOpen !== null) go(nextOpen); }, hint: hints.open },
  ]);
  return { currentId, point: setCurrentId, go, nextOpen, hints: [hints.yes, hints.no, hints.unknown, hints.open] };
}
