import { useTranslation } from 'react-i18next';
import { isOpen, isVeto } from '../../assessment-specs/records/hazardState.ts';
import { waitingReports } from '../../assessment-specs/records/EmployeeReport.ts';
import { useEnterpriseIfAny } from '../host/EnterpriseContext.tsx';
import { useSweepCounts } from '../host/useSweepCounts.ts';
import { useLeaderInspection } from '../host/useLeaderInspection.ts';
import type { PageName } from './pages.ts';
import type { JourneyMark } from './useNavigationEntries.ts';

/** The counts beside the entries: answered of all, screened of what applies, the conclusion, signatures made; hazards that are open, inspections overdue, reports waiting. */
export function useJourneyMarks(): Partial<Record<PageName, JourneyMark>> {
  const { t } = useTranslation();
  const value = useEnterpriseIfAny();
  const assessment = value?.assessment?.file ?? null;
  const openHazards = value?.enterprise.file.hazards.filter(isOpen) ?? [];
  const waiting = waitingReports(value?.enterprise.file.employeeReports ?? []).length;
  const overdue = useLeaderInspection()?.overdueSince != null;
  const sweep = useSweepCounts();
  const daily: Partial<Record<PageName, JourneyMark>> = {
    ...(openHazards.length === 0 ? {} : { ledger: { text: String(openHazards.length), tone: openHazards.some(isVeto) ? 'veto' : 'plain' } }),
    ...(overdue ? { inspections: { text: t('inspections.mark.overdue'), tone: 'plain' } } : {}),
    ...(waiting === 0 ? {} : { employeeReports: { text: String(waiting), tone: 'plain' } }),
  };
  if (assessment === null || value?.result?.kind !== 'computed') return daily;
  const { sheet, screening, conclusion } = value.result;
  const applying = screening.filter((line) => line.applies);
  const screened = applying.filter((line) => line.state !== 'unanswered' && line.state !== 'toCheck').length;
  const planned = assessment.seal?.signatures.length ?? 0;
  const signed = assessment.documents.reduce((count, document) => count + document.signatures.length, 0);
  // a sealed assessment keeps the conclusion that it was sealed with
  const kind = assessment.seal?.result.conclusion.kind ?? conclusion.kind;
  const open = conclusion.vetoes.length > 0 && assessment.seal === null;
  return {
    ...daily,
    scoring: { text: `${sheet.progress.answered}/${sheet.progress.items}`, tone: 'plain' },
    screening: { text: `${screened}/${applying.length}`, tone: open ? 'veto' : 'plain' },
    ...(kind === 'incomplete' ? {} : { conclusion: { text: t(`shell.nav.${kind}`), tone: kind === 'vetoed' ? 'veto' : kind === 'passed' ? 'done' : 'plain' } }),
    ...(sweep === null || sweep.error === 0 ? {} : { sweep: { text: String(sweep.error), tone: 'plain' } }),
    ...(planned === 0 ? {} : { signing: { text: `${signed}/${planned}`, tone: signed === planned ? 'done' : 'plain' } }),
  };
}
