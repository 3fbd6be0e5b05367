import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { useLeaderInspection } from '../../host/useLeaderInspection.ts';
import { useToday } from '../../i18n/useToday.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PageHead } from '../../ui/PageHead.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { InspectionTable } from './InspectionTable.tsx';
import { NextInspection } from './NextInspection.tsx';
import { PeriodYear } from './PeriodYear.tsx';
import { RecordInspectionDialog } from './RecordInspectionDialog.tsx';
import './duties.css';

/** 带队检查 and 专家会诊: what is due next, the year at a glance, every inspection with the hazards that it found. */
export default function InspectionsPage() {
  const { t } = useTranslation();
  const thisYear = Number(useToday().slice(0, 4));
  const { inspections } = useEnterprise().enterprise.file;
  const [year, setYear] = useState(thisYear);
  const [openId, setOpenId] = useState<string | null>(null);
  const [recording, setRecording] = useState(false);
  const duty = useLeaderInspection(year);
  // the day decides, and among one day what was written down last
  const newestFirst = [...inspections].reverse().sort((a, b) => b.on.localeCompare(a.on));
  const first = Math.min(thisYear, Number(duty?.row.due.slice(0, 4) ?? thisYear));
  const recorded = (id: string) => {
    setRecording(false);
    setOpenId(id);
  };
  return (
    <div className="az-page">
      <PageHead title={t('inspections.page.title')} hint={t('inspections.page.hint')} inline><Button type="primary" icon={<Icon name="plus" size={14} />} onClick={() => setRecording(true)}>{t('inspections.page.record')}</Button></PageHead>
      <div className="az-stack">
        <NextInspection duty={duty} />
        {duty !== null && <PeriodYear duty={duty} year={year} first={first} last={thisYear + 1} onYear={setYear} onOpen={setOpenId} />}
        <Panel title={t('inspections.list.title')} {...(inspections.length === 0 ? {} : { hint: t('inspections.list.count', { count: inspections.filter(({ withdrawn }) => withdrawn === null).length }) })}>
          {inspections.length === 0 ? <EmptyState text={t('inspections.list.empty')} action={<Button onClick={() => setRecording(true)}>{t('inspections.page.record')}</Button>} /> : <InspectionTable inspections={newestFirst} openId={openId} onOpen={setOpenId} />}
        </Panel>
      </div>
      {recording && <RecordInspectionDialog onRecorded={recorded} onClose={() => setRecording(false)} />}
    </div>
  );
}
