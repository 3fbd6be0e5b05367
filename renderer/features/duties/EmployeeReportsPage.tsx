import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { waitingReports } from '../../../assessment-specs/records/EmployeeReport.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { ReceiveReportDialog } from './ReceiveReportDialog.tsx';
import { reportActs } from './reportActs.ts';
import { ReportTable } from './ReportTable.tsx';
import { RewardRulesPanel } from './RewardRulesPanel.tsx';
import './duties.css';

/** 员工报告: what employees reported, what became of it, the reward rules. */
export default function EmployeeReportsPage() {
  const { t } = useTranslation();
  const { employeeReports, hazards } = useEnterprise().enterprise.file;
  const [openId, setOpenId] = useState<string | null>(null);
  const [receiving, setReceiving] = useState(false);
  const newestFirst = [...employeeReports].reverse().sort((a, b) => b.receivedOn.localeCompare(a.receivedOn));
  const waiting = waitingReports(employeeReports).length;
  const open = employeeReports.find(({ id }) => id === openId);
  // an opened report that waits for an act carries the page's one primary button
  const acts = open !== undefined && reportActs(open, hazards).length > 0;
  const received = (id: string) => {
    setReceiving(false);
    setOpenId(id);
  };
  return (
    <div className="az-page">
      <PageHead title={t('reports.page.title')} hint={t('reports.page.hint')} inline><Button type={acts ? 'default' : 'primary'} icon={<Icon name="plus" size={14} />} onClick={() => setReceiving(true)}>{t('reports.page.receive')}</Button></PageHead>
      <div className="az-columns">
        <Panel title={t('reports.list.title')} extra={waiting > 0 && <StatusLine tone="warn" icon="clock">{t('reports.list.waiting', { count: waiting })}</StatusLine>}>
          {employeeReports.length === 0 ? <EmptyState text={t('reports.list.empty')} action={<Button onClick={() => setReceiving(true)}>{t('reports.page.receive')}</Button>} /> : <ReportTable reports={newestFirst} openId={openId} onOpen={setOpenId} />}
        </Panel>
        <div className="az-stack">
          <Panel padded title={t('reports.privacy.title')} quiet><p className="az-small az-second az-duty-privacy"><Icon name="lock" size={16} /><span>{t('reports.privacy.text')}</span></p></Panel>
          <RewardRulesPanel />
        </div>
      </div>
      {receiving && <ReceiveReportDialog onReceived={received} onClose={() => setReceiving(false)} />}
    </div>
  );
}
