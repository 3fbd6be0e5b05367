import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScreeningLine } from '../../../assessment-specs/engine/screening.ts';
import { AnswerSegment } from '../../ui/AnswerSegment.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { VerdictPlate } from '../../ui/VerdictPlate.tsx';

export type Answer = 'yes' | 'no' | 'toCheck';

export interface ScreeningRowProps {
  readonly id: string;
  readonly article: string;
  readonly question: string;
  readonly state: ScreeningLine['state'];
  readonly selected: boolean;
  readonly readOnly: boolean;
  readonly onSelect: (criterionId: string) => void;
  readonly onAnswer: (criterionId: string, answer: Answer) => void;
}

/** Where a question stands in the page, for scrolling. */
export const criterionElementId = (criterionId: string): string => `criterion-${criterionId}`;

/** One question with its three equal answers, none of them preselected. Plain values only, so that an answer redraws its own row. */
export const ScreeningRow = memo(function ScreeningRow({ id, article, question, state, selected, readOnly, onSelect, onAnswer }: ScreeningRowProps) {
  const { t } = useTranslation();
  const value = state === 'yes' || state === 'no' || state === 'toCheck' ? state : null;
  return (
    <div id={criterionElementId(id)} tabIndex={-1} className="az-screen-row" aria-current={selected ? 'true' : undefined}>
      <div className="az-grow">
        <div className="az-screen-ref"><span className="az-mono">{id}</span> <span>{article}</span>{state === 'yes' && <StatusLine tone="veto" mark={<VerdictPlate kind="vetoed" size={16} />}>{t('hazards.state.yes')}</StatusLine>}</div>
        <button type="button" className="az-screen-question" aria-expanded={selected} onClick={() => onSelect(id)}>{question}</button>
      </div>
      {readOnly ? <b className="az-strong">{t(`hazards.state.${state}`)}</b> : (
        <AnswerSegment label={question} value={value} onChange={(answer) => { onSelect(id); onAnswer(id, answer); }} options={[
          { value: 'yes', text: t('hazards.answer.yes'), tone: 'affirmed' }, { value: 'no', text: t('hazards.answer.no'), tone: 'denied' }, { value: 'toCheck', text: t('hazards.answer.toCheck'), tone: 'unknown' },
        ]} />
      )}
    </div>
  );
});
