import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../../assessment-specs/records/Evidence.ts';
import { useAssessment, useEnterprise } from '../../host/EnterpriseContext.tsx';
import { FailureBand } from '../../host/FailureBand.tsx';
import { useHostCommand } from '../../host/useHostCommand.ts';
import { ErrorBand } from '../../ui/ErrorBand.tsx';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { isPng } from './isPng.ts';

export interface SealImageFieldProps {
  /** digest of the chosen picture; null: none, which is where it starts */
  readonly value: string | null;
  readonly onChange: (digest: string | null) => void;
}

/** 印章图片: a PNG from a file or one that is there already. It says that it is only a picture. */
export function SealImageField({ value, onChange }: SealImageFieldProps) {
  const { t } = useTranslation();
  const { enterprise, accept } = useEnterprise();
  const assessment = useAssessment();
  const adding = useHostCommand('evidence.add');
  const [refused, setRefused] = useState<string | null>(null);
  const cards: readonly Evidence[] = Object.values({ ...enterprise.file.evidence, ...assessment.file.evidence });
  const pictures = cards.filter(({ mime }) => mime === 'image/png');
  const take = async ([file]: readonly File[]) => {
    if (file === undefined) return;
    const content = new Uint8Array(await file.arrayBuffer());
    setRefused(isPng(content) ? null : file.name);
    if (!isPng(content)) return;
    const reply = await adding.run({
      enterpriseId: enterprise.file.id, assessmentId: assessment.file.id, seq: assessment.seq, name: file.name, kind: 'photo', obtainedOn: null, validUntil: null, note: t('conclusion.seal.note'), content,
    });
    if (!reply.ok) return;
    accept(reply.value);
    onChange(reply.value.evidence.id);
  };
  const name = value === null ? null : cards.find(({ id }) => id === value)?.name ?? value.slice(0, 8);
  return (
    <div className="az-stack" style={{ gap: '.5rem' }}>
      <div><span className="az-h3">{t('conclusion.seal.image')}</span><p className="az-small az-muted">{t('conclusion.seal.imageHint')}</p></div>
      {name !== null && <div className="az-row"><span className="az-grow">{t('conclusion.seal.chosen', { name })}</span><Button size="small" onClick={() => onChange(null)}>{t('conclusion.seal.remove')}</Button></div>}
      {name === null && <FileDrop icon="clip" accept="image/png,.png" text={t('conclusion.seal.drop')} chooseLabel={t('conclusion.seal.choose')} disabled={adding.busy} onFiles={(files) => void take(files)} />}
      {name === null && pictures.length > 0 && (
        <Select aria-label={t('conclusion.seal.existing')} placeholder={t('conclusion.seal.existing')} value={null} showSearch={{ optionFilterProp: 'label' }} onChange={(id: string | null) => onChange(id)} options={pictures.map(({ id, name: label }) => ({ value: id, label }))} />
      )}
      {refused !== null && <ErrorBand what={t('conclusion.seal.notPng', { name: refused })} />}
      {adding.failure !== null && <FailureBand failure={adding.failure} />}
    </div>
  );
}
