import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { addresses } from '../../host/addresses.ts';
import type { AssessmentResult } from '../../host/assessmentResult.ts';
import { useAssessment } from '../../host/EnterpriseContext.tsx';
import { formatPoints } from '../../i18n/format.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLayout } from '../../ui/theme/LayoutContext.ts';
import type { ItemLine } from './arrangeItems.ts';

export interface ScoringButtonsProps {
  readonly selected: ItemLine | null;
  readonly readOnly: boolean;
  /** card view: with 上一条 and 设为空项… */
  readonly card: boolean;
  readonly allAnswered: boolean;
  readonly result: Extract<AssessmentResult, { kind: 'computed' }>;
  readonly onPrevious: () => void;
  readonly onNotApplicable: () => void;
  readonly onEvidence: () => void;
  readonly onFull: () => void;
  readonly onDone: () => void;
}

/** The page's next act: done-and-next; once all is answered, the screening or the conclusion. */
function NextAct({ selected, allAnswered, result, onDone }: Pick<ScoringButtonsProps, 'selected' | 'allAnswered' | 'result' | 'onDone'>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { file } = useAssessment();
  if (!allAnswered) return <Button type="primary" onClick={onDone}>{t(selected?.answer === undefined ? 'scoring.action.skip' : 'scoring.action.next')}</Button>;
  const screened = result.screening.every((line) => !line.applies || line.state === 'yes' || line.state === 'no');
  const to = screened ? addresses.conclusion : addresses.screening;
  return <Button type="primary" onClick={() => void navigate(to(file.enterpriseId, file.id))}>{t(screened ? 'scoring.action.done' : 'scoring.action.screen')}</Button>;
}

/** Buttons of the footer, or of the card. In a narrow window the rarer ones are icons. */
export function ScoringButtons({ selected, readOnly, card, onPrevious, onNotApplicable, onEvidence, onFull, ...next }: ScoringButtonsProps) {
  const { t } = useTranslation();
  const narrow = useLayout() === 'narrow';
  const mayBeNotApplicable = selected !== null && selected.item.notApplicable.allowed && selected.answer?.kind !== 'notApplicable';
  return (
    <>
      {card && !narrow && <Button onClick={onPrevious}>{t('scoring.card.previous')}</Button>}
      {!readOnly && card && selected !== null && <Button onClick={onFull}>{t('scoring.action.full')}</Button>}
      {!readOnly && narrow && <Button aria-label={t('scoring.evidence.add')} icon={<Icon name="clip" size={18} />} onClick={onEvidence} />}
      {!readOnly && selected !== null && (card || !narrow) && <Button disabled={!mayBeNotApplicable} title={selected.item.notApplicable.allowed ? undefined : t('scoring.notApplicable.forbidden')} onClick={onNotApplicable}>{t('scoring.notApplicable.action')}</Button>}
      <NextAct selected={selected} {...next} />
    </>
  );
}

/** The arithmetic of a narrow window: 计扣 4，得 4, always in view in the footer. */
export function NarrowSum({ line }: { readonly line: ItemLine }) {
  const { t } = useTranslation();
  const { state, tally } = line.score;
  if (state === 'unanswered' || state === 'notApplicable') return <span>{t(`common.item.${state}`)}</span>;
  return <span className="az-nowrap">{t('scoring.card.narrow', { deducted: formatPoints(tally.deducted) })}<b className="az-strong">{t('scoring.card.narrowEarned', { earned: formatPoints(tally.earned) })}</b></span>;
}
