import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LeaderInspectionDuty, LeaderInspectionPeriod, LeaderInspectionState } from '../../../assessment-specs/engine/leaderInspectionDuty.ts';
import { useSettings } from '../../host/SettingsContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { IconName } from '../../ui/Icon.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { shortPeriod } from './periodWords.ts';
import './PeriodYear.css';

const icons: Readonly<Record<LeaderInspectionState, IconName>> = { done: 'check', due: 'clock', ahead: 'cal', missed: 'flag', toConfirm: 'q', notKept: 'dash' };

interface CellProps {
  readonly period: LeaderInspectionPeriod;
  readonly interval: string;
  readonly onOpen: (inspectionId: string) => void;
}

function Cell({ period, interval, onOpen }: CellProps) {
  const { t } = useTranslation();
  const { locale } = useSettings().settings;
  const first = period.inspections[0];
  const words = t(`inspections.state.${period.state}`, { day: first?.on.slice(5) ?? '' });
  const inside = <><b>{shortPeriod(t, locale, interval, period)}</b><span><Icon name={icons[period.state]} size={14} stroke={period.state === 'done' ? 2 : 1.6} />{words}</span></>;
  return <li data-state={period.state}>{first === undefined ? <div>{inside}</div> : <button type="button" onClick={() => onOpen(first.id)}>{inside}</button>}</li>;
}

export interface PeriodYearProps {
  readonly duty: LeaderInspectionDuty;
  readonly year: number;
  /** earlier and later years that can be looked at */
  readonly first: number;
  readonly last: number;
  readonly onYear: (year: number) => void;
  readonly onOpen: (inspectionId: string) => void;
}

/** The periods of a year in a row: done, due, missed, each with its mark and its word. */
export function PeriodYear({ duty, year, first, last, onYear, onOpen }: PeriodYearProps) {
  const { t } = useTranslation();
  const count = (state: LeaderInspectionState) => duty.periods.filter((period) => period.state === state).length;
  return (
    <Panel padded title={t('inspections.year.title', { year })} hint={t('inspections.year.summary', { done: count('done'), missed: count('missed') })} extra={(
      <span className="az-row">
        <Button size="small" aria-label={t('inspections.year.before')} title={t('inspections.year.before')} disabled={year <= first} icon={<Icon name="left" size={14} />} onClick={() => onYear(year - 1)} />
        <Button size="small" aria-label={t('inspections.year.after')} title={t('inspections.year.after')} disabled={year >= last} icon={<Icon name="right" size={14} />} onClick={() => onYear(year + 1)} />
      </span>
    )}>
      <ol className="az-periods" aria-label={t('inspections.year.label', { year })} data-count={duty.periods.length}>{duty.periods.map((period) => <Cell key={period.to} period={period} interval={duty.row.interval} onOpen={onOpen} />)}</ol>
      {count('notKept') > 0 && <p className="az-small az-muted az-periods-note">{t('inspections.notKept')}</p>}
    </Panel>
  );
}
