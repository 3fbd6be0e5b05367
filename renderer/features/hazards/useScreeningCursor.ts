import { useCallback, useEffect, useState } from 'react';
import type { ScreeningLine } from '../../../assessment-specs/engine/screening.ts';
import { nextOpen } from './arrangeScreening.ts';
import { criterionElementId } from './ScreeningRow.tsx';

export interface ScreeningCursor {
  readonly selected: ScreeningLine | null;
  readonly select: (criterionId: string) => void;
  /** by key the focus goes along, so that Tab leads into the question that is open */
  readonly move: (step: 1 | -1, by?: 'key') => void;
  readonly goOpen: (by?: 'key') => void;
}

/** Which question is open. @param shown the questions that the page shows, in their order @param startId from the address; else the first without an answer */
export function useScreeningCursor(lines: readonly ScreeningLine[], shown: readonly ScreeningLine[], startId: string | null): ScreeningCursor {
  const [chosen, setChosen] = useState<{ readonly id: string | null; readonly byKey: boolean }>(() => ({ id: lines.find(({ criterion, applies }) => applies && criterion.id === startId)?.criterion.id ?? nextOpen(lines, null) ?? lines.find(({ applies }) => applies)?.criterion.id ?? null, byKey: false }));
  const selectedId = chosen.id;
  const select = useCallback((criterionId: string) => setChosen({ id: criterionId, byKey: false }), []);
  useEffect(() => {
    if (chosen.id === null) return;
    const row = document.getElementById(criterionElementId(chosen.id));
    row?.nextElementSibling?.scrollIntoView({ block: 'nearest' });
    row?.scrollIntoView({ block: 'nearest' });
    if (chosen.byKey) row?.focus({ preventScroll: true });
  }, [chosen]);
  const move = (step: 1 | -1, by?: 'key') => {
    const place = shown.findIndex(({ criterion }) => criterion.id === selectedId);
    const next = shown[Math.min(Math.max(place + step, 0), shown.length - 1)];
    if (next !== undefined) setChosen({ id: next.criterion.id, byKey: by === 'key' });
  };
  const goOpen = (by?: 'key') => {
    const next = nextOpen(lines, selectedId);
    if (next !== null) setChosen({ id: next, byKey: by === 'key' });
  };
  return { selected: lines.find(({ criterion }) => criterion.id === selectedId) ?? null, select, move, goOpen };
}
