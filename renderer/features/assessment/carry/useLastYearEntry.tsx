import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAssessment } from '../../../host/EnterpriseContext.tsx';
import { FailureBand } from '../../../host/FailureBand.tsx';
import { useSettings } from '../../../host/SettingsContext.tsx';
import { formatList } from '../../../i18n/format.ts';
import type { HelpEntry } from '../../../ui/HelpList.tsx';
import { resultThen, wordsThen } from './hintWords.ts';
import type { ItemHints } from './ItemHintsContext.ts';
import { useItemHints } from './ItemHintsContext.ts';

/** 去年, for the help pane: result, words and evidence of the same item, and where to choose another assessment. Null when there is no earlier one at all. */
export function useLastYearEntry(itemId: string): HelpEntry | null {
  const { t } = useTranslation();
  const { file } = useAssessment();
  const hints = useItemHints();
  const { predecessor, choices, setChoosing } = hints;
  const chosen = file.predecessorId !== undefined;
  if (!chosen && (choices.length === 0 || file.seal !== null)) return null;
  const change = file.seal === null && <button type="button" className="az-link" onClick={() => setChoosing(true)}>{t(chosen ? 'carry.before.change' : 'carry.before.choose')}</button>;
  const from = predecessor === null ? '' : ` ${predecessor.period.to.slice(0, 4)}`;
  return { key: 'lastYear', name: <>{t('carry.before.label').replace(/[：:]\s*$/u, '')}<span className="az-muted">{from}</span></>, icon: 'undo', body: <>{chosen && <Then hints={hints} itemId={itemId} />} {change}</> };
}

function Then({ hints, itemId }: { readonly hints: ItemHints; readonly itemId: string }): ReactNode {
  const { t } = useTranslation();
  const { locale } = useSettings().settings;
  const { unreadable, carried, evidenceNames } = hints;
  if (unreadable !== null) return <FailureBand failure={unreadable} />;
  if (carried === null) return <span className="az-muted">{t('carry.before.loading')}</span>;
  if (carried.kind === 'packUnknown') return t('carry.before.packUnknown', { id: carried.ref.id, revision: carried.ref.revision });
  if (carried.kind === 'packNotUsed') return t('carry.before.packNotUsed');
  const item = hints.itemOf(itemId, undefined);
  if (item === null || item.review === 'added') return t('carry.added');
  const { before } = item;
  const words = before === null ? '' : wordsThen(before);
  const names = (before?.answer.evidence ?? []).flatMap((id) => evidenceNames.get(id) ?? []);
  return (
    <>
      {resultThen(t, before)}{words !== '' && <>：{words}</>} <span className="az-muted">{t('carry.before.hint')}</span>
      {names.length > 0 && <div className="az-small">{t('carry.before.evidence', { names: formatList(names, locale) })}</div>}
      {item.differences.length > 0 && <div className="az-small az-warn">{t('carry.changed', { what: item.differences.map((one) => t(`carry.difference.${one}`)).join(t('carry.and')) })}</div>}
    </>
  );
}
