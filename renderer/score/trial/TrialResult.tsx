import { useTranslation } from 'react-i18next';
import type { ScoredPack } from '../../../assessment-specs/schema/ScoredPack.ts';
import { formatPoints } from '../../i18n/format.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { VerdictPlate } from '../../ui/VerdictPlate.tsx';
import { VetoLine } from '../../ui/VetoLine.tsx';
import { CategoryRadar } from '../charts/CategoryRadar.tsx';
import { verdictWord } from '../verdictWords.ts';
import type { TrialDesk } from './useTrial.ts';

export interface TrialResultProps {
  readonly desk: TrialDesk;
  /** the pack that is tried, and the primary one, with the texts of the language that is shown */
  readonly shown: ScoredPack;
  readonly primary: ScoredPack;
}

/** The veto first, then score, points and conclusion before and after, and the web of categories with both. */
export function TrialResult({ desk: { before, after, touched }, shown, primary }: TrialResultProps) {
  const { t } = useTranslation();
  const vetoes = after.conclusion.vetoes.length;
  const lifted = before.conclusion.vetoes.length > 0 && vetoes === 0;
  const word = (state: typeof before) => <span className="az-row az-nowrap"><VerdictPlate kind={state.conclusion.kind} size={22} />{verdictWord(t, state.conclusion, primary)}</span>;
  const arrow = <Icon name="right" size={15} />;
  const quotient = ({ sheet }: typeof before) => `${formatPoints(sheet.raw.numerator)} ÷ ${formatPoints(sheet.raw.denominator)}`;
  return (
    <Panel padded title={t('score.trial.result')} hint={shown.name}>
      {vetoes > 0 && <VetoLine><b className="az-veto az-strong">{t('score.trial.veto', { count: vetoes })}</b>{t('score.drawer.vetoWhy')}</VetoLine>}
      {lifted && <p className="az-second">{t('score.trial.lifted')}</p>}
      <div role="status"><dl className="az-trial-figures">
        <dt>{t('score.charts.score')}</dt><dd className={vetoes > 0 ? 'az-second' : undefined}><span>{before.sheet.percent?.text ?? '—'}</span>{arrow}<b className="az-trial-figure">{after.sheet.percent?.text ?? '—'}</b></dd>
        <dt>{t('score.trial.points')}</dt><dd><span>{quotient(before)}</span>{arrow}<b className="az-strong">{quotient(after)}</b></dd>
        <dt>{t('score.charts.conclusion')}</dt><dd>{word(before)}{arrow}<b className="az-strong">{word(after)}</b></dd>
      </dl></div>
      <CategoryRadar sheet={after.sheet} pack={shown} radiusPx={120} {...(touched ? { before: { sheet: before.sheet, name: t('score.trial.beforeName'), nowName: t('score.trial.nowName') } } : {})} />
      {touched && <Changed desk={{ before, after }} shown={shown} />}
    </Panel>
  );
}

/** The categories that the trial moves, by name and rate. */
function Changed({ desk: { before, after }, shown }: { readonly desk: Pick<TrialDesk, 'before' | 'after'>; readonly shown: ScoredPack }) {
  const { t } = useTranslation();
  const moved = after.sheet.categories.flatMap((now, index) => {
    const then = before.sheet.categories[index];
    return then === undefined || then.percent?.text === now.percent?.text ? [] : [{ id: now.categoryId, name: shown.categories[index]?.name ?? '', was: then.percent?.text ?? '—', now: now.percent?.text ?? '—' }];
  });
  if (moved.length === 0) return null;
  return (
    <ul className="az-trial-moved" aria-label={t('score.trial.moved')}>
      {moved.map(({ id, name, was, now }) => <li key={id}><span>{id}　{name}</span><span>{was}% → <b className="az-strong">{now}%</b></span></li>)}
    </ul>
  );
}
