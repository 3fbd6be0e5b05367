import { useCallback, useEffect, useState } from 'react';
import type { ScreeningLine } from '../../../assessment-specs/engine/screening.ts';
import { nextOpen } from './arrangeScreening.ts';
import { criterionElementId } from './ScreeningRow.tsx';

export interface ScreeningCursor {
  readonly selected: ScreeningLine | null;
  readonly select: (criterionId: string) => void;
  readonly move: (step: 1 | -1) => void;
  readonly goOpen: () => void;
}

/** Which question is open. @param shown the questions that the page shows, in their order @param startId from the address; else the first without an answer */
export function useScreeningCursor(lines: readonly ScreeningLine[], shown: readonly ScreeningLine[], startId: string | null): ScreeningCursor {
  const [selectedId, setSelectedId] = useState<string | null>(() => lines.find(({ criterion, applies }) => applies && criterion.id === startId)?.criterion.id ?? nextOpen(lines, null) ?? lines.find(({ applies }) => applies)?.criterion.id ?? null);
  const select = useCallback((criterionId: string) => setSelectedId(criterionId), []);
  useEffect(() => {
    if (selectedId === null) return;
    const row = document.getElementById(criterionElementId(selectedId));
    row?.nextElementSibling?.scrollIntoView({ block: 'nearest' });
    row?.scrollIntoView({ block: 'nearest' });
  }, [selectedId]);
  const move = (step: 1 | -1) => {
    const place = shown.findIndex(({ criterion }) => criterion.id === selectedId);
    const next = shown[Math.min(Math.max(place + step, 0), shown.length - 1)];
    if (next !== undefined) setSelectedId(next.criterion.id);
  };
  const goOpen = () => {
    const next = nextOpen(lines, selectedId);
    if (next !== null) setSelectedId(next);
  };
  return { selected: lines.find(({ criterion }) => criterion.id === selectedId) ?? null, select, move, goOpen };
}
