import { useTranslation } from 'react-i18next';
import { catalogue } from '../../host/catalogue.ts';
import { useSettings } from '../../host/SettingsContext.tsx';
import { formatDay, formatList } from '../../i18n/format.ts';
import { useToday } from '../../i18n/useToday.ts';
import type { NextStep } from './nextSteps.ts';

export interface StepWords {
  readonly title: string;
  readonly hint: string;
  readonly action: string;
}

/** A step in words: what, why or how much, and the verb of its button. */
export function useStepWords(): (step: NextStep) => StepWords {
  const { t } = useTranslation();
  const { locale } = useSettings().settings;
  const today = useToday();
  // shown in the language of the interface; a pack that is only in the record keeps its own name
  const packName = (packId: string, name: string) => {
    const ref = catalogue.latest(packId)?.ref;
    const localized = ref === undefined ? null : catalogue.localized(ref, locale);
    return localized?.ok === true ? localized.value.text(packId, 'name', name).text : name;
  };
  return (step) => {
    switch (step.kind) {
      case 'hazard': return {
        title: t(`home.hazard.${step.act}.title`), action: t(`home.hazard.${step.act}.action`),
        hint: step.due === null ? step.title : step.due.basis === 'yearEnd' ? `${step.title} · ${t('hazards.due.yearEnd')}` : t('home.hazard.hint', { title: step.title, day: formatDay(step.due.day, today) }),
      };
      case 'profile': {
        const gaps = step.gaps.map((gap) => t(`home.gap.${gap}`));
        const parts = [...(gaps.length === 0 ? [] : [t('home.profile.gaps', { gaps: formatList(gaps, locale) })]), ...(step.questionsLeft === 0 ? [] : [t('home.profile.questions', { count: step.questionsLeft })])];
        return { title: t('home.profile.title'), hint: parts.join(' · '), action: t('home.profile.action') };
      }
      case 'start': return { title: t('home.start.title'), hint: t('home.start.hint'), action: t('home.start.action') };
      case 'packsMissing': return { title: t('home.packsMissing.title'), hint: t('home.packsMissing.hint', { packs: formatList(step.packIds, locale) }), action: t('home.packsMissing.action') };
      case 'score': return { title: t(step.answered === 0 ? 'home.score.first' : 'home.score.title', { item: step.itemId }), hint: t('home.score.hint', { pack: packName(step.packId, step.packName), items: step.items, answered: step.answered, left: step.items - step.answered }), action: t(step.answered === 0 ? 'home.score.begin' : 'home.score.action') };
      case 'unfounded': return { title: t('home.unfounded.title', { count: step.itemIds.length }), hint: t('home.unfounded.hint', { items: formatList(step.itemIds.slice(0, 5), locale) }), action: t('home.unfounded.action') };
      case 'screen': return { title: t('home.screen.title', { count: step.left }), hint: t('home.screen.hint'), action: t('home.screen.action') };
      case 'toCheck': return { title: t('home.toCheck.title', { count: step.count }), hint: t('home.toCheck.hint'), action: t('home.toCheck.action') };
      case 'enterHazard': return { title: t('home.enterHazard.title', { count: step.count }), hint: t('home.enterHazard.hint'), action: t('home.enterHazard.action') };
      case 'unassessable': return { title: t('home.unassessable.title'), hint: t('home.unassessable.hint', { pack: step.packName }), action: t('home.unassessable.action') };
      case 'seal': return { title: t('home.seal.title', { verdict: t(`common.verdict.${step.conclusion}`) }), hint: t(`home.seal.${step.conclusion}`), action: t('home.seal.action') };
      case 'issue': return { title: t(`home.issue.${step.document}`), hint: t('home.issue.hint'), action: t('home.issue.action') };
      case 'sign': return { title: t(`home.sign.${step.document}`, { name: step.name }), hint: t('home.sign.hint', { left: step.left }), action: t('home.sign.action') };
      case 'revise': return { title: t('home.revise.title', { now: t(`common.verdict.${step.now}`) }), hint: t('home.revise.hint', { sealed: t(`common.verdict.${step.sealed}`) }), action: t('home.revise.action') };
      case 'finished': return { title: t('home.finished.title'), hint: t('home.finished.hint', { number: step.number }), action: t('home.finished.action') };
    }
  };
}
