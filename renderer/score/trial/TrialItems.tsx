import { Button, Checkbox, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { maximumCount } from '../../../assessment-specs/engine/rules/index.ts';
import type { Item, ScoredPack } from '../../../assessment-specs/schema/ScoredPack.ts';
import { formatDeduction, formatPoints } from '../../i18n/format.ts';
import { Panel } from '../../ui/Panel.tsx';
import { RuleRow } from '../../ui/RuleRow.tsx';
import { RuleStepper } from '../../ui/RuleStepper.tsx';
import { ruleCost } from '../ruleCost.ts';
import type { TrialFilter, TrialLine } from './trialLines.ts';
import { trialLines } from './trialLines.ts';
import type { TrialDesk } from './useTrial.ts';

const filters: readonly TrialFilter[] = ['deducted', 'unanswered', 'tried'];
/** so many rows at first; a pack of a thousand items would take long to draw */
const pageSize = 60;

/** The rules of one item with counts that may be supposed. */
function Rules({ line, shown, desk }: { readonly line: TrialLine; readonly shown: Item; readonly desk: TrialDesk }) {
  const { t } = useTranslation();
  const { item, answer, after } = line;
  return (
    <div className="az-rules az-rules-plain">
      {item.rules.map((rule) => {
        const words = shown.rules.find(({ id }) => id === rule.id) ?? rule;
        const count = answer?.kind === 'scored' ? answer.findings.find(({ ruleId }) => ruleId === rule.id)?.count ?? 0 : 0;
        const take = (next: number) => desk.supposeCount(item.id, rule.id, next);
        const outcome = after.outcomes.find(({ ruleId }) => ruleId === rule.id);
        const control = rule.kind === 'each'
          ? <RuleStepper value={count} max={maximumCount(rule)} label={t('scoring.rule.count', { rule: words.trigger, unit: rule.unit })} decreaseLabel={`${t('common.stepper.less')}: ${words.trigger}`} increaseLabel={`${t('common.stepper.more')}: ${words.trigger}`} onChange={take} />
          : <Checkbox checked={count > 0} aria-label={t('scoring.rule.tick', { rule: words.trigger })} onChange={(event) => take(event.target.checked ? 1 : 0)} />;
        return <RuleRow key={rule.id} text={words.trigger} unit={ruleCost(t, words, item.points)} control={control} controlFirst={rule.kind !== 'each'} result={formatDeduction(outcome?.capped ?? 0)} zero={outcome === undefined} />;
      })}
    </div>
  );
}

function Row({ line, shown, desk }: { readonly line: TrialLine; readonly shown: Item; readonly desk: TrialDesk }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const { item, before, after, tried } = line;
  const name = `${item.id}　${shown.title ?? shown.requirement}`;
  const full = tried && line.answer?.kind === 'scored' && line.answer.findings.length === 0;
  const earned = (state: string, points: number) => state === 'unanswered' ? t('common.item.unanswered') : state === 'notApplicable' ? t('common.item.notApplicable') : formatPoints(points);
  return (
    <li data-tried={tried}>
      <div className="az-trial-row">
        <Checkbox checked={full} indeterminate={tried && !full} aria-label={t('score.trial.fullNamed', { name })} onChange={() => (tried ? desk.takeBack(item.id) : desk.supposeFull([item.id]))}><span className="az-trial-name">{name}</span></Checkbox>
        <span className="az-trial-points">{earned(before.state, before.tally.earned)}{tried && <> → <b className="az-strong">{earned(after.state, after.tally.earned)}</b></>}<span className="az-small az-muted"> / {formatPoints(item.points)}</span></span>
        <Button size="small" aria-expanded={open} aria-label={t('score.trial.countsNamed', { name })} onClick={() => setOpen(!open)}>{t('score.trial.counts')}</Button>
      </div>
      {open && <Rules line={line} shown={shown} desk={desk} />}
    </li>
  );
}

/** Items to suppose full, or found otherwise than they were. @param shown the pack with the texts of the language that is shown */
export function TrialItems({ desk, pack, shown }: { readonly desk: TrialDesk; readonly pack: ScoredPack; readonly shown: ScoredPack }) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<TrialFilter>('deducted');
  const [most, setMost] = useState(pageSize);
  const linesOf = (kind: TrialFilter) => trialLines(pack, { before: desk.before.sheet, after: desk.after.sheet }, desk.answers, desk.supposed, kind);
  const lines = linesOf(filter);
  const texts = new Map(shown.categories.flatMap(({ elements }) => elements.flatMap(({ items }) => items.map((item) => [item.id, item] as const))));
  return (
    <Panel title={t('score.trial.items')} hint={t('score.trial.itemsHint')}>
      <div className="az-trial-filter"><Segmented aria-label={t('score.trial.filter.label')} value={filter} onChange={(next) => { setFilter(next); setMost(pageSize); }} options={filters.map((value) => ({ value, label: `${t(`score.trial.filter.${value}`)} ${linesOf(value).length}` }))} /></div>
      {lines.length === 0 && <p className="az-trial-none az-second">{t(`score.trial.none.${filter}`)}</p>}
      <ol className="az-trial-items">{lines.slice(0, most).map((line) => <Row key={line.item.id} line={line} shown={texts.get(line.item.id) ?? line.item} desk={desk} />)}</ol>
      {lines.length > most && <div className="az-trial-filter"><Button onClick={() => setMost(most + pageSize)}>{t('score.trial.more', { count: lines.length - most })}</Button></div>}
    </Panel>
  );
}
