import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { formatDay } from '../../i18n/format.ts';
import { useToday } from '../../i18n/useToday.ts';
import type { HazardDraft } from './hazardDraft.ts';
import { HazardField } from './HazardField.tsx';
import { startOfInspection, startOfReport } from './recordStart.ts';

/** Sources of what is registered by hand; the screening and the scoring items have entries of their own. */
const bySomebody = ['manual', 'leaderInspection', 'employeeReport', 'expertVisit'] as const satisfies readonly HazardDraft['source'][];

/** How it was found, and by which inspection or report, where one is recorded. */
export function HazardSourceFields({ draft, set }: { readonly draft: HazardDraft; readonly set: (change: Partial<HazardDraft>) => void }) {
  const { t } = useTranslation();
  const today = useToday();
  const { inspections, employeeReports } = useEnterprise().enterprise.file;
  const held = inspections.filter(({ kind, withdrawn }) => withdrawn === null && (kind === 'leader' ? draft.source === 'leaderInspection' : draft.source === 'expertVisit'));
  const reports = draft.source === 'employeeReport' ? employeeReports : [];
  const options = [
    ...held.map((one) => ({ value: one.id, label: t('hazards.record.inspection', { day: formatDay(one.on, today), who: one.ledBy, areas: one.areas }) })),
    ...reports.map((one) => ({ value: one.id, label: t('hazards.record.report', { day: formatDay(one.receivedOn, today), what: one.what.slice(0, 40) }) })),
  ].reverse();
  const choose = (id: string) => {
    const inspection = held.find((one) => one.id === id);
    const report = reports.find((one) => one.id === id);
    set(inspection !== undefined ? startOfInspection(inspection, today) : report !== undefined ? startOfReport(report, today) : { sourceRef: '' });
  };
  return (
    <div className="az-record-basis">
      <HazardField label={t('hazards.record.source')}><Select value={draft.source} style={{ width: '100%' }} onChange={(source: HazardDraft['source']) => set({ source, sourceRef: '' })} options={bySomebody.map((value) => ({ value, label: t(`hazards.source.${value}`) }))} /></HazardField>
      {options.length > 0 && <HazardField label={t('hazards.record.sourceRef')}><Select value={draft.sourceRef} style={{ width: '100%' }} onChange={choose} options={[{ value: '', label: t('hazards.record.noSourceRef') }, ...options]} /></HazardField>}
    </div>
  );
}
