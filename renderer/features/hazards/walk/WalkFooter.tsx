import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { addresses } from '../../../host/addresses.ts';
import { useAssessment } from '../../../host/EnterpriseContext.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { KeyFooter } from '../../../ui/KeyFooter.tsx';
import type { KeyHint } from '../../../ui/KeyHints.tsx';
import type { Stop, WalkStation } from './arrangeWalk.ts';
import { nextStation } from './arrangeWalk.ts';
import type { WalkPlace } from './useWalkPlace.ts';
import { WalkEndActions } from './WalkEndActions.tsx';

export interface WalkFooterProps {
  readonly stations: readonly WalkStation[];
  readonly place: WalkPlace;
  readonly missing: readonly Stop[];
  readonly hints: readonly KeyHint[];
  readonly onStations: () => void;
}

/** Back, the keys, another station, and home: the walk goes on there next time. */
export function WalkFooter({ stations, place, missing, hints, onStations }: WalkFooterProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { file } = useAssessment();
  const { stop, place: at } = place;
  const next = stop === null ? null : nextStation(stations, stop.station.id);
  return (
    <KeyFooter hints={hints} start={<Button size="large" icon={<Icon name="left" size={16} />} onClick={() => place.move(-1)}>{t('walk.action.previous')}</Button>}>
      {stop !== null && <Button size="large" onClick={onStations}>{next === null || next.station.id === stop.station.id ? t('walk.action.stations') : t('walk.action.station', { station: next.station.name })}</Button>}
      <Button size="large" onClick={() => void navigate(addresses.home(file.enterpriseId))}>{t('walk.action.home')}</Button>
      {stop === null && <WalkEndActions stations={stations} fromId={at.kind === 'station' ? at.stationId : null} missing={missing} onStation={place.goToStation} onOpen={({ key }) => place.goTo(key)} />}
    </KeyFooter>
  );
}
