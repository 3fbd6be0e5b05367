import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { addresses } from '../../../host/addresses.ts';
import { useAssessment } from '../../../host/EnterpriseContext.tsx';
import { useKeys } from '../../../ui/useKeys.ts';
import type { Stop, WalkStation } from './arrangeWalk.ts';
import { nextStation, stopsOf } from './arrangeWalk.ts';

export interface WalkEndActionsProps {
  readonly stations: readonly WalkStation[];
  /** the station that was finished; null at the end of the walk */
  readonly fromId: string | null;
  readonly missing: readonly Stop[];
  readonly onStation: (station: WalkStation) => void;
  readonly onOpen: (stop: Stop) => void;
}

/** The next act after a station or after the walk: the next station, then what has no ledger entry, then what is 待查, then the conclusion. Enter does it. */
export function WalkEndActions({ stations, fromId, missing, onStation, onOpen }: WalkEndActionsProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { file } = useAssessment();
  const next = nextStation(stations, fromId ?? '');
  const toCheck = stopsOf(stations).filter(({ observation }) => observation?.answer === 'toCheck');
  const [entry, doubt] = [missing[0], toCheck[0]];
  const act = next !== null ? { text: t('walk.action.next', { station: next.station.name }), run: () => onStation(next) }
    : entry !== undefined ? { text: t('walk.done.enter'), run: () => onOpen(entry) }
      : doubt !== undefined ? { text: t('walk.done.again', { count: toCheck.length }), run: () => onOpen(doubt) }
        : { text: t('walk.done.conclusion'), run: () => void navigate(addresses.conclusion(file.enterpriseId, file.id)) };
  useKeys([{ key: 'enter', run: act.run, hint: { caps: ['Enter'], text: t('walk.keys.go') } }]);
  return <Button type="primary" size="large" onClick={act.run}>{act.text}</Button>;
}
