import { Segmented, Select } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { RuledFinding } from '../../../assessment-specs/engine/sweep/sweep.ts';
import { sweepSeverities } from '../../../assessment-specs/engine/sweep/SweepFinding.ts';
import { sweepRules } from '../../../assessment-specs/engine/sweep/sweepRules.ts';
import type { AssessmentResult } from '../../host/assessmentResult.ts';
import { useAssessment, useEnterprise } from '../../host/EnterpriseContext.tsx';
import { Loaded } from '../../host/Loaded.tsx';
import { sweepOf, sweepOfSealed } from '../../host/sweepOf.ts';
import { useSealedResult } from '../../host/useSealedResult.ts';
import { useToday } from '../../i18n/useToday.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorBand } from '../../ui/ErrorBand.tsx';
import { KeyFooter } from '../../ui/KeyFooter.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { arrangeFindings, kindOf, sweepKinds } from './arrangeFindings.ts';
import type { SweepFilter, SweepRow } from './arrangeFindings.ts';
import { findingAddress } from './findingAddress.ts';
import { SweepList } from './SweepList.tsx';
import { useFindingWords } from './useFindingWords.ts';
import { useSweepCursor } from './useSweepCursor.ts';
import './SweepPage.css';

type Computed = Extract<AssessmentResult, { kind: 'computed' }>;
const everything: SweepFilter = { severity: 'all', kind: 'all' };

/** What was checked, so that an empty list says something. */
function Checked({ result }: { readonly result: Computed }) {
  const { t } = useTranslation();
  const { record, conclusion, screening } = result;
  const items = conclusion.packs.reduce((sum, { sheet }) => sum + sheet.progress.items, 0);
  const counts = { rules: sweepRules.length, items, questions: screening.filter(({ applies }) => applies).length, hazards: record.hazards.length, files: Object.keys(record.evidence).length };
  return <>{t('sweep.page.checked', counts)}</>;
}

function Filters({ findings, filter, onFilter }: { readonly findings: readonly RuledFinding[]; readonly filter: SweepFilter; readonly onFilter: (filter: SweepFilter) => void }) {
  const { t } = useTranslation();
  const ofKind = (finding: RuledFinding) => filter.kind === 'all' || kindOf(finding.where) === filter.kind;
  const ofSeverity = (finding: RuledFinding) => filter.severity === 'all' || finding.severity === filter.severity;
  const severities = [{ value: 'all' as const, label: `${t('sweep.page.all')} ${findings.filter(ofKind).length}` }, ...sweepSeverities.map((severity) => ({ value: severity, label: `${t(`sweep.severity.${severity}`)} ${findings.filter((one) => ofKind(one) && one.severity === severity).length}` }))];
  const kinds = [{ value: 'all' as const, label: t('sweep.page.allKinds') }, ...sweepKinds.map((kind) => ({ value: kind, label: `${t(`sweep.kind.${kind}`)} ${findings.filter((one) => ofSeverity(one) && kindOf(one.where) === kind).length}` }))];
  return (
    <div className="az-sweep-toolbar">
      <Segmented aria-label={t('sweep.page.severity')} value={filter.severity} options={severities} onChange={(severity) => onFilter({ ...filter, severity })} />
      <Select aria-label={t('sweep.page.kind')} value={filter.kind} options={kinds} popupMatchSelectWidth={false} style={{ minWidth: '11rem' }} onChange={(kind) => onFilter({ ...filter, kind })} />
    </div>
  );
}

function Findings({ result, findings, sealed }: { readonly result: Computed; readonly findings: readonly RuledFinding[]; readonly sealed: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { file } = useAssessment();
  const [filter, setFilter] = useState(everything);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const words = useFindingWords(result.packs);
  const sections = useMemo(() => arrangeFindings(findings, filter, open), [findings, filter, open]);
  const rows = useMemo(() => sections.flatMap((section) => section.rows), [sections]);
  const { enterpriseId, id: assessmentId } = file;
  const { packs } = result;
  const press = useCallback((row: SweepRow) => {
    if (row.row === 'finding') return void navigate(findingAddress(row.finding.where, { enterpriseId, assessmentId, packs }));
    setOpen((before) => before.has(row.key) ? new Set([...before].filter((key) => key !== row.key)) : new Set([...before, row.key]));
  }, [navigate, enterpriseId, assessmentId, packs]);
  const cursor = useSweepCursor(rows, press);
  return (
    <>
      <div className="az-page">
        <PageHead title={t('sweep.page.title')} hint={t(sealed ? 'sweep.page.sealedHint' : 'sweep.page.hint')} inline><span className="az-small az-muted"><Checked result={result} /></span></PageHead>
        {findings.length > 0 && <Filters findings={findings} filter={filter} onFilter={setFilter} />}
        <Panel>
          {findings.length === 0 ? <EmptyState text={`${t('sweep.page.clean')}${t('sweep.page.cleanHint')}`} />
            : rows.length === 0 ? <EmptyState text={t('sweep.page.noneHere')} action={<button type="button" className="az-link" onClick={() => setFilter(everything)}>{t('sweep.page.showAll')}</button>} />
              : <SweepList sections={sections} words={words} currentKey={cursor.currentKey} act={t(sealed ? 'sweep.page.look' : 'sweep.page.go')} onPress={press} onPoint={cursor.point} />}
        </Panel>
      </div>
      {rows.length > 0 && <KeyFooter hints={cursor.hints} />}
    </>
  );
}

/** The assessment as it stands, swept anew with every change. */
function OpenSweep({ result }: { readonly result: AssessmentResult | null }) {
  const { t } = useTranslation();
  const today = useToday();
  const { enterprise } = useEnterprise();
  const { file } = useAssessment();
  const findings = useMemo(() => result?.kind === 'computed' ? sweepOf(enterprise.file, file, result, today) : null, [enterprise, file, result, today]);
  if (result?.kind !== 'computed' || findings === null) return <div className="az-page"><ErrorBand what={t('sweep.page.failed')} /></div>;
  return <Findings result={result} findings={findings} sealed={false} />;
}

function SealedSweep({ result }: { readonly result: AssessmentResult }) {
  const { t } = useTranslation();
  const { enterprise } = useEnterprise();
  const findings = useMemo(() => result.kind === 'computed' ? sweepOfSealed(enterprise.file, result) : null, [enterprise, result]);
  if (result.kind !== 'computed' || findings === null) return <div className="az-page"><ErrorBand what={t('sweep.page.failed')} /></div>;
  return <Findings result={result} findings={findings} sealed />;
}

/** 查漏: what is wrong or weak, errors first; one press leads to the field. It mends nothing by itself. */
export default function SweepPage() {
  const { result } = useEnterprise();
  const sealed = useSealedResult();
  return sealed === null ? <OpenSweep result={result} /> : <Loaded query={sealed}>{(then) => <SealedSweep result={then} />}</Loaded>;
}
