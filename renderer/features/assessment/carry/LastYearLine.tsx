import { useTranslation } from 'react-i18next';
import type { Answer } from '../../../../assessment-specs/records/Answer.ts';
import { FailureBand } from '../../../host/FailureBand.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import { RuleBoxLine } from '../../../ui/RuleBoxLine.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { useKeys } from '../../../ui/useKeys.ts';
import { resultThen, wordsThen } from './hintWords.ts';
import { useItemHints } from './ItemHintsContext.ts';

/** 去年同条：扣 3（…）, with 沿用 by L: one item, one act, a new answer of today. Nothing without a predecessor. */
export function LastYearLine({ itemId, answer, readOnly }: { readonly itemId: string; readonly answer: Answer | undefined; readonly readOnly: boolean }) {
  const { t } = useTranslation();
  const { itemOf, problemOf, takeOver, refused } = useItemHints();
  const item = itemOf(itemId, answer);
  const problem = item === null ? null : problemOf(item);
  const possible = !readOnly && item !== null && problem === null;
  useKeys([{ key: 'l', run: () => takeOver(itemId), hint: { caps: ['L'], text: t('carry.key') } }], possible);
  if (item === null) return null;
  const words = item.before === null ? '' : wordsThen(item.before);
  return (
    <RuleBoxLine>
      <span className="az-grow az-small az-second">
        {item.review === 'added' ? t('carry.added') : <>{t('carry.before.label')}{resultThen(t, item.before)}{words !== '' && <span className="az-muted">（{words.length > 80 ? `${words.slice(0, 80)}…` : words}）</span>}</>}
        {' '}{item.review !== 'added' && <Tag tone={item.review === 'reviewed' ? 'ok' : 'neutral'}>{t(`carry.review.${item.review}`)}</Tag>}
        {item.differences.length > 0 && <> <Tag tone="warn">{t('carry.changed', { what: item.differences.map((one) => t(`carry.difference.${one}`)).join(t('carry.and')) })}</Tag></>}
        {problem === 'period' && <> {t('carry.problem.period')}</>}{problem === 'traitNotAbsent' && <> {t('carry.problem.traitNotAbsent')}</>}
      </span>
      {possible && <button type="button" className="az-link az-nowrap" onClick={() => takeOver(itemId)}>{t('carry.take')} <Kbd>L</Kbd></button>}
      {refused?.itemId === itemId && <FailureBand failure={refused.failure} />}
    </RuleBoxLine>
  );
}
