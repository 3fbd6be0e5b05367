import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { explain } from '../../../assessment-specs/engine/explain.ts';
import type { Explanation } from '../../../assessment-specs/engine/explain.ts';
import type { Item, Rule } from '../../../assessment-specs/schema/ScoredPack.ts';
import { addresses } from '../../host/addresses.ts';
import { useAssessment } from '../../host/EnterpriseContext.tsx';
import { useSettings } from '../../host/SettingsContext.tsx';
import { formatInstant, formatList, formatPoints } from '../../i18n/format.ts';
import { useToday } from '../../i18n/useToday.ts';
import type { TreeSource } from './TreeSource.ts';

export interface ItemChainProps {
  readonly itemId: string;
  /** its texts in the language that is shown */
  readonly item: Item | undefined;
  readonly source: TreeSource;
}

/** 2 处 × 2, 一次性, 不得分, with the rule's own cap where it took effect. */
function ruleArithmetic(t: TFunction, step: Explanation, rule: Rule | undefined): string {
  const { kind, count, claimed, capped } = step.params;
  if (kind === 'forfeit') return t('score.tree.forfeit');
  if (kind === 'once') return t('score.tree.once');
  if (rule?.kind !== 'each') return t('score.tree.extra');
  const product = t('score.tree.each', { count: Number(count), unit: rule.unit, points: formatPoints(rule.points) });
  return claimed === capped ? product : `${product} · ${t('score.tree.capped', { cap: formatPoints(rule.cap) })}`;
}

function RuleStep({ step, item }: { readonly step: Explanation; readonly item: Item | undefined }) {
  const { t } = useTranslation();
  const rule = item?.rules.find(({ id }) => id === step.ref);
  return <tr><td>{rule?.trigger ?? step.ref}</td><td className="az-number">{ruleArithmetic(t, step, rule)}</td><td className="az-number az-strong">−{step.params['capped']}</td></tr>;
}

/** 追加扣除: found in this item, taken from its category. */
function Extras({ itemId, item, source: { sheet } }: ItemChainProps) {
  const { t } = useTranslation();
  return sheet.categories.flatMap(({ extras }) => extras).filter((extra) => extra.itemId === itemId).map((extra) => (
    <tr key={extra.ruleId}>
      <td>{item?.rules.find(({ id }) => id === extra.ruleId)?.trigger ?? extra.ruleId}</td>
      <td className="az-number">{t('score.tree.extra')}{extra.unapplied > 0 && ` · ${t('score.tree.extraUnapplied', { points: formatPoints(extra.unapplied) })}`}</td>
      <td className="az-number az-strong">{extra.applied === 0 ? '0' : formatPoints(-extra.applied)}</td>
    </tr>
  ));
}

/** Who said so, when, with which evidence and note. */
function Answered({ itemId, source: { answers, evidence } }: ItemChainProps) {
  const { t } = useTranslation();
  const { locale } = useSettings().settings;
  const today = useToday();
  const answer = answers[itemId];
  if (answer === undefined) return null;
  const names = answer.evidence.map((id) => evidence[id]?.name ?? id.slice(0, 8));
  return (
    <>
      {answer.kind === 'notApplicable' && <span>{t('score.tree.notApplicable', { reason: answer.reason === '' ? t(`score.tree.ground.${answer.ground}`) : answer.reason })} </span>}
      <span>{t('score.tree.by', { name: answer.by === '' ? t('score.tree.anonymous') : answer.by, at: formatInstant(answer.at, today) })}{locale === 'zh-CN' ? '，' : ', '}{names.length === 0 ? t('score.tree.noEvidence') : t('score.tree.evidence', { count: names.length, names: formatList(names, locale) })}</span>
      {answer.note !== '' && <span className="az-tree-note">{t('score.tree.note', { note: answer.note })}</span>}
    </>
  );
}

function sumText(t: TFunction, { params }: Explanation): string {
  const { state, claimed, standard, deducted, earned } = params;
  switch (state) {
    case 'unanswered': return t('score.tree.unanswered');
    case 'notApplicable': return '';
    case 'full': return t('score.tree.noFinding', { earned: String(earned) });
    default: return t('score.tree.claimed', { claimed: String(claimed), standard: String(standard), deducted: String(deducted), earned: String(earned) });
  }
}

/** The end of the chain: each rule with its count, the item's arithmetic, the person, the evidence, and the way to the item. */
export function ItemChain(props: ItemChainProps) {
  const { t } = useTranslation();
  const { locale } = useSettings().settings;
  const { file } = useAssessment();
  const { itemId, item, source: { sheet, answers } } = props;
  const chain = explain(sheet, { level: 'item', id: itemId }, answers);
  if (chain === null) return null;
  return (
    <>
      <table className="az-tree-rules"><tbody>
        {chain.children.filter(({ key, params }) => key === 'score.rule' && params['kind'] !== 'extra').map((step) => <RuleStep key={step.ref} step={step} item={item} />)}
        <Extras {...props} />
      </tbody></table>
      {item !== undefined && item.basis.length > 0 && <p className="az-small az-muted">{t('score.tree.basis', { basis: formatList(item.basis, locale) })}</p>}
      <div className="az-tree-said az-small az-second">
        <div className="az-grow">{sumText(t, chain)} <Answered {...props} /></div>
        <Link to={addresses.scoring(file.enterpriseId, file.id, { packId: sheet.pack.id, itemId })}>{t('score.tree.go')}</Link>
      </div>
    </>
  );
}
