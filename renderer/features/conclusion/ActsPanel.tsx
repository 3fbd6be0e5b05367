import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Actor, RequiredAct } from '../../../assessment-specs/engine/requiredActs.ts';
import { requiredActs } from '../../../assessment-specs/engine/requiredActs.ts';
import { addresses } from '../../host/addresses.ts';
import { useAssessment } from '../../host/EnterpriseContext.tsx';
import { dueWords } from '../../i18n/dueWords.ts';
import { daysUntil, formatDay, formatPoints } from '../../i18n/format.ts';
import { useToday } from '../../i18n/useToday.ts';
import { DenseTable } from '../../ui/DenseTable.tsx';
import { DueDate } from '../../ui/DueDate.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Panel } from '../../ui/Panel.tsx';
import type { Computed } from './useConclusionView.ts';
import { usePacksInBoth } from './usePacksInBoth.ts';

function actorWords(t: TFunction, { kind, name }: Actor): string {
  if (kind === 'post') return name;
  return name.trim() === '' ? t(`principal.who.${kind}.unnamed`) : t(`principal.who.${kind}.named`, { name });
}

/** The sentence of an act and the page where it is done; names of packs and criteria in the language of the interface. */
function useActWords(result: Computed): (act: RequiredAct) => { readonly text: string; readonly to: string | null } {
  const { t } = useTranslation();
  const { file } = useAssessment();
  const packs = usePacksInBoth(result.packs);
  const nameOf = (name: string) => packs.find(({ original }) => original.name === name)?.shown.name ?? name;
  const packId = (name: string) => packs.find(({ original }) => original.name === name)?.original.id ?? '';
  const titleOf = (criterionId: string, title: string) => packs.flatMap(({ shown }) => (shown.kind === 'hazards' ? [...shown.criteria, shown.failedDevice] : [])).find(({ id }) => id === criterionId)?.title ?? title;
  const score = (name: string, itemId: string) => addresses.scoring(file.enterpriseId, file.id, itemId === '' ? undefined : { packId: packId(name), itemId });
  return (act) => {
    switch (act.kind) {
      case 'hazard': return { text: t(`principal.act.hazard.${act.step}`, { id: act.hazardId, title: act.title }), to: addresses.hazard(file.enterpriseId, act.hazardId) };
      case 'answer': return { text: t('principal.act.answer', { pack: nameOf(act.packName), count: act.count }), to: score(act.packName, act.first) };
      case 'reassess': return { text: t('principal.act.reassess', { pack: nameOf(act.packName), item: act.first }), to: score(act.packName, act.first) };
      case 'screen': return { text: t('principal.act.screen', { count: act.count }), to: addresses.screening(file.enterpriseId, file.id, act.first) };
      case 'clarify': case 'enterHazard': return { text: t(`principal.act.${act.kind}`, { id: act.criterionId, title: titleOf(act.criterionId, act.title) }), to: addresses.screening(file.enterpriseId, file.id, act.criterionId) };
      case 'raise': return { text: act.missing === null ? t('principal.act.raise', { pack: nameOf(act.packName), band: act.bandName }) : t('principal.act.raiseBy', { pack: nameOf(act.packName), band: act.bandName, points: formatPoints(act.missing) }), to: score(act.packName, '') };
      case 'duty': return { text: t('principal.act.duty', { id: act.obligationId, topic: act.topic }), to: null };
    }
  };
}

/** 谁、何时前、办什么: what stands between this record and a pass, most urgent first. */
export function ActsPanel({ result }: { readonly result: Computed }) {
  const { t } = useTranslation();
  const today = useToday();
  const words = useActWords(result);
  const acts = useMemo(() => requiredActs(result.record, result.packs, result.conclusion, today), [result, today]);
  const when = (act: RequiredAct) => {
    if (act.immediate) return <b className="az-strong az-bad az-nowrap"><Icon name="flag" size={14} /> {t('principal.when.now')}</b>;
    if (act.due === null) return <span className="az-muted az-small">{t('principal.when.none')}</span>;
    return <span className="az-nowrap">{formatDay(act.due, today)} <DueDate {...dueWords(t, daysUntil(act.due, today))} /></span>;
  };
  const rows = acts.map((act, index) => ({ act, key: String(index), ...words(act) }));
  return (
    <Panel title={t('principal.acts.title')} hint={t(rows.length === 0 ? 'principal.acts.none' : 'principal.acts.hint')}>
      {rows.length > 0 && <DenseTable label={t('principal.acts.title')} rows={rows} rowKey={({ key }) => key} columns={[
        { key: 'what', title: t('principal.acts.what'), render: ({ text, to, act }) => <>{to === null ? text : <Link to={to}>{text}</Link>}{!act.deciding && <span className="az-small az-muted"> {t('principal.acts.notDeciding')}</span>}</> },
        { key: 'who', title: t('principal.acts.who'), width: '10.5rem', render: ({ act }) => actorWords(t, act.who) },
        { key: 'when', title: t('principal.acts.when'), width: '9.5rem', render: ({ act }) => when(act) },
      ]} />}
    </Panel>
  );
}
