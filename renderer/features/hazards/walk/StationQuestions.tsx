import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ScreeningLine } from '../../../../assessment-specs/engine/screening.ts';
import type { Station } from '../../../../assessment-specs/records/Walk.ts';
import type { MajorHazardCriterion } from '../../../../assessment-specs/schema/HazardPack.ts';
import { formatList } from '../../../i18n/format.ts';
import { useSettings } from '../../../host/SettingsContext.tsx';
import type { StationDraft } from './stationDraft.ts';

export interface StationQuestionsProps {
  readonly station: Station;
  readonly stations: StationDraft;
  readonly asked: readonly ScreeningLine[];
  readonly shown: (criterionId: string) => MajorHazardCriterion | null;
  /** whether the question was seen at this station already: then its tick stays */
  readonly isSeen: (criterionId: string) => boolean;
  readonly onToggle: (criterionId: string) => void;
}

/** Which questions a station asks; each says where else it is asked. */
export function StationQuestions({ station, stations, asked, shown, isSeen, onToggle }: StationQuestionsProps) {
  const { t } = useTranslation();
  const { locale } = useSettings().settings;
  return (
    <section className="az-walk-ticks" aria-label={t('walk.setUp.questions', { station: station.name })}>
      <h2 className="az-h2">{t('walk.setUp.questions', { station: station.name })}</h2>
      <ul>
        {asked.map(({ criterion: { id, title } }) => {
          const others = stations.filter((one) => one.id !== station.id && one.criterionIds.includes(id)).map(({ name }) => name);
          const note = isSeen(id) ? t('walk.setUp.seen') : others.length > 0 ? t('walk.setUp.also', { stations: formatList(others, locale) }) : '';
          return (
            <li key={id}>
              <Checkbox checked={station.criterionIds.includes(id)} disabled={isSeen(id)} onChange={() => onToggle(id)}><span className="az-mono az-muted">{id}</span> {shown(id)?.title ?? title}</Checkbox>
              {note !== '' && <span className="az-small az-muted">{note}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
