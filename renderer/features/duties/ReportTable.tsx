import { useTranslation } from 'react-i18next';
import { employeeReportState } from '../../../assessment-specs/records/EmployeeReport.ts';
import type { EmployeeReport } from '../../../assessment-specs/records/EmployeeReport.ts';
import { formatDay } from '../../i18n/format.ts';
import { useToday } from '../../i18n/useToday.ts';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { OpenRowButton } from './OpenRowButton.tsx';
import { ReportDetail } from './ReportDetail.tsx';
import '../../ui/DenseTable.css';

const looks = { received: { tone: 'warn', icon: 'clock' }, verified: { tone: 'plain', icon: 'flag' }, unfounded: { tone: 'muted', icon: 'cross' }, rewarded: { tone: 'ok', icon: 'check' } } as const;

function State({ report }: { readonly report: EmployeeReport }) {
  const { t } = useTranslation();
  const state = employeeReportState(report);
  const reward = report.events.findLast((event) => event.kind === 'rewarded');
  return <StatusLine {...looks[state]} strong={state === 'received'}>{t(`reports.state.${state}`, { yuan: reward?.yuan ?? '' })}</StatusLine>;
}

export interface ReportTableProps {
  readonly reports: readonly EmployeeReport[];
  readonly openId: string | null;
  readonly onOpen: (id: string | null) => void;
}

/** Reports, newest first; one of them opens in place. Who reported is in no column. */
export function ReportTable({ reports, openId, onOpen }: ReportTableProps) {
  const { t } = useTranslation();
  const today = useToday();
  return (
    <table className="az-table" aria-label={t('reports.list.title')}>
      <thead><tr>{(['on', 'what', 'area', 'duty', 'handler', 'state'] as const).map((column) => <th key={column} scope="col">{t(`reports.list.${column}`)}</th>)}</tr></thead>
      {reports.map((report) => {
        const open = report.id === openId;
        const toggle = () => onOpen(open ? null : report.id);
        const day = formatDay(report.receivedOn, today);
        return (
          <tbody key={report.id}>
            <tr className={open ? 'az-selected' : undefined} aria-current={open ? 'true' : undefined} data-clickable onClick={toggle}>
              <td><OpenRowButton open={open} label={t(open ? 'reports.list.close' : 'reports.list.open', { day })} text={day} onToggle={toggle} /></td>
              <td>{report.what.split('\n')[0]}</td><td>{report.area}</td><td className="az-nowrap">{t(`reports.duty.${report.duty}`)}</td><td className="az-nowrap">{report.handler}</td><td className="az-nowrap"><State report={report} /></td>
            </tr>
            {open && <tr className="az-detail"><td colSpan={6}><ReportDetail report={report} /></td></tr>}
          </tbody>
        );
      })}
    </table>
  );
}
