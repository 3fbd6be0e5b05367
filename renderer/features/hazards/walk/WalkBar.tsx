import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addresses } from '../../../host/addresses.ts';
import { useAssessment } from '../../../host/EnterpriseContext.tsx';
import type { Stop, WalkStation } from './arrangeWalk.ts';
import { stopsOf, walkCounts } from './arrangeWalk.ts';

export interface WalkBarProps {
  readonly stations: readonly WalkStation[];
  readonly stop: Stop | null;
  /** questions that do not apply and are left out of the walk */
  readonly notAsked: number;
}

/** Where the walk is: the station, and a segment for every question of the walk. Shape tells the answers apart: solid, notched for 是, hatched for 待查, blank; a frame is the one in view. */
export function WalkBar({ stations, stop, notAsked }: WalkBarProps) {
  const { t } = useTranslation();
  const { file } = useAssessment();
  const stops = stopsOf(stations);
  const { all, no, yes, toCheck, open } = walkCounts(stops);
  const place = stop === null ? null : stops.findIndex(({ key }) => key === stop.key) + 1;
  const own = stop === null ? [] : stops.filter(({ station }) => station.id === stop.station.id);
  return (
    <div className="az-walk-bar">
      <div className="az-walk-bar-words">
        {stop !== null && <b className="az-strong">{stop.station.name}</b>}
        {stop !== null && <span className="az-second">{t('walk.bar.place', { count: own.length, place: own.findIndex(({ key }) => key === stop.key) + 1 })}</span>}
        <div className="az-grow" />
        {place !== null && <span>{t('walk.bar.where')} <b className="az-strong">{place}</b> {t('walk.bar.of', { count: all })}</span>}
        <span className="az-muted">{t('walk.bar.counts', { no, yes, toCheck, open })}</span>
        {notAsked > 0 && <span className="az-muted az-walk-aside-note">{t('walk.bar.notAsked', { count: notAsked })} <Link to={addresses.screening(file.enterpriseId, file.id)}>{t('walk.bar.why')}</Link></span>}
      </div>
      <div className="az-walk-segments" role="img" aria-label={t('walk.bar.label', { count: all, place: place ?? all, no, yes, toCheck, open })}>
        {stations.map(({ station, stops: segments }) => segments.length > 0 && (
          <span key={station.id} className="az-walk-station" style={{ flexGrow: segments.length }}>
            {segments.map(({ key, observation }) => <i key={key} data-state={observation?.answer ?? 'open'} data-current={key === stop?.key ? '' : undefined} />)}
          </span>
        ))}
      </div>
    </div>
  );
}
