import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { EmployeeReport, EmployeeReportEvent } from '../../../assessment-specs/records/EmployeeReport.ts';
import type { Failure } from '../../../electron/contract/Reply.ts';
import { addresses } from '../../host/addresses.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { formatDay, formatInstant } from '../../i18n/format.ts';
import { useToday } from '../../i18n/useToday.ts';
import { EventLog } from '../../ui/EventLog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Facts } from './Facts.tsx';
import { HazardLinks } from './HazardLinks.tsx';
import { RefusedBand } from './RefusedBand.tsx';
import { reportActs } from './reportActs.ts';
import type { ReportAct } from './reportActs.ts';
import { ReporterDialog } from './ReporterDialog.tsx';
import { LinkHazard, Reward, Unfounded } from './ReportSteps.tsx';

function Log({ report }: { readonly report: EmployeeReport }) {
  const { t } = useTranslation();
  const today = useToday();
  const told = (event: EmployeeReportEvent): string => {
    const note = event.note === '' ? '' : ` · ${event.note}`;
    switch (event.kind) {
      case 'verified': return `${t('reports.detail.verified', { id: event.hazardId })}${note}`;
      case 'unfounded': return `${t('reports.detail.unfounded', { reason: event.reason })}${note}`;
      case 'rewarded': return `${t('reports.detail.rewarded', { yuan: event.yuan, on: formatDay(event.on, today) })}${note}`;
    }
  };
  const events = [{ key: 'received', time: formatInstant(report.recordedAt, today), who: report.by, what: t('reports.detail.received') }, ...report.events.map((event, index) => ({ key: `${event.kind} ${index}`, time: formatInstant(event.at, today), who: event.by, what: told(event) }))];
  return <EventLog label={t('reports.detail.log')} events={events.reverse()} />;
}

/** All of one report: what was seen, what became of it, and the next act. The reporter stays behind the handler's passphrase. */
export function ReportDetail({ report }: { readonly report: EmployeeReport }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { enterprise, changeEnterprise } = useEnterprise();
  const { id, hazards } = enterprise.file;
  const [asking, setAsking] = useState<'link' | 'unfound' | 'reward' | 'reporter' | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const named = report.events.findLast((event) => event.kind === 'verified')?.hazardId;
  const found = hazards.filter((hazard) => hazard.sourceRef === report.id || hazard.id === named);
  const entry = hazards.find(({ sourceRef }) => sourceRef === report.id);
  const confirm = async () => {
    if (entry === undefined) return;
    const reply = await changeEnterprise('employeeReport.advance', { reportId: report.id, step: { kind: 'verified', note: '', hazardId: entry.id } });
    setFailure(reply.ok ? null : reply.error);
  };
  const run = (act: ReportAct) => {
    if (act === 'confirm') void confirm();
    else if (act === 'verify') void navigate(addresses.recordHazard(id, { record: 'report', id: report.id }));
    else setAsking(act);
  };
  const words = (act: ReportAct) => act === 'confirm' ? t('reports.detail.confirmVerified', { id: entry?.id ?? '' }) : t(`reports.detail.${act}`);
  const close = () => setAsking(null);
  return (
    <div>
      <Facts facts={[
        { key: 'what', name: t('reports.detail.what'), value: report.what },
        { key: 'handler', name: t('reports.detail.handler'), value: report.handler },
        { key: 'reporter', name: t('reports.detail.reporter'), value: report.reporter === null ? t('reports.detail.anonymous') : <span className="az-row"><Icon name="lock" size={14} />{t('reports.detail.named')}<Button size="small" onClick={() => setAsking('reporter')}>{t('reports.detail.show')}</Button></span> },
        ...(found.length === 0 ? [] : [{ key: 'hazards', name: t('reports.link.hazard'), value: <HazardLinks hazards={found} /> }]),
        { key: 'log', name: t('reports.detail.log'), value: <Log report={report} /> },
      ]} />
      {failure !== null && <RefusedBand failure={failure} stale={t('reports.stale')} />}
      <div className="az-row az-duty-actions">{reportActs(report, hazards).map((act, index) => <Button key={act} type={index === 0 ? 'primary' : 'default'} onClick={() => run(act)}>{words(act)}</Button>)}</div>
      {asking === 'reporter' && <ReporterDialog reportId={report.id} onClose={close} />}
      {asking === 'link' && <LinkHazard report={report} onClose={close} />}
      {asking === 'unfound' && <Unfounded report={report} onClose={close} />}
      {asking === 'reward' && <Reward report={report} onClose={close} />}
    </div>
  );
}
