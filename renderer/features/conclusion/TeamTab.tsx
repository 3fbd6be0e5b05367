import { Button, Checkbox, Input, Select } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignerRole, TeamMember } from '../../../assessment-specs/records/AssessmentFile.ts';
import { planSignatures } from '../../../assessment-specs/records/planSignatures.ts';
import { useAssessment, useEnterprise } from '../../host/EnterpriseContext.tsx';
import { FailureBand } from '../../host/FailureBand.tsx';
import { useSettings } from '../../host/SettingsContext.tsx';
import { formatList } from '../../i18n/format.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { newRowId } from './newRowId.ts';
import { useDraft } from '../../host/useDraft.ts';
import '../../ui/DenseTable.css';
import './TeamTab.css';

const roleNames = ['assessor', 'deputyLeader', 'leader', 'principal', 'employeeRepresentative', 'witness'] as const satisfies readonly SignerRole[];

function RolesField({ label, value, onChange }: { readonly label: string; readonly value: readonly SignerRole[]; readonly onChange: (roles: SignerRole[]) => void }) {
  const { t } = useTranslation();
  return <Select mode="multiple" optionFilterProp="label" aria-label={label} placeholder={t('conclusion.team.roles')} value={[...value]} style={{ width: '100%', minWidth: '11rem' }} onChange={onChange} options={roleNames.map((role) => ({ value: role, label: t(`conclusion.team.role.${role}`) }))} />;
}

interface MemberRowProps {
  readonly member: TeamMember;
  readonly onChange: (patch: Partial<TeamMember>, when: 'held' | 'soon' | 'now') => void;
  readonly onLeave: () => void;
  readonly onRemove: () => void;
}

function MemberRow({ member, onChange, onLeave, onRemove }: MemberRowProps) {
  const { t } = useTranslation();
  const text = (key: 'name' | 'post' | 'duty' | 'qualification', maxLength: number) =>
    <TextField bare label={`${member.name} ${t(`conclusion.team.${key}`)}`} value={member[key]} maxLength={maxLength} onLeave={onLeave} onChange={(value, when) => onChange({ [key]: value }, when)} />;
  return (
    <tr>
      <td>{text('name', 60)}</td><td>{text('post', 80)}</td><td>{text('duty', 200)}</td><td>{text('qualification', 120)}</td>
      {/* a person without any role is no member: the last role cannot be taken away */}
      <td><RolesField label={`${member.name} ${t('conclusion.team.roles')}`} value={member.roles} onChange={(roles) => { if (roles.length > 0) onChange({ roles }, 'now'); }} /></td>
      <td><Checkbox aria-label={t('conclusion.team.signsNamed', { name: member.name })} checked={member.signs} onChange={(event) => onChange({ signs: event.target.checked }, 'now')} /></td>
      <td><Button size="small" aria-label={t('conclusion.team.removeNamed', { name: member.name })} onClick={onRemove}>{t('conclusion.team.remove')}</Button></td>
    </tr>
  );
}

function AddRow({ onAdd }: { readonly onAdd: (member: Pick<TeamMember, 'name' | 'roles'>) => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [roles, setRoles] = useState<SignerRole[]>([]);
  const ready = name.trim() !== '' && roles.length > 0;
  const add = () => {
    if (!ready) return;
    onAdd({ name: name.trim(), roles });
    setName('');
    setRoles([]);
  };
  return (
    <div className="az-team-add">
      <Input aria-label={t('conclusion.team.name')} placeholder={t('conclusion.team.name')} value={name} maxLength={60} style={{ width: '10rem' }} onChange={(event) => setName(event.target.value)} onPressEnter={add} />
      <div className="az-grow" style={{ maxWidth: '24rem' }}><RolesField label={t('conclusion.team.roles')} value={roles} onChange={setRoles} /></div>
      <Button icon={<Icon name="plus" size={15} />} disabled={!ready} title={ready ? undefined : t('conclusion.team.addHint')} onClick={add}>{t('conclusion.team.add')}</Button>
    </div>
  );
}

function SealedTeam({ team }: { readonly team: readonly TeamMember[] }) {
  const { t } = useTranslation();
  const { locale } = useSettings().settings;
  return <tbody>{team.map((member) => <tr key={member.id}><td>{member.name}</td><td>{member.post}</td><td>{member.duty}</td><td>{member.qualification}</td><td>{formatList(member.roles.map((role) => t(`conclusion.team.role.${role}`)), locale)}</td><td>{t(member.signs ? 'conclusion.team.signsYes' : 'conclusion.team.signsNo')}</td></tr>)}</tbody>;
}

/** 签署人员: the team of the report with roles and who signs, and the order that follows from it. */
export function TeamTab() {
  const { t } = useTranslation();
  const { changeAssessment } = useEnterprise();
  const { file } = useAssessment();
  const stored = useMemo(() => ({ team: file.team }), [file.team]);
  const write = useCallback(async ({ team }: { readonly team: TeamMember[] }) => {
    const reply = await changeAssessment('assessment.setTeam', { team });
    return reply.ok ? { ok: true as const, value: { team: reply.value.file.team } } : reply;
  }, [changeAssessment]);
  const { value: { team }, set, flush, failure } = useDraft(stored, write);
  const sealed = file.seal !== null;
  const order = planSignatures(team).filter(({ document }) => document === 'report').map(({ memberId }) => team.find(({ id }) => id === memberId)?.name ?? '');
  // nobody signs until it is said: signing has legal weight
  const add = (member: Pick<TeamMember, 'name' | 'roles'>) => set({ team: [...team, { id: newRowId('m', team.map(({ id }) => id)), post: '', duty: '', qualification: '', signs: false, ...member }] }, 'now');
  return (
    <div className="az-stack">
      <p className="az-small az-muted">{t(sealed ? 'conclusion.team.sealed' : 'conclusion.team.hint')}</p>
      {failure !== null && <FailureBand failure={failure} actions={<Button size="small" onClick={flush}>{t('common.action.retry')}</Button>} />}
      <Panel>
        {team.length === 0 ? <EmptyState text={t('conclusion.team.none')} /> : (
          <div style={{ overflowX: 'auto' }}>
            <table className="az-table" aria-label={t('conclusion.team.table')}>
              <thead><tr>{(['name', 'post', 'duty', 'qualification', 'roles', 'signs'] as const).map((column) => <th key={column} scope="col">{t(`conclusion.team.${column}`)}</th>)}{!sealed && <th scope="col"><span className="az-spoken">{t('conclusion.team.remove')}</span></th>}</tr></thead>
              {sealed ? <SealedTeam team={team} /> : (
                <tbody>
                  {team.map((member) => <MemberRow key={member.id} member={member} onLeave={flush} onRemove={() => set({ team: team.filter(({ id }) => id !== member.id) }, 'now')} onChange={(patch, when) => set({ team: team.map((one) => one.id === member.id ? { ...one, ...patch } : one) }, when)} />)}
                </tbody>
              )}
            </table>
          </div>
        )}
        {!sealed && <AddRow onAdd={add} />}
      </Panel>
      <p><span className="az-h3">{t('conclusion.team.order')}</span>　{order.length === 0 ? <span className="az-muted">{t('conclusion.team.noOrder')}</span> : order.join(' → ')}</p>
    </div>
  );
}
