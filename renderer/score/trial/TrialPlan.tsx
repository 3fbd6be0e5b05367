import { Button } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResolvedPacks } from '../../../assessment-specs/engine/ResolvedPacks.ts';
import { fewestFixes } from '../../../assessment-specs/engine/trial/fewestFixes.ts';
import type { ScoredPack } from '../../../assessment-specs/schema/ScoredPack.ts';
import { formatPoints } from '../../i18n/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import type { TrialDesk } from './useTrial.ts';

/** The fewest items to the next grade, by which method, and a button that supposes all of them. */
export function TrialPlan({ desk, pack, shown }: { readonly desk: TrialDesk; readonly pack: ResolvedPacks['primary']; readonly shown: ScoredPack }) {
  const { t } = useTranslation();
  const { answers, before: { sheet } } = desk;
  const plan = useMemo(() => fewestFixes(pack.pack, pack.ref, answers), [pack, answers]);
  if (sheet.percent === null) return null;
  if (plan === null) return <Panel padded quiet title={t('score.trial.plan.title')}><p className="az-second">{t('score.trial.plan.top')}</p></Panel>;
  const band = shown.scoring.bands.find(({ id }) => id === plan.bandId)?.name ?? plan.bandId;
  const nameOf = (itemId: string) => shown.categories.flatMap(({ elements }) => elements.flatMap(({ items }) => items)).find(({ id }) => id === itemId);
  const words = { band, points: formatPoints(plan.missing), count: plan.fixes.length, after: plan.after?.text ?? '—' };
  return (
    <Panel padded quiet title={t('score.trial.plan.title')} extra={plan.fixes.length > 0 && <Button size="small" onClick={() => desk.supposeFull(plan.fixes.map(({ itemId }) => itemId))}>{t('score.trial.plan.take', { count: plan.fixes.length })}</Button>}>
      <p>{t(plan.reachable ? 'score.trial.plan.reachable' : plan.fixes.length === 0 ? 'score.trial.plan.nothing' : 'score.trial.plan.unreachable', words)}{sheet.progress.unanswered > 0 && t('score.trial.plan.open', { count: sheet.progress.unanswered })}</p>
      {plan.fixes.length > 0 && <ol className="az-trial-plan">{plan.fixes.map(({ itemId, gain }) => <li key={itemId}><span>{itemId}　{nameOf(itemId)?.title ?? nameOf(itemId)?.requirement}</span><b className="az-strong">+{formatPoints(gain)}</b></li>)}</ol>}
      <p className="az-small az-muted">{t(plan.fewest ? 'score.trial.plan.exact' : 'score.trial.plan.inexact')}</p>
    </Panel>
  );
}
