import type { TFunction } from 'i18next';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../../../assessment-specs/schema/ScoredPack.ts';
import type { AnswerSummary, ItemEvent } from '../../../../electron/contract/ItemEvent.ts';
import { useAssessment } from '../../../host/EnterpriseContext.tsx';
import { FailureBand } from '../../../host/FailureBand.tsx';
import { useHostQuery } from '../../../host/useHostQuery.ts';
import { formatInstant } from '../../../i18n/format.ts';
import { useAssessors } from './AssessorsContext.ts';
import { historyRows } from './historyRows.ts';
import './people.css';

export interface ItemHistoryProps {
  readonly packId: string;
  /** in the words of the interface's language */
  readonly item: Item;
}

function answerText(t: TFunction, answer: AnswerSummary, item: Item): string {
  if (answer.kind === 'notApplicable') return t('people.history.notApplicable', { ground: answer.reason === '' ? t(`scoring.notApplicable.${answer.ground}`) : answer.reason });
  if (answer.findings.length === 0) return t('people.history.full');
  const rules = answer.findings.map(({ ruleId, count }) => {
    const rule = item.rules.find(({ id }) => id === ruleId);
    const words = rule?.trigger ?? ruleId;
    return rule?.kind === 'each' ? t('people.history.rule', { rule: words, count }) : words;
  });
  return t('people.history.scored', { rules: rules.join(t('people.history.and')) });
}

function deedText(t: TFunction, { how, what }: ItemEvent, item: Item): string {
  const deed = (() => {
    switch (what.kind) {
      case 'answered': return answerText(t, what.answer, item);
      case 'cleared': return t('people.history.cleared');
      case 'attached': return t(what.note === '' && what.evidence === 0 ? 'people.history.detached' : 'people.history.attached');
      case 'rescored': return t(`people.history.rescored.${what.cause}`, { id: what.hazardId, answer: answerText(t, what.answer, item) });
    }
  })();
  return how === 'did' ? deed : t(`people.history.how.${how}`, { deed });
}

function Events({ packId, item }: ItemHistoryProps) {
  const { t } = useTranslation();
  const { today } = useAssessors();
  const { file, seq } = useAssessment();
  const query = useHostQuery('assessment.itemHistory', { enterpriseId: file.enterpriseId, assessmentId: file.id, layer: 'self', packId, itemId: item.id });
  const { refetch } = query;
  const asked = useRef(seq);
  useEffect(() => {
    if (asked.current === seq) return;
    asked.current = seq;
    refetch();
  }, [seq, refetch]);
  if (query.state === 'loading') return <p role="status">{t('people.history.loading')}</p>;
  if (query.state === 'failed') return <FailureBand failure={query.failure} />;
  if (query.value.length === 0) return <p>{t('people.history.none')}</p>;
  return (
    <ol>
      {historyRows(query.value).map(({ event, note, evidence }, index) => (
        <li key={`${event.at} ${query.value.length - index}`}>
          <span className="az-nowrap">{formatInstant(event.at, today)}</span> <b>{event.by === '' ? t('people.assessor.unnamed') : event.by}</b> {deedText(t, event, item)}{event.reason !== '' && t('people.history.reason', { reason: event.reason })}
          {evidence !== null && t('people.history.evidence', { count: evidence })}
          {note !== null && <p>{t('people.history.note', { note })}</p>}
        </li>
      ))}
    </ol>
  );
}

/** 经过: who changed this item, when and to what, as the journal says. Asked for only when it is opened. */
export function ItemHistory(props: ItemHistoryProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return <details className="az-small az-muted az-history" onToggle={(event) => setOpen(event.currentTarget.open)}><summary>{t('people.history.title')}</summary>{open && <Events {...props} />}</details>;
}
