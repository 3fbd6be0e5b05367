import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import { hazardStage } from '../../../assessment-specs/records/hazardState.ts';
import { possibleSteps } from '../../../assessment-specs/records/hazardTransitions.ts';
import type { Failure } from '../../../electron/contract/Reply.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { EvidencePicture } from '../../host/EvidencePicture.tsx';
import { picturesOf } from './loopOf.ts';
import { RefusedBand } from './RefusedBand.tsx';
import { useHazardPhotos } from './useHazardPhotos.ts';

type Phase = 'before' | 'after';

function AddPictures({ hazard, phase, label, onFailure }: { readonly hazard: Hazard; readonly phase: Phase; readonly label: string; readonly onFailure: (failure: Failure | null) => void }) {
  const store = useHazardPhotos();
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const add = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setBusy(true);
    onFailure(null);
    onFailure(await store(hazard.id, phase, files));
    setBusy(false);
  };
  return (
    <>
      <Button size="small" loading={busy} icon={<Icon name="cam" size={14} />} onClick={() => input.current?.click()}>{label}</Button>
      <input ref={input} type="file" hidden multiple accept="image/*" aria-label={label} onChange={(event) => { const files = [...(event.target.files ?? [])]; event.target.value = ''; void add(files); }} />
    </>
  );
}

function Pictures({ hazard, phase, onFailure }: { readonly hazard: Hazard; readonly phase: Phase; readonly onFailure: (failure: Failure | null) => void }) {
  const { t } = useTranslation();
  const { enterprise } = useEnterprise();
  const ids = picturesOf(hazard, phase);
  return (
    <figure>
      <div className="az-pictures">
        {ids.map((id) => <EvidencePicture key={id} evidenceId={id} alt={t('hazards.picture.alt', { phase: t(`hazards.picture.${phase}`), name: enterprise.file.evidence[id]?.name ?? id.slice(0, 8) })} />)}
        {ids.length === 0 && <span className="az-picture az-picture-none">{t(`hazards.picture.none.${phase}`)}</span>}
      </div>
      <figcaption className="az-small az-muted">{t(`hazards.picture.${phase}`)}</figcaption>
      {possibleSteps(hazard).includes('evidenceAdded') && <AddPictures hazard={hazard} phase={phase} label={t(phase === 'before' ? 'hazards.picture.addBefore' : 'hazards.picture.addAfter')} onFailure={onFailure} />}
    </figure>
  );
}

/** Photographs before and after, side by side, and the way to add more while the entry is open. A general hazard needs none, so without any it only offers to add some. */
export function HazardPictures({ hazard }: { readonly hazard: Hazard }) {
  const { t } = useTranslation();
  const [failure, setFailure] = useState<Failure | null>(null);
  const stage = hazardStage(hazard);
  const wanted = hazard.grade === 'major' || picturesOf(hazard, 'before').length + picturesOf(hazard, 'after').length > 0;
  const may = possibleSteps(hazard).includes('evidenceAdded');
  if (!wanted && !may) return null;
  return (
    <section aria-label={t('hazards.picture.title')} className="az-stack">
      <h3 className="az-h2">{t('hazards.picture.title')}</h3>
      {failure !== null && <RefusedBand failure={failure} />}
      {wanted ? <div className="az-picture-pair"><Pictures hazard={hazard} phase="before" onFailure={setFailure} /><Pictures hazard={hazard} phase="after" onFailure={setFailure} /></div>
        : <div><AddPictures hazard={hazard} phase={stage === 'done' || stage === 'accepted' ? 'after' : 'before'} label={t('hazards.picture.quiet')} onFailure={setFailure} /></div>}
    </section>
  );
}
