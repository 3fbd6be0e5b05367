import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MajorHazardCriterion } from '../../../../assessment-specs/schema/HazardPack.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { VetoLine } from '../../../ui/VetoLine.tsx';
import type { Stop, WalkStation } from './arrangeWalk.ts';
import { stopsOf, walkCounts } from './arrangeWalk.ts';
import { questionElementId } from './WalkFacts.tsx';

export interface WalkDoneProps {
  readonly stations: readonly WalkStation[];
  /** the station that was finished; null at the end of the walk, or where the walk is only read */
  readonly finished: WalkStation | null;
  /** answered 是 with no entry in the ledger */
  readonly missing: readonly Stop[];
  readonly shown: (criterionId: string) => MajorHazardCriterion | null;
  /** null: for reading only */
  readonly onOpen: ((stop: Stop) => void) | null;
}

const columns = ['all', 'no', 'yes', 'toCheck', 'open'] as const;

function StationTable({ stations }: Pick<WalkDoneProps, 'stations'>) {
  const { t } = useTranslation();
  return (
    <table className="az-walk-table" aria-label={t('walk.done.table')}>
      <thead><tr><th scope="col">{t('walk.done.column.station')}</th>{columns.map((column) => <th key={column} scope="col">{t(`walk.done.column.${column}`)}</th>)}</tr></thead>
      <tbody>
        {stations.map(({ station, stops }) => {
          const counts = walkCounts(stops);
          return <tr key={station.id}><th scope="row">{station.name}</th>{columns.map((column) => <td key={column} data-weight={counts[column] > 0 && column !== 'all' && column !== 'no' ? column : undefined}>{counts[column]}</td>)}</tr>;
        })}
      </tbody>
    </table>
  );
}

function Stops({ stops, shown, onOpen }: { readonly stops: readonly Stop[] } & Pick<WalkDoneProps, 'shown' | 'onOpen'>) {
  const { t } = useTranslation();
  return (
    <ul className="az-walk-left">
      {stops.map((stop) => (
        <li key={stop.key}>
          <span className="az-grow"><span className="az-mono">{stop.line.criterion.id}</span> {shown(stop.line.criterion.id)?.title ?? stop.line.criterion.title} <span className="az-small az-muted">{stop.station.name}{stop.observation?.note ? `：${stop.observation.note}` : ''}</span></span>
          {onOpen !== null && <Button size="large" aria-label={`${t('walk.done.openAgain')} ${stop.line.criterion.id} ${stop.station.name}`} onClick={() => onOpen(stop)}>{t('walk.done.openAgain')}</Button>}
        </li>
      ))}
    </ul>
  );
}

/** How every station stands, what is still 待查, and which 是 has no entry in the ledger yet. */
export function WalkDone({ stations, finished, missing, shown, onOpen }: WalkDoneProps) {
  const { t } = useTranslation();
  const toCheck = stopsOf(finished === null ? stations : [finished]).filter(({ observation }) => observation?.answer === 'toCheck');
  const head: ReactNode = finished === null ? t('walk.done.all') : t('walk.done.station', { station: finished.station.name });
  return (
    <div className="az-walk-done">
      {onOpen !== null && <div><h2 className="az-question" id={questionElementId} tabIndex={-1}>{head}</h2><p className="az-second">{finished === null ? t('walk.done.allHint') : t('walk.done.stationHint', { count: finished.stops.length })}</p></div>}
      {missing.length > 0 && <VetoLine><b className="az-strong">{t('walk.done.missing')}</b> {t('walk.done.missingHint')}<Stops stops={missing} shown={shown} onOpen={onOpen} /></VetoLine>}
      <Panel title={t('walk.done.table')}><StationTable stations={stations} /></Panel>
      {toCheck.length > 0 && <Panel title={t('walk.done.toCheck')} hint={t('walk.done.toCheckHint')}><Stops stops={toCheck} shown={shown} onOpen={onOpen} /></Panel>}
    </div>
  );
}
