import { Button, Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { isEntered } from '../../../assessment-specs/engine/conclude/isEntered.ts';
import type { ScreeningLine } from '../../../assessment-specs/engine/screening.ts';
import { isOpen } from '../../../assessment-specs/records/hazardState.ts';
import { addresses } from '../../host/addresses.ts';
import type { AssessmentResult } from '../../host/assessmentResult.ts';
import { useAssessment } from '../../host/EnterpriseContext.tsx';
import { useLocalizedPack } from '../../host/useLocalizedPack.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { KeyFooter } from '../../ui/KeyFooter.tsx';
import { useLayout } from '../../ui/theme/LayoutContext.ts';
import { useKeys } from '../../ui/useKeys.ts';
import { arrangeScreening, entryOf, screeningCounts } from './arrangeScreening.ts';
import { CriterionDetail, CriterionFacts } from './CriterionDetail.tsx';
import { FailedDevices } from './FailedDevices.tsx';
import { NotAskedFold } from './NotAskedFold.tsx';
import { OverruleDialog } from './OverruleDialog.tsx';
import { RecordHazardDialog } from './RecordHazardDialog.tsx';
import { RefusedBand } from './RefusedBand.tsx';
import { ScreeningHelp } from './ScreeningHelp.tsx';
import type { Answer } from './ScreeningRow.tsx';
import { ScreeningRow } from './ScreeningRow.tsx';
import type { HazardPackInView } from './useHazardPack.ts';
import { useScreening } from './useScreening.ts';
import { useScreeningCursor } from './useScreeningCursor.ts';
import './ScreeningBoard.css';

export interface ScreeningBoardProps {
  readonly result: Extract<AssessmentResult, { kind: 'computed' }>;
  readonly criteria: HazardPackInView;
  readonly startId: string | null;
}

const filters = ['all', 'open', 'toCheck', 'yes'] as const;
type Filter = (typeof filters)[number];
const passes = ({ state }: ScreeningLine, filter: Filter) => filter === 'all' || (filter === 'open' ? state === 'unanswered' : state === filter);
const none = { branches: [], reason: '', note: '', evidence: [] };

/** The questions by article, the open one unfolded in place; Y N T answer it. */
export function ScreeningBoard({ result, criteria, startId }: ScreeningBoardProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const layout = useLayout();
  const { file } = useAssessment();
  const traitPack = useLocalizedPack(result.packs.traits?.ref ?? null, 'traits');
  const { lines, give, undo, failure } = useScreening(result);
  const [filter, setFilter] = useState<Filter>('all');
  const [overruling, setOverruling] = useState<string | null>(null);
  const [recording, setRecording] = useState<ScreeningLine | null>(null);
  const readOnly = file.seal !== null;
  const deviceId = criteria.pack.failedDevice.id;
  const counts = screeningCounts(lines);
  const articles = useMemo(() => arrangeScreening(lines, deviceId), [lines, deviceId]);
  const deviceLine = lines.find(({ criterion }) => criterion.id === deviceId) ?? null;
  const shownLines = lines.filter((line) => line.applies && passes(line, filter));
  const cursor = useScreeningCursor(lines, shownLines, startId);
  const { selected, select } = cursor;
  const visible = (line: ScreeningLine) => passes(line, filter) || line.criterion.id === selected?.criterion.id;
  const answer = useCallback((criterionId: string, value: Answer) => {
    const before = lines.find(({ criterion }) => criterion.id === criterionId)?.answer ?? null;
    // a reason and branches belong to the answer that they were given with
    give(criterionId, { ...none, answer: value, note: before?.note ?? '', evidence: before?.evidence ?? [], branches: value === 'yes' ? before?.branches ?? [] : [] });
  }, [lines, give]);
  const press = (value: Answer) => {
    if (selected === null || !selected.applies) return;
    answer(selected.criterion.id, value);
    if (value !== 'yes') cursor.move(1);
  };
  const hints = { yes: { caps: ['Y'], text: t('hazards.keys.yes') }, no: { caps: ['N'], text: t('hazards.keys.no') }, toCheck: { caps: ['T'], text: t('hazards.keys.toCheck') }, move: { caps: ['J', 'K'], text: t('hazards.keys.move') }, next: { caps: ['U'], text: t('hazards.keys.next') }, undo: { caps: ['Ctrl Z'], text: t('hazards.keys.undo') } };
  useKeys([{ key: 'j', run: () => cursor.move(1), hint: hints.move }, { key: 'k', run: () => cursor.move(-1) }, { key: 'arrowdown', run: () => cursor.move(1) }, { key: 'arrowup', run: () => cursor.move(-1) }, { key: 'u', run: cursor.goOpen, hint: hints.next }]);
  useKeys([{ key: 'y', run: () => press('yes'), hint: hints.yes }, { key: 'n', run: () => press('no'), hint: hints.no }, { key: 't', run: () => press('toCheck'), hint: hints.toCheck }, { key: 'ctrl+z', run: undo, hint: hints.undo }], !readOnly);

  const detail = (line: ScreeningLine): ReactNode => {
    const { id } = line.criterion;
    const kept = line.answer;
    const entered = isEntered(result.record, line, ({ basis }) => basis.kind === 'criterion' && basis.criterionId === id);
    return (
      <CriterionDetail key={id} line={line} shown={criteria.shown(id) ?? line.criterion} readOnly={readOnly} entry={entered ? entryOf(result.record.hazards, id, isOpen) : null}
        onBranches={(branches) => { if (kept !== null) give(id, { answer: kept.answer, reason: kept.reason, note: kept.note, evidence: kept.evidence, branches: [...branches] }); }}
        onNote={(note) => { if (kept !== null) give(id, { answer: kept.answer, reason: kept.reason, branches: kept.branches, evidence: kept.evidence, note }); }}
        onRecord={() => setRecording(line)} onNotApplicable={() => setOverruling(id)} onTakeBack={line.because.kind === 'answered' ? () => give(id, null) : null} />
    );
  };
  const row = (line: ScreeningLine): ReactNode => {
    const { id } = line.criterion;
    const words = criteria.shown(id) ?? line.criterion;
    const open = id === selected?.criterion.id;
    return [
      <ScreeningRow key={id} id={id} article={line.criterion.article} question={words.question} state={line.state} selected={open} readOnly={readOnly} onSelect={select} onAnswer={answer} />,
      open ? <div key={`${id} open`} className="az-screen-open">{id === deviceId ? <div className="az-criterion"><CriterionFacts shown={words} /><FailedDevices applying={lines.filter((other) => other.applies && other.criterion.id !== deviceId)} readOnly={readOnly} /></div> : detail(line)}</div> : null,
    ];
  };
  const help = selected !== null && <ScreeningHelp line={selected} shown={criteria.shown(selected.criterion.id) ?? selected.criterion} pack={criteria.pack} traits={traitPack} />;
  const left = counts.unanswered;
  const primary = selected?.state === 'yes' && selected.criterion.id !== deviceId && !isEntered(result.record, selected, ({ basis }) => basis.kind === 'criterion' && basis.criterionId === selected.criterion.id);
  return (
    <>
      <div className="az-toolbar">
        <b className="az-strong">{t('hazards.counts.asked', { count: counts.asked })}</b>
        <span className="az-small az-second">{t('hazards.counts.no', { count: counts.no })} · {t('hazards.counts.yes', { count: counts.yes })} · {t('hazards.counts.toCheck', { count: counts.toCheck })} · {t('hazards.counts.unanswered', { count: left })} · {t('hazards.counts.notAsked', { count: counts.notAsked })}</span>
        <div className="az-grow" />
        <Segmented aria-label={t('hazards.filter.label')} value={filter} onChange={setFilter} options={filters.map((value) => ({ value, label: t(`hazards.filter.${value}`) }))} />
      </div>
      {failure !== null && <div className="az-screen-failure"><RefusedBand failure={failure} /></div>}
      <div className="az-split">
        <div className="az-split-main" role="region" aria-label={t('hazards.question.list')}>
          {shownLines.length === 0 && filter !== 'all' && <EmptyState text={t('hazards.filter.none')} action={<Button onClick={() => setFilter('all')}>{t('hazards.filter.all')}</Button>} />}
          {articles.map((group) => {
            const asked = group.asked.filter(visible);
            if (filter !== 'all' && asked.length === 0) return null;
            const sector = criteria.shown(group.asked[0]?.criterion.id ?? group.notAsked[0]?.criterion.id ?? '')?.sectorName ?? group.sectorName;
            return (
              <section key={group.article} aria-label={group.article}>
                <h2 className="az-screen-head">{t('hazards.article.head', { article: group.article, sector })} <span className="az-muted">{t('hazards.article.asked', { count: group.asked.length + group.notAsked.length })}</span></h2>
                {asked.map(row)}
                {filter === 'all' && <NotAskedFold lines={group.notAsked} shown={criteria.shown} traits={traitPack} readOnly={readOnly} onAsk={(id) => { give(id, { ...none, answer: 'toCheck' }); select(id); }} />}
              </section>
            );
          })}
          {deviceLine?.applies === true && visible(deviceLine) && <section aria-label={t('hazards.article.failedDevice')}><h2 className="az-screen-head">{t('hazards.article.failedDevice')}</h2>{row(deviceLine)}</section>}
        </div>
        {layout === 'wide' && <aside className="az-split-help" aria-label={t('hazards.why.title')}>{help}</aside>}
      </div>
      {overruling !== null && <OverruleDialog criterionId={overruling} onCancel={() => setOverruling(null)} onConfirm={(reason) => { give(overruling, { ...none, answer: 'notApplicable', reason }); setOverruling(null); }} />}
      {recording !== null && <RecordHazardDialog fixed source="screening" itemRefs={[]} branches={recording.answer?.branches ?? []} start={{ grade: 'major', basis: 'criterion', criterionId: recording.criterion.id, title: recording.criterion.title, description: recording.answer?.note ?? '' }} onClose={() => setRecording(null)} />}
      <KeyFooter hints={readOnly ? [hints.move] : [hints.yes, hints.no, hints.toCheck, hints.move, hints.next]} start={<span className="az-small">{readOnly ? t('hazards.sealed') : left === 0 ? t('hazards.footer.done') : t('hazards.footer.left', { count: left })}</span>}>
        {left > 0 ? <Button type={primary ? 'default' : 'primary'} onClick={cursor.goOpen}>{t('hazards.action.next')}</Button> : <Button type={primary ? 'default' : 'primary'} onClick={() => void navigate(addresses.conclusion(file.enterpriseId, file.id))}>{t('hazards.action.conclusion')}</Button>}
      </KeyFooter>
    </>
  );
}
