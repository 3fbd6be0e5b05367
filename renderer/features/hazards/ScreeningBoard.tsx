import { Button, Segmented } from 'antd';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ScreeningLine } from '../../../assessment-specs/engine/screening.ts';
import { addresses } from '../../host/addresses.ts';
import type { AssessmentResult } from '../../host/assessmentResult.ts';
import { useAssessment } from '../../host/EnterpriseContext.tsx';
import { useLocalizedPack } from '../../host/useLocalizedPack.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { KeyFooter } from '../../ui/KeyFooter.tsx';
import { useLayout } from '../../ui/theme/LayoutContext.ts';
import { screeningCounts } from './arrangeScreening.ts';
import { OverruleDialog } from './OverruleDialog.tsx';
import { hasEntry, QuestionList } from './QuestionList.tsx';
import { RecordHazardDialog } from './RecordHazardDialog.tsx';
import { RefusedBand } from './RefusedBand.tsx';
import { ScreeningHelp } from './ScreeningHelp.tsx';
import type { Answer } from './ScreeningRow.tsx';
import type { HazardPackInView } from './useHazardPack.ts';
import { useScreening } from './useScreening.ts';
import { useScreeningCursor } from './useScreeningCursor.ts';
import { useScreeningKeys } from './useScreeningKeys.ts';
import './ScreeningBoard.css';

export interface ScreeningBoardProps {
  readonly result: Extract<AssessmentResult, { kind: 'computed' }>;
  readonly criteria: HazardPackInView;
  readonly startId: string | null;
}

const filters = ['all', 'open', 'toCheck', 'yes'] as const;
type Filter = (typeof filters)[number];
const passesFilter = ({ state }: ScreeningLine, filter: Filter) => filter === 'all' || (filter === 'open' ? state === 'unanswered' : state === filter);
const nothing = { branches: [], reason: '', note: '', evidence: [] };

function Counts({ lines, filter, onFilter }: { readonly lines: readonly ScreeningLine[]; readonly filter: Filter; readonly onFilter: (filter: Filter) => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { file } = useAssessment();
  const counts = screeningCounts(lines);
  const words = (['no', 'yes', 'toCheck', 'unanswered', 'notAsked'] as const).map((name) => t(`hazards.counts.${name}`, { count: counts[name] }));
  return (
    <div className="az-toolbar">
      <b className="az-strong">{t('hazards.counts.asked', { count: counts.asked })}</b>
      <span className="az-small az-second">{words.join(' · ')}</span>
      <div className="az-grow" />
      <Button onClick={() => void navigate(addresses.walk(file.enterpriseId, file.id))}>{t('walk.page.short')}</Button>
      <Segmented aria-label={t('hazards.filter.label')} value={filter} onChange={onFilter} options={filters.map((value) => ({ value, label: t(`hazards.filter.${value}`) }))} />
    </div>
  );
}

/** The questions by article, the open one unfolded in place; Y N T answer it. */
export function ScreeningBoard({ result, criteria, startId }: ScreeningBoardProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const layout = useLayout();
  const { file } = useAssessment();
  const traitPack = useLocalizedPack(result.packs.traits?.ref ?? null, 'traits');
  const screening = useScreening(result);
  const { lines, give, undo, failure } = screening;
  const [filter, setFilter] = useState<Filter>('all');
  const [overruling, setOverruling] = useState<string | null>(null);
  const [recording, setRecording] = useState<ScreeningLine | null>(null);
  const readOnly = file.seal !== null;
  const shown = lines.filter((line) => line.applies && passesFilter(line, filter));
  const cursor = useScreeningCursor(lines, shown, startId);
  const { selected } = cursor;
  const answer = useCallback((criterionId: string, value: Answer) => {
    const before = lines.find(({ criterion }) => criterion.id === criterionId)?.answer ?? null;
    // a reason and branches belong to the answer that they were given with
    give(criterionId, { ...nothing, answer: value, note: before?.note ?? '', evidence: before?.evidence ?? [], branches: value === 'yes' ? before?.branches ?? [] : [] });
  }, [lines, give]);
  const press = (value: Answer) => {
    if (selected === null || !selected.applies) return;
    answer(selected.criterion.id, value);
    if (value !== 'yes') cursor.move(1, 'key');
  };
  const hints = useScreeningKeys(cursor, press, undo, readOnly);
  const left = screeningCounts(lines).unanswered;
  // the open question's own button then names the next act
  const recordFirst = selected?.state === 'yes' && selected.criterion.id !== criteria.pack.failedDevice.id && !hasEntry(result.record, selected);
  return (
    <>
      <Counts lines={lines} filter={filter} onFilter={setFilter} />
      {failure !== null && <div className="az-screen-failure"><RefusedBand failure={failure} /></div>}
      <div className="az-split">
        <div className="az-split-main" role="region" aria-label={t('hazards.question.list')}>
          {shown.length === 0 && <EmptyState text={t('hazards.filter.none')} action={<Button onClick={() => setFilter('all')}>{t('hazards.filter.all')}</Button>} />}
          <QuestionList record={result.record} criteria={criteria} traitPack={traitPack} screening={screening} selectedId={selected?.criterion.id ?? null} passes={(line) => passesFilter(line, filter)} withFolds={filter === 'all'} readOnly={readOnly}
            onSelect={cursor.select} onAnswer={answer} onAsk={(id) => { give(id, { ...nothing, answer: 'toCheck' }); cursor.select(id); }} onRecord={setRecording} onNotApplicable={setOverruling} />
        </div>
        {layout === 'wide' && <aside className="az-split-help" aria-label={t('hazards.why.title')}>{selected !== null && <ScreeningHelp line={selected} shown={criteria.shown(selected.criterion.id) ?? selected.criterion} pack={criteria.words} traits={traitPack} />}</aside>}
      </div>
      {overruling !== null && <OverruleDialog criterionId={overruling} onCancel={() => setOverruling(null)} onConfirm={(reason) => { give(overruling, { ...nothing, answer: 'notApplicable', reason }); setOverruling(null); }} />}
      {recording !== null && <RecordHazardDialog fixed source="screening" itemRefs={[]} branches={recording.answer?.branches ?? []} start={{ grade: 'major', basis: 'criterion', criterionId: recording.criterion.id, title: recording.criterion.title, description: recording.answer?.note ?? '' }} onClose={() => setRecording(null)} />}
      <KeyFooter hints={hints} start={<span className="az-small">{readOnly ? t('hazards.sealed') : left === 0 ? t('hazards.footer.done') : t('hazards.footer.left', { count: left })}</span>}>
        <Button type={recordFirst ? 'default' : 'primary'} onClick={left > 0 ? () => cursor.goOpen() : () => void navigate(addresses.conclusion(file.enterpriseId, file.id))}>{t(left > 0 ? 'hazards.action.next' : 'hazards.action.conclusion')}</Button>
      </KeyFooter>
    </>
  );
}
