import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { maximumCount } from '../../../assessment-specs/engine/rules/index.ts';
import type { Item, Rule } from '../../../assessment-specs/schema/ScoredPack.ts';
import { formatDeduction } from '../../i18n/format.ts';
import { RuleRow } from '../../ui/RuleRow.tsx';
import { RuleStepper } from '../../ui/RuleStepper.tsx';
import { Tag } from '../../ui/Tag.tsx';
import type { ItemLine } from './arrangeItems.ts';
import { countOf } from './editAnswer.ts';
import { ruleCost } from '../../score/ruleCost.ts';

export interface RuleEditorProps {
  readonly line: ItemLine;
  /** the item with the words of the interface's language */
  readonly shown: Item;
  /** the rule that + and − count */
  readonly activeRuleId: string | null;
  readonly onActivate: (ruleId: string) => void;
  readonly onCount: (ruleId: string, count: number) => void;
  /** sealed: controls become text */
  readonly readOnly: boolean;
}

function Control({ rule, count, text, unit, onCount }: { readonly rule: Rule; readonly count: number; readonly text: string; readonly unit: string; readonly onCount: (count: number) => void }) {
  const { t } = useTranslation();
  if (rule.kind !== 'each') return <Checkbox checked={count > 0} aria-label={t('scoring.rule.tick', { rule: text })} onChange={(event) => onCount(event.target.checked ? 1 : 0)} />;
  return <RuleStepper value={count} max={maximumCount(rule)} label={t('scoring.rule.count', { rule: text, unit })} decreaseLabel={`${t('common.stepper.less')}: ${text}`} increaseLabel={`${t('common.stepper.more')}: ${text}`} onChange={onCount} />;
}

/** The rules of one item: 不得分, 一次性 and 追加 to tick, 每处 to count. */
export function RuleEditor({ line, shown, activeRuleId, onActivate, onCount, readOnly }: RuleEditorProps) {
  const { t } = useTranslation();
  return line.item.rules.map((rule, index) => {
    const words = shown.rules.find(({ id }) => id === rule.id) ?? rule;
    const count = countOf(line.answer, rule.id);
    const outcome = line.score.outcomes.find(({ ruleId }) => ruleId === rule.id);
    const cost = ruleCost(t, words, line.item.points);
    const ticked = rule.kind !== 'each';
    return (
      <div key={rule.id} className="az-score-rule" data-active={rule.id === activeRuleId && rule.kind === 'each' && !readOnly} onFocus={() => onActivate(rule.id)}>
        <RuleRow {...(readOnly ? {} : { keyCap: String(index + 1) })} text={words.trigger} controlFirst={ticked} zero={outcome === undefined}
          unit={rule.kind === 'forfeit' ? <Tag tone="bad">{cost}</Tag> : rule.kind === 'extra' ? <Tag tone="warn">{cost}</Tag> : cost}
          control={readOnly ? <b className="az-strong">{ticked ? (count > 0 ? '✓' : '') : count}</b> : <Control rule={rule} count={count} text={words.trigger} unit={words.kind === 'each' ? words.unit : ''} onCount={(next) => { onActivate(rule.id); onCount(rule.id, next); }} />}
          result={rule.kind === 'forfeit' ? null : formatDeduction(outcome?.capped ?? 0)} />
      </div>
    );
  });
}
