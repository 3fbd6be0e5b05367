import { Button, Checkbox, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SignerRole, TeamMember } from '../../../../assessment-specs/records/AssessmentFile.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { StatusLine } from '../../../ui/StatusLine.tsx';
import { newMember, teamGaps } from './teamGaps.ts';
import '../../../ui/DenseTable.css';
import './StartPanels.css';

const roles = ['leader', 'deputyLeader', 'assessor', 'employeeRepresentative', 'principal', 'witness'] as const satisfies readonly SignerRole[];
const texts = [['name', 60], ['post', 80], ['duty', 200], ['qualification', 120]] as const;

/** 自评小组: one person, several roles, one signature. What is still missing for sealing is said below. */
export function TeamPanel({ team, onChange }: { readonly team: readonly TeamMember[]; readonly onChange: (team: readonly TeamMember[]) => void }) {
  const { t } = useTranslation();
  const change = (id: string, patch: Partial<TeamMember>) => onChange(team.map((member) => member.id === id ? { ...member, ...patch } : member));
  const gaps = teamGaps(team);
  const cell = (column: string, index: number) => t('start.team.cell', { column, row: index + 1 });
  return (
    <Panel title={t('start.team.title')} hint={t('start.team.hint')} extra={<Button size="small" icon={<Icon name="plus" size={14} />} onClick={() => onChange([...team, newMember(team)])}>{t('start.team.add')}</Button>}>
      {team.length > 0 && (
        <table className="az-table az-table-tight" aria-label={t('start.team.title')}>
          <thead><tr>{texts.map(([field]) => <th key={field} scope="col">{t(`start.team.${field}`)}</th>)}<th scope="col" style={{ width: '17rem' }}>{t('start.team.roles')}</th><th scope="col" style={{ width: '3.5rem' }}>{t('start.team.signs')}</th><th scope="col"><span className="az-spoken">{t('start.team.remove')}</span></th></tr></thead>
          <tbody>
            {team.map((member, index) => (
              <tr key={member.id}>
                {texts.map(([field, maxLength]) => <td key={field}><Input aria-label={cell(t(`start.team.${field}`), index)} value={member[field]} maxLength={maxLength} onChange={(event) => change(member.id, { [field]: event.target.value.replace(/\p{Cc}/gu, ' ') })} /></td>)}
                <td><Select mode="multiple" optionFilterProp="label" style={{ width: '100%' }} aria-label={cell(t('start.team.roles'), index)} placeholder={t('start.team.chooseRoles')} value={[...member.roles]} options={roles.map((role) => ({ value: role, label: t(`start.signer.${role}`) }))} onChange={(chosen: SignerRole[]) => change(member.id, { roles: chosen })} /></td>
                <td><Checkbox aria-label={cell(t('start.team.signs'), index)} checked={member.signs} onChange={(event) => change(member.id, { signs: event.target.checked })} /></td>
                <td><Button size="small" type="text" aria-label={t('start.team.removeRow', { row: index + 1 })} onClick={() => onChange(team.filter(({ id }) => id !== member.id))}>{t('start.team.remove')}</Button></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="az-start-gaps az-small">{gaps.length === 0 ? <StatusLine tone="ok" icon="check">{t('start.team.complete')}</StatusLine> : gaps.map((gap) => <StatusLine key={gap} tone="warn" icon="hazard">{t(`start.teamGap.${gap}`)}</StatusLine>)}</div>
    </Panel>
  );
}
