import { Button, Input, InputNumber, Select } from 'antd';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Improvement } from '../../../assessment-specs/records/AssessmentFile.ts';
import { useAssessment, useEnterprise } from '../../host/EnterpriseContext.tsx';
import { FailureBand } from '../../host/FailureBand.tsx';
import { formatCount } from '../../i18n/format.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { newRowId } from './newRowId.ts';
import { useDraft } from '../../host/useDraft.ts';

const causes = ['management', 'site', 'people'] as const;
const states = ['open', 'inProgress', 'done'] as const;

interface RowProps {
  readonly row: Improvement;
  readonly number: number;
  readonly onChange: (patch: Partial<Improvement>, when: 'held' | 'soon' | 'now') => void;
  readonly onLeave: () => void;
  readonly onRemove: () => void;
}

function Row({ row, number, onChange, onLeave, onRemove }: RowProps) {
  const { t } = useTranslation();
  const text = (key: 'problem' | 'measure' | 'responsible' | 'reviewer' | 'contingency', maxLength: number, lines?: number) =>
    <TextField label={t(`conclusion.improvement.${key}`)} value={row[key]} maxLength={maxLength} {...(lines === undefined ? {} : { lines })} onLeave={onLeave} onChange={(value, when) => onChange({ [key]: value }, when)} />;
  return (
    <li className="az-improvement">
      <div className="az-improvement-head"><b className="az-strong">{t('conclusion.improvement.number', { number })}</b><span className="az-grow" /><Button size="small" aria-label={t('conclusion.improvement.removeNamed', { number })} onClick={onRemove}>{t('conclusion.improvement.remove')}</Button></div>
      <div className="az-improvement-grid">
        <div className="az-improvement-wide">{text('problem', 2000, 2)}</div>
        <div className="az-improvement-wide">{text('measure', 2000, 2)}</div>
        <label className="az-field"><span className="az-h3">{t('conclusion.improvement.cause')}</span><Select value={row.cause} aria-label={t('conclusion.improvement.cause')} style={{ width: '100%' }} onChange={(cause) => onChange({ cause }, 'now')} options={causes.map((value) => ({ value, label: t(`conclusion.improvement.causes.${value}`) }))} /></label>
        {text('responsible', 60)}
        <label className="az-field"><span className="az-h3">{t('conclusion.improvement.deadline')}</span><Input type="date" value={row.deadline ?? ''} aria-label={t('conclusion.improvement.deadline')} onBlur={onLeave} onChange={(event) => onChange({ deadline: event.target.value === '' ? null : event.target.value }, 'soon')} /></label>
        <label className="az-field"><span className="az-h3">{t('conclusion.improvement.funds')}</span><InputNumber value={row.fundsYuan} min={0} max={1_000_000_000_000} aria-label={t('conclusion.improvement.funds')} style={{ width: '100%' }} onBlur={onLeave} onChange={(fundsYuan) => onChange({ fundsYuan }, 'soon')} /></label>
        {text('reviewer', 60)}
        <label className="az-field"><span className="az-h3">{t('conclusion.improvement.state')}</span><Select value={row.state} aria-label={t('conclusion.improvement.state')} style={{ width: '100%' }} onChange={(state) => onChange({ state }, 'now')} options={states.map((value) => ({ value, label: t(`conclusion.improvement.states.${value}`) }))} /></label>
        <div className="az-improvement-wide">{text('contingency', 1000)}</div>
      </div>
    </li>
  );
}

function SealedRow({ row, number }: Pick<RowProps, 'row' | 'number'>) {
  const { t } = useTranslation();
  const facts = [
    ['cause', t(`conclusion.improvement.causes.${row.cause}`)], ['responsible', row.responsible], ['deadline', row.deadline ?? ''], ['funds', row.fundsYuan === null ? '' : formatCount(row.fundsYuan)],
    ['contingency', row.contingency], ['reviewer', row.reviewer], ['state', t(`conclusion.improvement.states.${row.state}`)],
  ] as const;
  return (
    <li className="az-improvement">
      <p><b className="az-strong">{number}　{row.problem}</b></p><p>{row.measure}</p>
      <p className="az-small az-second">{facts.filter(([, value]) => value !== '').map(([key, value]) => `${t(`conclusion.improvement.${key}`)} ${value}`).join(' · ')}</p>
    </li>
  );
}

/** Chapter 11: measures and plan, a block each, saved while one types. */
export function ImprovementsPanel() {
  const { t } = useTranslation();
  const { changeAssessment } = useEnterprise();
  const { file } = useAssessment();
  const stored = useMemo(() => ({ rows: file.improvements }), [file.improvements]);
  const write = useCallback(async ({ rows }: { readonly rows: Improvement[] }) => {
    const reply = await changeAssessment('assessment.setImprovements', { improvements: rows });
    return reply.ok ? { ok: true as const, value: { rows: reply.value.file.improvements } } : reply;
  }, [changeAssessment]);
  const { value: { rows }, set, flush, failure } = useDraft(stored, write);
  const sealed = file.seal !== null;
  const add = () => set({ rows: [...rows, { id: newRowId('i', rows.map(({ id }) => id)), problem: '', cause: 'management', measure: '', responsible: '', fundsYuan: null, deadline: null, contingency: '', reviewer: '', state: 'open' }] }, 'now');
  const addButton = <Button icon={<Icon name="plus" size={15} />} onClick={add}>{t('conclusion.improvement.add')}</Button>;
  return (
    <Panel title={t('conclusion.texts.chapter11')} hint={sealed ? undefined : t('conclusion.improvement.addHint')}>
      {failure !== null && <FailureBand failure={failure} actions={<Button size="small" onClick={flush}>{t('common.action.retry')}</Button>} />}
      {rows.length === 0 && <EmptyState text={t('conclusion.improvement.none')} {...(sealed ? {} : { action: addButton })} />}
      <ol>
        {rows.map((row, index) => sealed ? <SealedRow key={row.id} row={row} number={index + 1} /> : (
          <Row key={row.id} row={row} number={index + 1} onLeave={flush} onRemove={() => set({ rows: rows.filter(({ id }) => id !== row.id) }, 'now')}
            onChange={(patch, when) => set({ rows: rows.map((one) => one.id === row.id ? { ...one, ...patch } : one) }, when)} />
        ))}
      </ol>
      {!sealed && rows.length > 0 && <div className="az-improvement-add">{addButton}</div>}
    </Panel>
  );
}
