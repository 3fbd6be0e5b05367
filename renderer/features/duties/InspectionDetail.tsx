import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Inspection } from '../../../assessment-specs/records/Inspection.ts';
import { addresses } from '../../host/addresses.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { EvidencePicture } from '../../host/EvidencePicture.tsx';
import { formatInstant } from '../../i18n/format.ts';
import { useToday } from '../../i18n/useToday.ts';
import { Facts } from './Facts.tsx';
import { HazardLinks } from './HazardLinks.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';

/** All of one inspection, the hazards it found with their states, and what can be done with it. */
export function InspectionDetail({ inspection }: { readonly inspection: Inspection }) {
  const { t } = useTranslation();
  const today = useToday();
  const navigate = useNavigate();
  const { file } = useEnterprise().enterprise;
  const [withdrawing, setWithdrawing] = useState(false);
  const { withdrawn } = inspection;
  const found = file.hazards.filter(({ sourceRef }) => sourceRef === inspection.id);
  const text = (value: string) => value.trim() === '' ? <span className="az-muted">{t('inspections.detail.empty')}</span> : value;
  return (
    <div>
      <Facts facts={[
        ...(withdrawn === null ? [] : [{ key: 'withdrawn', name: t('inspections.list.withdrawn'), value: t('inspections.detail.withdrawn', { by: withdrawn.by, at: formatInstant(withdrawn.at, today), reason: withdrawn.reason }) }]),
        { key: 'participants', name: t('inspections.detail.participants'), value: text(inspection.participants) },
        { key: 'findings', name: t('inspections.detail.findings'), value: text(inspection.findings) },
        ...(inspection.evidence.length === 0 ? [] : [{ key: 'evidence', name: t('inspections.detail.evidence'), value: <div className="az-pictures">{inspection.evidence.map((id) => <EvidencePicture key={id} evidenceId={id} alt={file.evidence[id]?.name ?? id.slice(0, 8)} />)}</div> }]),
        { key: 'hazards', name: t('inspections.detail.hazards'), value: found.length === 0 ? <span className="az-muted">{t('inspections.detail.noHazards')}</span> : <HazardLinks hazards={found} /> },
      ]} />
      <div className="az-row az-duty-actions">
        {withdrawn === null && <Button onClick={() => void navigate(addresses.recordHazard(file.id, { record: 'inspection', id: inspection.id }))}>{t('inspections.detail.recordHazard')}</Button>}
        {withdrawn === null && <Button onClick={() => setWithdrawing(true)}>{t('inspections.detail.withdraw')}</Button>}
        <span className="az-small az-muted">{t('inspections.detail.recorded', { by: inspection.by, at: formatInstant(inspection.recordedAt, today) })}</span>
      </div>
      {withdrawing && <WithdrawDialog inspection={inspection} linked={found.length > 0} onClose={() => setWithdrawing(false)} />}
    </div>
  );
}
