import { Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EmployeeReport } from '../../../assessment-specs/records/EmployeeReport.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { proposedReward, yuanTyped } from './proposedReward.ts';
import { ReportStepDialog } from './ReportStepDialog.tsx';

export interface ReportStepProps {
  readonly report: EmployeeReport;
  readonly onClose: () => void;
}

/** 查实 by an entry that the ledger has already. */
export function LinkHazard({ report, onClose }: ReportStepProps) {
  const { t } = useTranslation();
  const { hazards } = useEnterprise().enterprise.file;
  const [hazardId, setHazardId] = useState<string | null>(null);
  const options = [...hazards].reverse().map(({ id, title }) => ({ value: id, label: `${id} ${title}` }));
  return (
    <ReportStepDialog reportId={report.id} title={t('reports.link.title')} confirmLabel={t('reports.link.confirm')} step={hazardId === null ? null : { kind: 'verified', note: '', hazardId }} onClose={onClose}>
      {hazards.length === 0 ? <p>{t('reports.link.none')}</p>
        : <Select showSearch={{ optionFilterProp: 'label' }} aria-label={t('reports.link.hazard')} placeholder={t('reports.link.choose')} style={{ width: '100%' }} value={hazardId} onChange={setHazardId} options={options} />}
    </ReportStepDialog>
  );
}

/** 查否, with what was checked and why it does not hold. */
export function Unfounded({ report, onClose }: ReportStepProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  return (
    <ReportStepDialog reportId={report.id} title={t('reports.unfound.title')} confirmLabel={t('reports.unfound.confirm')} step={reason.trim() === '' ? null : { kind: 'unfounded', note: '', reason: reason.trim() }} onClose={onClose}>
      <label className="az-field"><span className="az-h3">{t('reports.unfound.reason')}</span><Input.TextArea value={reason} maxLength={2000} autoSize={{ minRows: 2, maxRows: 6 }} onChange={(event) => setReason(event.target.value)} /></label>
      <p className="az-small az-muted">{t('reports.unfound.note')}</p>
    </ReportStepDialog>
  );
}

/** 兑现奖励: the rules propose, people enter the amount and the day. */
export function Reward({ report, onClose }: ReportStepProps) {
  const { t } = useTranslation();
  const { rewardRules } = useEnterprise().enterprise.file;
  const [ruleId, setRuleId] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [on, setOn] = useState('');
  const [note, setNote] = useState('');
  const yuan = yuanTyped(typed);
  const proposed = proposedReward(rewardRules, ruleId, report.duty);
  const rules = [...rewardRules.rows.map(({ id, what }) => ({ value: id, label: what })), { value: '', label: t('reports.reward.noRule') }];
  return (
    <ReportStepDialog reportId={report.id} title={t('reports.reward.title')} confirmLabel={t('reports.reward.confirm')} step={yuan === null || on === '' ? null : { kind: 'rewarded', note: note.trim(), yuan, on, ruleId }} onClose={onClose}>
      {rewardRules.rows.length === 0 ? <p className="az-small az-second">{t('reports.reward.noRules')}</p>
        : <div className="az-field"><span className="az-h3">{t('reports.reward.rule')}</span><Select aria-label={t('reports.reward.rule')} style={{ width: '100%' }} value={ruleId ?? ''} onChange={(value) => setRuleId(value === '' ? null : value)} options={rules} /></div>}
      {proposed !== null && <p>{t('reports.reward.proposed', { duty: t(`reports.duty.${report.duty}`), yuan: proposed })}</p>}
      <div className="az-duty-two">
        <label className="az-field"><span className="az-h3">{t('reports.reward.yuan')}</span><Input value={typed} inputMode="decimal" maxLength={13} suffix={t('reports.reward.unit')} onChange={(event) => setTyped(event.target.value)} /></label>
        <label className="az-field"><span className="az-h3">{t('reports.reward.on')}</span><Input type="date" min="1900-01-01" max="2199-12-31" value={on} onChange={(event) => setOn(event.target.value)} /></label>
      </div>
      {proposed !== null && yuan !== null && yuan < proposed && <p className="az-small az-warn">{t('reports.reward.below', { yuan: Math.round((proposed - yuan) * 100) / 100 })}</p>}
      <label className="az-field"><span className="az-h3">{t('reports.reward.note')}</span><Input value={note} maxLength={2000} onChange={(event) => setNote(event.target.value)} /></label>
    </ReportStepDialog>
  );
}
