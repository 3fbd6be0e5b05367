import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { RewardRulesDialog } from './RewardRulesDialog.tsx';
import '../../ui/DenseTable.css';

/** 内部举报奖励规则 as they stand: how to report, what is rewarded, how much. */
export function RewardRulesPanel() {
  const { t } = useTranslation();
  const { rewardRules: rules } = useEnterprise().enterprise.file;
  const [editing, setEditing] = useState(false);
  const empty = rules.rows.length === 0 && rules.howToReport === '';
  return (
    <Panel title={t('reports.rules.title')} extra={<Button size="small" onClick={() => setEditing(true)}>{t('reports.rules.edit')}</Button>}>
      <div className="az-stack az-duty-rules-body">
        {empty ? <p className="az-small az-second">{t('reports.rules.none')}</p> : <p className="az-small az-second">{rules.effectiveFrom === null ? t('reports.rules.draft') : t('reports.rules.from', { day: rules.effectiveFrom })}</p>}
        {rules.howToReport !== '' && <div><span className="az-h3">{t('reports.rules.how')}</span><p className="az-duty-how">{rules.howToReport}</p></div>}
      </div>
      {rules.rows.length > 0 && (
        <table className="az-table az-table-tight" aria-label={t('reports.rules.table')}>
          <thead><tr><th scope="col">{t('reports.rules.what')}</th><th scope="col" className="az-number">{t('reports.duty.within')}</th><th scope="col" className="az-number">{t('reports.duty.beyond')}</th></tr></thead>
          <tbody>{rules.rows.map((row) => <tr key={row.id}><td>{row.what}</td><td className="az-number">{row.withinDutyYuan}</td><td className="az-number">{row.beyondDutyYuan}</td></tr>)}</tbody>
        </table>
      )}
      {editing && <RewardRulesDialog onClose={() => setEditing(false)} />}
    </Panel>
  );
}
