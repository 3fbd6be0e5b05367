import { Button, InputNumber } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Narrative } from '../../../assessment-specs/records/AssessmentFile.ts';
import { useAssessment, useEnterprise } from '../../host/EnterpriseContext.tsx';
import { FailureBand } from '../../host/FailureBand.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useShowField } from '../../ui/useShowField.ts';
import { ImprovementsPanel } from './ImprovementsPanel.tsx';
import type { Draft } from '../../host/useDraft.ts';
import { useDraft } from '../../host/useDraft.ts';
import './ReportTextsTab.css';

const limit = 4000;

interface ProseProps {
  readonly label: string;
  readonly value: string;
  readonly sealed: boolean;
  readonly onChange: (value: string, when: 'held' | 'soon') => void;
  readonly onLeave: () => void;
}

function Prose({ label, value, sealed, onChange, onLeave }: ProseProps) {
  const { t } = useTranslation();
  if (!sealed) return <TextField label={label} value={value} maxLength={limit} lines={3} onChange={onChange} onLeave={onLeave} />;
  return <div><span className="az-h3">{label}</span><p className={value === '' ? 'az-muted' : 'az-texts-sealed az-measure'}>{value === '' ? t('conclusion.texts.empty') : value}</p></div>;
}

function CountField({ label, value, sealed, onChange }: { readonly label: string; readonly value: number | null; readonly sealed: boolean; readonly onChange: (value: number | null) => void }) {
  const { t } = useTranslation();
  if (sealed) return <div><span className="az-h3">{label}</span><p>{value ?? <span className="az-muted">{t('conclusion.texts.empty')}</span>}</p></div>;
  return <label className="az-field"><span className="az-h3">{label}</span><InputNumber value={value} min={0} max={1_000_000} precision={0} aria-label={label} style={{ width: '10rem' }} onChange={onChange} /></label>;
}

function Process({ draft, sealed }: { readonly draft: Draft<Narrative>; readonly sealed: boolean }) {
  const { t } = useTranslation();
  const { value, set, flush } = draft;
  return (
    <Panel title={t('conclusion.texts.chapter3')} padded>
      <div className="az-stack">
        {(['documentReview', 'siteCheck', 'interviews'] as const).map((key) => <Prose key={key} label={t(`conclusion.texts.${key}`)} value={value[key]} sealed={sealed} onLeave={flush} onChange={(text, when) => set({ [key]: text }, when)} />)}
        <div className="az-texts-pair">
          {(['sampled', 'sampledNonconforming'] as const).map((key) => <CountField key={key} label={t(`conclusion.texts.${key}`)} value={value[key]} sealed={sealed} onChange={(count) => set({ [key]: count }, 'soon')} />)}
        </div>
      </div>
    </Panel>
  );
}

/** What only people can write for the report (chapters 2, 3, 10 and 11). Sealed, it is text. */
export function ReportTextsTab() {
  const { t } = useTranslation();
  const { changeAssessment } = useEnterprise();
  const { file } = useAssessment();
  const sealed = file.seal !== null;
  const write = useCallback(async (narrative: Narrative) => {
    const reply = await changeAssessment('assessment.setNarrative', { narrative });
    return reply.ok ? { ok: true as const, value: reply.value.file.narrative } : reply;
  }, [changeAssessment]);
  const draft = useDraft(file.narrative, write);
  const field = useSearchParams()[0].get('field');
  useShowField(field === null ? null : field === 'improvements' ? t('conclusion.texts.chapter11') : t(`conclusion.texts.${field}` as 'conclusion.texts.method'));
  const { value, set, flush, failure } = draft;
  return (
    <div className="az-stack az-texts">
      <p className="az-small az-muted">{t(sealed ? 'conclusion.texts.sealed' : 'conclusion.texts.hint')}</p>
      {failure !== null && <FailureBand failure={failure} actions={<Button size="small" onClick={flush}>{t('common.action.retry')}</Button>} />}
      <Panel title={t('conclusion.texts.chapter2')} padded>
        <div className="az-stack">
          {(['method', 'training'] as const).map((key) => <Prose key={key} label={t(`conclusion.texts.${key}`)} value={value[key]} sealed={sealed} onLeave={flush} onChange={(text, when) => set({ [key]: text }, when)} />)}
        </div>
      </Panel>
      <Process draft={draft} sealed={sealed} />
      <Panel title={t('conclusion.texts.chapter10')} padded>
        <div className="az-stack">
          {(['management', 'site', 'people'] as const).map((key) => <Prose key={key} label={t(`conclusion.texts.${key}`)} value={value.causes[key]} sealed={sealed} onLeave={flush} onChange={(text, when) => set({ causes: { ...value.causes, [key]: text } }, when)} />)}
        </div>
      </Panel>
      <ImprovementsPanel />
    </div>
  );
}
