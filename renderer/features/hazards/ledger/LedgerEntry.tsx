import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { To } from 'react-router';
import { Link } from 'react-router';
import { hazardStateText } from '../../../../assessment-specs/engine/hazardStateText.ts';
import { hazardState } from '../../../../assessment-specs/records/hazardState.ts';
import { useSettings } from '../../../host/SettingsContext.tsx';
import { formatDay, localDay } from '../../../i18n/format.ts';
import { useToday } from '../../../i18n/useToday.ts';
import { Tag } from '../../../ui/Tag.tsx';
import { LedgerDue } from './LedgerDue.tsx';
import type { LedgerRow } from './LedgerRow.ts';
import { useFocusWhen } from './useFocusWhen.ts';

export interface LedgerEntryProps {
  readonly row: LedgerRow;
  readonly to: To;
  readonly current: boolean;
  /** how often a key led here or elsewhere; 0: no key led here. The focus goes along, so that Tab leads on from here. */
  readonly focusRound: number;
  readonly position: number;
  readonly of: number;
}

function useUnder({ hazard, bucket, due, closedAt, responsible }: LedgerRow): string {
  const { t } = useTranslation();
  const today = useToday();
  const { locale } = useSettings().settings;
  const doneAt = hazard.events.findLast(({ kind }) => kind === 'done')?.at;
  const day = (instant: string) => formatDay(localDay(new Date(instant)), today);
  const when = closedAt !== null ? t('hazards.ledger.closedOn', { day: day(closedAt) })
    : due !== null ? t(due.basis === 'yearEnd' ? 'hazards.ledger.clearBy' : 'hazards.ledger.deadline', { day: formatDay(due.day, today) })
      : bucket !== 'rectifying' && doneAt !== undefined ? t('hazards.ledger.doneOn', { day: day(doneAt) }) : t('hazards.ledger.noDeadline');
  // a closed one says so by its day
  return [...(closedAt === null ? [hazardStateText(hazardState(hazard), locale)] : []), when, responsible].filter((part) => part !== '').join(' · ');
}

/** One entry of the list: number, grade, what is due, title, state. */
export const LedgerEntry = memo(function LedgerEntry({ row, to, current, focusRound, position, of }: LedgerEntryProps) {
  const { t } = useTranslation();
  const { hazard } = row;
  const under = useUnder(row);
  const link = useFocusWhen<HTMLAnchorElement>(focusRound);
  return (
    <li aria-setsize={of} aria-posinset={position}>
      <Link ref={link} to={to} aria-current={current ? 'true' : undefined} className="az-ledger-entry">
        <span className="az-row"><span className="az-mono">{hazard.id}</span><Tag tone={hazard.grade === 'major' ? 'veto' : 'neutral'}>{t(`hazards.ledger.${hazard.grade}`)}</Tag><span className="az-grow" /><LedgerDue row={row} /></span>
        <b className="az-strong az-ellipsis" title={hazard.title}>{hazard.title}</b>
        <span className="az-small az-muted az-ellipsis">{under}</span>
      </Link>
    </li>
  );
});
