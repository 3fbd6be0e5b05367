import { useTranslation } from 'react-i18next';
import { formatCount } from '../../../i18n/format.ts';
import { useRovingFocus } from '../../../ui/useRovingFocus.ts';
import type { LedgerState } from './LedgerQuery.ts';

export interface LedgerStatesProps {
  readonly counts: Readonly<Record<LedgerState, number>>;
  readonly value: LedgerState;
  readonly onChange: (state: LedgerState) => void;
}

const offered = ['open', 'waiting', 'overdue', 'closed', 'all'] as const;

/** The states with their figures; choosing one shows its entries. */
export function LedgerStates({ counts, value, onChange }: LedgerStatesProps) {
  const { t } = useTranslation();
  const roving = useRovingFocus(offered.length, offered.findIndex((state) => state === value));
  return (
    <div className="az-ledger-states" role="radiogroup" aria-label={t('hazards.ledger.filter.label')}>
      {offered.map((state, index) => (
        <button key={state} type="button" role="radio" aria-checked={state === value} data-alarm={state === 'overdue' && counts.overdue > 0 ? true : undefined} onClick={() => onChange(state)} {...roving(index)}>
          <b>{formatCount(counts[state])}</b> <span>{t(`hazards.ledger.filter.${state}`)}</span>
        </button>
      ))}
    </div>
  );
}
