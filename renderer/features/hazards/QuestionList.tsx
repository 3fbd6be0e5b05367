import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isEntered } from '../../../assessment-specs/engine/conclude/isEntered.ts';
import type { ScreeningLine } from '../../../assessment-specs/engine/screening.ts';
import type { AssessmentRecord } from '../../../assessment-specs/records/AssessmentRecord.ts';
import { isOpen } from '../../../assessment-specs/records/hazardState.ts';
import type { TraitPack } from '../../../assessment-specs/schema/TraitPack.ts';
import { arrangeScreening, articleOf, entryOf } from './arrangeScreening.ts';
import { CriterionDetail, CriterionFacts } from './CriterionDetail.tsx';
import { FailedDevices } from './FailedDevices.tsx';
import { NotAskedFold } from './NotAskedFold.tsx';
import type { Answer } from './ScreeningRow.tsx';
import { ScreeningRow } from './ScreeningRow.tsx';
import type { HazardPackInView } from './useHazardPack.ts';
import type { Screening } from './useScreening.ts';

export interface QuestionListProps {
  readonly record: AssessmentRecord;
  readonly criteria: HazardPackInView;
  readonly traitPack: TraitPack | null;
  readonly screening: Screening;
  readonly selectedId: string | null;
  /** whether a filter leaves the question in view; the open one stays whatever it says */
  readonly passes: (line: ScreeningLine) => boolean;
  /** the questions that are not asked are folded under their article; left out under a filter */
  readonly withFolds: boolean;
  readonly readOnly: boolean;
  readonly onSelect: (criterionId: string) => void;
  readonly onAnswer: (criterionId: string, answer: Answer) => void;
  readonly onAsk: (criterionId: string) => void;
  readonly onRecord: (line: ScreeningLine) => void;
  readonly onNotApplicable: (criterionId: string) => void;
}

/** Whether a ledger entry stands behind a yes, as the conclusion counts it. */
export function hasEntry(record: AssessmentRecord, line: ScreeningLine): boolean {
  return isEntered(record, line, ({ basis }) => basis.kind === 'criterion' && basis.criterionId === line.criterion.id);
}

function Detail({ line, list }: { readonly line: ScreeningLine; readonly list: QuestionListProps }) {
  const { record, criteria, screening, readOnly, onRecord, onNotApplicable } = list;
  const { id } = line.criterion;
  const shown = criteria.shown(id) ?? line.criterion;
  const kept = line.answer;
  if (id === criteria.pack.failedDevice.id) return <div className="az-criterion"><CriterionFacts shown={shown} /><FailedDevices applying={screening.lines.filter((other) => other.applies && other.criterion.id !== id)} readOnly={readOnly} /></div>;
  return (
    <CriterionDetail line={line} shown={shown} readOnly={readOnly} entry={hasEntry(record, line) ? entryOf(record.hazards, id, isOpen) : null}
      onBranches={(branches) => { if (kept !== null) screening.give(id, { answer: kept.answer, reason: kept.reason, note: kept.note, evidence: kept.evidence, branches: [...branches] }); }}
      onNote={(note) => { if (kept !== null) screening.give(id, { answer: kept.answer, reason: kept.reason, branches: kept.branches, evidence: kept.evidence, note }); }}
      onRecord={() => onRecord(line)} onNotApplicable={() => onNotApplicable(id)} onTakeBack={line.because.kind === 'answered' ? () => screening.give(id, null) : null} />
  );
}

function Question({ line, list }: { readonly line: ScreeningLine; readonly list: QuestionListProps }): ReactNode {
  const { id, article } = line.criterion;
  const shown = list.criteria.shown(id) ?? line.criterion;
  const open = id === list.selectedId;
  return (
    <>
      <ScreeningRow id={id} article={shown.article || article} question={shown.question} state={line.state} selected={open} readOnly={list.readOnly} onSelect={list.onSelect} onAnswer={list.onAnswer} />
      {open && <div className="az-screen-open"><Detail key={id} line={line} list={list} /></div>}
    </>
  );
}

/** The questions under their articles, 第十四条 last; the open one unfolds in place. */
export function QuestionList(list: QuestionListProps) {
  const { t } = useTranslation();
  const { criteria, screening, traitPack, selectedId, passes, withFolds, readOnly, onAsk } = list;
  const deviceId = criteria.pack.failedDevice.id;
  const visible = (line: ScreeningLine) => line.applies && (passes(line) || line.criterion.id === selectedId);
  const device = screening.lines.find(({ criterion }) => criterion.id === deviceId);
  return (
    <>
      {arrangeScreening(screening.lines, deviceId).map(({ article, sectorName, asked, notAsked }) => {
        const shown = asked.filter(visible);
        if (!withFolds && shown.length === 0) return null;
        const words = criteria.shown([...asked, ...notAsked][0]?.criterion.id ?? '');
        const sector = words?.sectorName ?? sectorName;
        const head = words === null ? article : articleOf(words.article);
        return (
          <section key={article} aria-label={head}>
            <h2 className="az-screen-head">{t('hazards.article.head', { article: head, sector })} <span className="az-muted">{t('hazards.article.asked', { count: asked.length + notAsked.length })}</span></h2>
            {shown.map((line) => <Question key={line.criterion.id} line={line} list={list} />)}
            {withFolds && <NotAskedFold lines={notAsked} shown={criteria.shown} traits={traitPack} readOnly={readOnly} onAsk={onAsk} />}
          </section>
        );
      })}
      {device !== undefined && visible(device) && <section aria-label={t('hazards.article.failedDevice')}><h2 className="az-screen-head">{t('hazards.article.failedDevice')}</h2><Question line={device} list={list} /></section>}
    </>
  );
}
