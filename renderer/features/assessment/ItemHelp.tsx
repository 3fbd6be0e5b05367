import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ScreeningLine } from '../../../assessment-specs/engine/screening.ts';
import type { HazardPack } from '../../../assessment-specs/schema/HazardPack.ts';
import type { Item } from '../../../assessment-specs/schema/ScoredPack.ts';
import { formatList } from '../../i18n/format.ts';
import { useSettings } from '../../host/SettingsContext.tsx';
import type { HelpEntry } from '../../ui/HelpList.tsx';
import { HelpList } from '../../ui/HelpList.tsx';
import { useItemHints } from './carry/ItemHintsContext.ts';
import { useLastYearEntry } from './carry/useLastYearEntry.tsx';
import { itemName } from './itemWords.ts';
import { ItemHistory } from './people/ItemHistory.tsx';

export interface ItemHelpProps {
  readonly packId: string;
  /** in the words of the interface's language */
  readonly item: Item;
  readonly screening: readonly ScreeningLine[];
  /** criteria in the words of the interface's language */
  readonly hazards: HazardPack | null;
  /** the address of one criterion's question */
  readonly criterionAddress: (criterionId: string) => string;
}

function Hazards({ item, screening, hazards, criterionAddress }: ItemHelpProps) {
  const { t } = useTranslation();
  if (item.majorHazardRefs.length === 0) return t('scoring.help.noHazards');
  return (
    <ul>
      {item.majorHazardRefs.map((id) => {
        const line = screening.find(({ criterion }) => criterion.id === id);
        const title = hazards?.criteria.find((criterion) => criterion.id === id)?.title ?? line?.criterion.title ?? '';
        const state = line === undefined ? null : line.applies ? line.state : line.answer === null ? 'notAsked' : 'notApplicable';
        return <li key={id}><Link to={criterionAddress(id)}>{id}</Link> {title}{state !== null && <span className="az-muted"> · {t(`scoring.help.states.${state}`)}</span>}</li>;
      })}
    </ul>
  );
}

/** 怎么查: what is required, where to look, what good looks like, basis, major hazards touched, and how sure the wording is. */
export function ItemHelp(props: ItemHelpProps) {
  const { t } = useTranslation();
  const { locale } = useSettings().settings;
  const { item, packId } = props;
  const { lookAt, confidence } = item;
  const last = useLastYearEntry(item.id);
  const { source } = useItemHints();
  const lines = (key: string, name: string, icon: HelpEntry['icon'], body: readonly string[]): readonly HelpEntry[] => body.length === 0 ? [] : [{ key, name, ...(icon === undefined ? {} : { icon }), body: body.length === 1 ? body[0] : body }];
  const entries: readonly HelpEntry[] = [
    ...(item.title === null ? [] : [{ key: 'requirement', name: t('scoring.help.requirement'), body: item.requirement }]),
    ...lines('documents', t('scoring.help.documents'), 'doc', lookAt.documents),
    ...lines('site', t('scoring.help.site'), 'search', lookAt.site),
    ...lines('interviews', t('scoring.help.interviews'), 'people', lookAt.interviews),
    ...lines('good', t('scoring.help.good'), 'check', item.good === '' ? [] : [item.good]),
    ...(last === null ? [] : [last]),
    ...lines('basis', t('scoring.help.basis'), 'gavel', item.basis.length === 0 ? [] : [formatList(item.basis, locale)]),
    ...lines('check', t('scoring.help.check'), 'q', item.citationCheck),
    { key: 'hazards', name: t('scoring.help.hazards'), icon: 'hazard', body: <Hazards {...props} /> },
    { key: 'na', name: t('scoring.help.notApplicable'), icon: 'dash', body: item.notApplicable.allowed ? item.notApplicable.condition : t('scoring.help.never') },
  ];
  const word = (level: keyof typeof confidence) => t(`scoring.help.confidences.${confidence[level]}`);
  return (
    <>
      <h2 className="az-h2 az-score-help-title"><span className="az-muted">{item.id}</span> {itemName(item)}</h2>
      <HelpList entries={entries} />
      <p className="az-small az-muted az-score-confidence">{t('scoring.help.confidence', { requirement: word('requirement'), points: word('points'), rules: word('rules') })}</p>
      <ItemHistory packId={packId} item={item} />
      <details className="az-small az-muted"><summary>{t('carry.source')}</summary>{source}</details>
    </>
  );
}
