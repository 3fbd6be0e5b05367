import { useTranslation } from 'react-i18next';
import type { ScorePath } from '../../../assessment-specs/engine/explain.ts';
import type { CategoryScore } from '../../../assessment-specs/engine/ScoreSheet.ts';
import type { AssessmentResult } from '../../host/assessmentResult.ts';
import { useLocalizedPack } from '../../host/useLocalizedPack.ts';
import { formatPoints, formatShare } from '../../i18n/format.ts';
import { NumberButton } from '../../ui/NumberButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Ruler } from '../../ui/Ruler.tsx';
import './CategoriesPanel.css';

function Row({ category, name, onExplain }: { readonly category: CategoryScore; readonly name: string; readonly onExplain: (path: ScorePath) => void }) {
  const { t } = useTranslation();
  const { standard, na, open, earned } = category.tally;
  const whole = standard - na;
  const scored = whole - open;
  if (whole === 0) return <li><span className="az-muted">{category.categoryId}</span><span className="az-ellipsis" title={name}>{name}</span><span /><span className="az-small az-muted">{t('common.item.notApplicable')}</span></li>;
  if (category.progress.answered === 0) return <li><span className="az-muted">{category.categoryId}</span><span className="az-ellipsis" title={name}>{name}</span><span /><span className="az-small az-muted">{t('common.item.unanswered')}</span></li>;
  return (
    <li>
      <span className="az-muted">{category.categoryId}</span><span className="az-ellipsis" title={name}>{name}</span>
      <Ruler small low={earned / whole * 100} high={(earned + open) / whole * 100} label={t('common.ruler.labelPlain', { low: `${formatShare(earned, whole)} %`, high: `${formatShare(earned + open, whole)} %` })} />
      <span><NumberButton label={t('score.askOf', { name, value: `${formatPoints(earned)} / ${formatPoints(scored)}` })} onOpen={() => onExplain({ level: 'category', id: category.categoryId })}><b className="az-strong">{formatPoints(earned)}</b> / {formatPoints(scored)}</NumberButton></span>
    </li>
  );
}

/** Every category of the primary pack: points earned of those that were scored, 空项 taken out. */
export function CategoriesPanel({ result, onExplain }: { readonly result: Extract<AssessmentResult, { kind: 'computed' }>; readonly onExplain: (path: ScorePath) => void }) {
  const { t } = useTranslation();
  const pack = useLocalizedPack(result.packs.primary.ref, 'scored') ?? result.packs.primary.pack;
  return (
    <Panel title={t('home.categories.title')} extra={<span className="az-small az-muted">{t('home.categories.hint')}</span>}>
      <ol className="az-home-categories">
        {result.sheet.categories.map((category) => <Row key={category.categoryId} category={category} name={pack.categories.find(({ id }) => id === category.categoryId)?.name ?? category.categoryId} onExplain={onExplain} />)}
      </ol>
    </Panel>
  );
}
