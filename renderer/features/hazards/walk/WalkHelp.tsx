import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isFromWalk } from '../../../../assessment-specs/records/screeningFromWalk.ts';
import type { HazardPack, MajorHazardCriterion } from '../../../../assessment-specs/schema/HazardPack.ts';
import type { TraitPack } from '../../../../assessment-specs/schema/TraitPack.ts';
import { addresses } from '../../../host/addresses.ts';
import { useAssessment } from '../../../host/EnterpriseContext.tsx';
import { formatInstant } from '../../../i18n/format.ts';
import { useToday } from '../../../i18n/useToday.ts';
import { causeText } from '../causeText.ts';
import type { Stop } from './arrangeWalk.ts';

export interface WalkHelpProps {
  readonly stop: Stop;
  /** the same question at the other stations that ask it */
  readonly others: readonly Stop[];
  readonly shown: MajorHazardCriterion;
  readonly pack: HazardPack;
  readonly traits: TraitPack | null;
}

/** What the screening holds already, and what would change it: an answer from the desk is not replaced without a word. */
function Held({ stop }: { readonly stop: Stop }) {
  const { t } = useTranslation();
  const today = useToday();
  const { file } = useAssessment();
  const { answer: held, criterion } = stop.line;
  if (held === null) return null;
  const answer = t(`hazards.state.${held.answer}`);
  const text = isFromWalk(file.walk, criterion.id, held) ? t('walk.help.walked', { answer }) : `${t('walk.help.desk', { answer, who: held.by, when: formatInstant(held.at, today) })} ${t(held.answer === 'yes' ? 'walk.help.deskYes' : 'walk.help.deskOther')}`;
  return <div><dt>{t('walk.help.held')}</dt><dd>{text}</dd></div>;
}

/** Why this is asked, how it is judged, and where else it is asked. */
export function WalkHelp({ stop, others, shown, pack, traits }: WalkHelpProps) {
  const { t } = useTranslation();
  const { file } = useAssessment();
  const { id } = shown;
  return (
    <dl className="az-walk-help">
      <div><dt>{t('walk.help.why')}</dt><dd>{causeText(t, stop.line, traits)} <Link to={addresses.profile(file.enterpriseId)}>{t('walk.help.change')}</Link></dd></div>
      <Held stop={stop} />
      {others.length > 0 && (
        <div>
          <dt>{t('walk.help.stations', { count: others.length + 1 })}</dt>
          <dd>
            {t('walk.help.stationsRule')}
            <ul>{[stop, ...others].map(({ key, station, observation }) => <li key={key}>{station.name} <b className="az-strong">{observation === null ? t('walk.help.unseen') : t(`hazards.state.${observation.answer}`)}</b></li>)}</ul>
          </dd>
        </div>
      )}
      <div>
        <dt>{t('walk.help.judge')}</dt>
        <dd>{shown.branches.length > 1 && <>{t(shown.branchLogic === 'any' ? 'walk.question.any' : 'walk.question.all')}<br /></>}{shown.exceptions === '' ? t('walk.help.noException') : t('walk.help.exception', { text: shown.exceptions })}</dd>
      </div>
      {id !== pack.failedDevice.id && <div><dt>{t('walk.help.devices')}</dt><dd>{t('walk.help.devicesText')}</dd></div>}
      {pack.testCaution !== '' && <div><dt>{t('walk.help.caution')}</dt><dd>{pack.testCaution}</dd></div>}
    </dl>
  );
}
