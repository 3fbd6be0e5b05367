import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addresses } from '../../../host/addresses.ts';
import { useEnterprise } from '../../../host/EnterpriseContext.tsx';
import { useVisibleRows } from '../../../ui/useVisibleRows.ts';
import type { LedgerGroup } from './arrangeLedger.ts';
import { LedgerEntry } from './LedgerEntry.tsx';
import { ledgerLines } from './ledgerLines.ts';
import type { LedgerGrouping } from './LedgerQuery.ts';
import { useLedgerWords } from './useLedgerWords.ts';

// as in Ledger.css
const entryPx = 84;
const headPx = 32;

export interface LedgerListProps {
  readonly groups: readonly LedgerGroup[];
  readonly grouping: LedgerGrouping;
  readonly selectedId: string | null;
  /** counts what keys reached; 0: the selected one was not reached by key */
  readonly focusRound: number;
  /** behind each address, so that the query stays */
  readonly search: string;
}

/** The entries under their groups; only what is in view is drawn. */
export function LedgerList({ groups, grouping, selectedId, focusRound, search }: LedgerListProps) {
  const { t } = useTranslation();
  const enterpriseId = useEnterprise().enterprise.file.id;
  const words = useLedgerWords();
  const lines = useMemo(() => ledgerLines(groups, grouping !== 'none'), [groups, grouping]);
  const heights = useMemo(() => lines.map(({ kind }) => (kind === 'head' ? headPx : entryPx)), [lines]);
  const { from, to, above, below, scroller, show } = useVisibleRows(heights, grouping === 'none' ? 0 : headPx);
  const entries = useMemo(() => groups.reduce((sum, { rows }) => sum + rows.length, 0), [groups]);
  useEffect(() => {
    const index = lines.findIndex((line) => line.kind === 'entry' && line.key === selectedId);
    if (index >= 0) show(index);
  }, [selectedId, lines, show]);
  return (
    <div className="az-ledger-list" ref={scroller}>
      <ul aria-label={t('hazards.ledger.list')} style={{ paddingTop: above, paddingBottom: below }}>
        {lines.slice(from, to).map((line) => line.kind === 'head'
          ? <li key={`group ${line.key}`} className="az-ledger-group"><h2 className="az-h3">{words.group(grouping, line.key)}</h2><span className="az-small az-muted">{line.count}</span></li>
          : <LedgerEntry key={line.key} row={line.row} position={line.position} of={entries} current={line.key === selectedId} focusRound={line.key === selectedId ? focusRound : 0} to={`${addresses.hazard(enterpriseId, line.key)}${search}`} />)}
      </ul>
    </div>
  );
}
