import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../../electron/contract/Reply.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { RefusedBand } from './RefusedBand.tsx';
import { draftOfRules, rulesOf, withNewRow } from './rulesDraft.ts';
import type { RuleRowDraft, RulesDraft } from './rulesDraft.ts';

function Rows({ draft, onChange }: { readonly draft: RulesDraft; readonly onChange: (draft: RulesDraft) => void }) {
  const { t } = useTranslation();
  const change = (id: string, patch: Partial<RuleRowDraft>) => onChange({ ...draft, rows: draft.rows.map((row) => row.id === id ? { ...row, ...patch } : row) });
  return (
    <table className="az-table az-table-tight az-duty-rules" aria-label={t('reports.rules.table')}>
      <thead><tr><th scope="col">{t('reports.rules.what')}</th><th scope="col">{t('reports.rules.within')}</th><th scope="col">{t('reports.rules.beyond')}</th><th scope="col"><span className="az-spoken">{t('reports.rules.removal')}</span></th></tr></thead>
      <tbody>
        {draft.rows.map((row) => (
          <tr key={row.id}>
            <td><Input aria-label={t('reports.rules.what')} value={row.what} maxLength={200} onChange={(event) => change(row.id, { what: event.target.value })} /></td>
            <td><Input aria-label={t('reports.rules.within')} inputMode="decimal" value={row.within} maxLength={13} style={{ width: '7rem' }} onChange={(event) => change(row.id, { within: event.target.value })} /></td>
            <td><Input aria-label={t('reports.rules.beyond')} inputMode="decimal" value={row.beyond} maxLength={13} style={{ width: '7rem' }} onChange={(event) => change(row.id, { beyond: event.target.value })} /></td>
            <td><Button type="text" aria-label={row.what.trim() === '' ? t('reports.rules.removeBlank') : t('reports.rules.remove', { what: row.what })} icon={<Icon name="cross" size={14} />} onClick={() => onChange({ ...draft, rows: draft.rows.filter(({ id }) => id !== row.id) })} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Writes the reward rules as a whole; 职责外 has to be higher in every row. */
export function RewardRulesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { enterprise, changeEnterprise } = useEnterprise();
  const [draft, setDraft] = useState<RulesDraft>(() => draftOfRules(enterprise.file.rewardRules));
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const written = rulesOf(draft);
  const problem = 'problem' in written ? written.problem : null;
  const take = async () => {
    if (!('rules' in written)) return;
    setBusy(true);
    const reply = await changeEnterprise('rewardRules.set', { rules: written.rules });
    setBusy(false);
    if (reply.ok) onClose();
    else setFailure(reply.error);
  };
  return (
    <ConfirmDialog open widthPx={720} busy={busy} title={t('reports.rules.dialog')} confirmLabel={t('reports.rules.confirm')} cancelLabel={t('common.action.cancel')} confirmDisabled={problem !== null} onConfirm={() => void take()} onCancel={onClose}>
      <div className="az-stack">
        {failure !== null && <RefusedBand failure={failure} stale={t('reports.stale')} />}
        <label className="az-field"><span className="az-h3">{t('reports.rules.how')} · {t('reports.rules.howHint')}</span><Input.TextArea aria-label={t('reports.rules.how')} value={draft.howToReport} maxLength={2000} autoSize={{ minRows: 2, maxRows: 6 }} onChange={(event) => setDraft({ ...draft, howToReport: event.target.value })} /></label>
        <label className="az-field"><span className="az-h3">{t('reports.rules.fromDay')}</span><Input type="date" min="1900-01-01" max="2199-12-31" value={draft.effectiveFrom} style={{ width: '11rem' }} onChange={(event) => setDraft({ ...draft, effectiveFrom: event.target.value })} /></label>
        {draft.rows.length > 0 && <Rows draft={draft} onChange={setDraft} />}
        <div><Button icon={<Icon name="plus" size={14} />} onClick={() => setDraft(withNewRow(draft))}>{t('reports.rules.add')}</Button></div>
        {problem !== null && <p className="az-small az-warn">{problem.kind === 'notHigher' ? t('reports.rules.higher', { what: problem.what }) : t(`reports.rules.${problem.kind}`)}</p>}
      </div>
    </ConfirmDialog>
  );
}
