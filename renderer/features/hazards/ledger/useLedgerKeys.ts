import { useTranslation } from 'react-i18next';
import type { KeyHint } from '../../../ui/KeyHints.tsx';
import { useKeys } from '../../../ui/useKeys.ts';
import type { LedgerQuery } from './LedgerQuery.ts';
import { ledgerGroups, ledgerSorts, ledgerTotalsBy } from './LedgerQuery.ts';

export interface LedgerKeyActions {
  readonly move: (step: 1 | -1) => void;
  readonly open: () => void;
  readonly search: () => void;
  readonly filter: () => void;
  readonly register: () => void;
  readonly clear: () => void;
  readonly change: (change: (now: LedgerQuery) => Partial<LedgerQuery>) => void;
}

/** The one after it, and after the last the first. */
const after = <T>(values: readonly T[], value: T): T => values[(values.indexOf(value) + 1) % values.length] ?? value;

/** The keys of the ledger. @returns the hints for its footer */
export function useLedgerKeys(actions: LedgerKeyActions): readonly KeyHint[] {
  const { t } = useTranslation();
  const hint = (caps: readonly string[], name: 'move' | 'open' | 'search' | 'filter' | 'group' | 'sort' | 'reverse' | 'totals' | 'view' | 'register' | 'clear'): KeyHint => ({ caps, text: t(`hazards.keys.${name}`) });
  const move = hint(['J', 'K'], 'move');
  const open = hint(['Enter'], 'open');
  const group = hint(['G'], 'group');
  const sort = hint(['S'], 'sort');
  const view = hint(['V'], 'view');
  useKeys([
    { key: 'j', run: () => actions.move(1), hint: move }, { key: 'k', run: () => actions.move(-1) }, { key: 'arrowdown', run: () => actions.move(1) }, { key: 'arrowup', run: () => actions.move(-1) },
    { key: 'enter', run: actions.open, hint: open }, { key: '/', run: actions.search, hint: hint(['/'], 'search') }, { key: 'f', run: actions.filter, hint: hint(['F'], 'filter') },
    { key: 'g', run: () => actions.change(({ group: now }) => ({ group: after(ledgerGroups, now) })), hint: group },
    { key: 's', run: () => actions.change(({ sort: now }) => ({ sort: after(ledgerSorts, now), reversed: false })), hint: sort },
    { key: 'r', run: () => actions.change(({ reversed }) => ({ reversed: !reversed })), hint: hint(['R'], 'reverse') },
    { key: 't', run: () => actions.change(({ totals }) => ({ totals: after(ledgerTotalsBy, totals) })), hint: hint(['T'], 'totals') },
    { key: 'v', run: () => actions.change(({ view: now }) => ({ view: now === 'list' ? 'table' : 'list' })), hint: view },
    { key: 'n', run: actions.register, hint: hint(['N'], 'register') }, { key: 'c', run: actions.clear, hint: hint(['C'], 'clear') },
  ]);
  return [move, group, sort, view];
}
