import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyHint } from '../../ui/KeyHints.tsx';
import { useKeys } from '../../ui/useKeys.ts';
import type { SweepRow } from './arrangeFindings.ts';

export interface SweepCursor {
  readonly currentKey: string | null;
  readonly point: (key: string) => void;
  readonly hints: readonly KeyHint[];
}

/** The id of a row's element. */
export const rowElementId = (key: string): string => `sweep ${key}`;

/** J K and the arrows move from row to row, Enter opens or shuts a line that stands for many, and goes to the place of a finding. */
export function useSweepCursor(rows: readonly SweepRow[], press: (row: SweepRow) => void): SweepCursor {
  const { t } = useTranslation();
  const [currentKey, setCurrentKey] = useState<string | null>(null);
  const place = rows.findIndex(({ key }) => key === currentKey);
  const move = (step: number) => {
    const next = rows[Math.min(Math.max(place + step, 0), rows.length - 1)];
    if (next === undefined) return;
    setCurrentKey(next.key);
    const element = document.getElementById(rowElementId(next.key));
    element?.scrollIntoView({ block: 'nearest' });
    element?.querySelector('button')?.focus({ preventScroll: true });
  };
  const hints = [{ caps: ['J', 'K'], text: t('sweep.page.keys.move') }, { caps: ['Enter'], text: t('sweep.page.keys.go') }];
  const current = rows[place];
  useKeys([
    { key: 'j', run: () => move(1), ...(hints[0] === undefined ? {} : { hint: hints[0] }) }, { key: 'k', run: () => move(-1) }, { key: 'arrowdown', run: () => move(1) }, { key: 'arrowup', run: () => move(-1) },
    { key: 'enter', run: () => { if (current !== undefined) press(current); }, ...(hints[1] === undefined ? {} : { hint: hints[1] }) },
  ], rows.length > 0);
  return { currentKey, point: setCurrentKey, hints };
}
