import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import { possibleSteps } from '../../../assessment-specs/records/hazardTransitions.ts';
import type { Failure } from '../../../electron/contract/Reply.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { EvidencePicture } from './EvidencePicture.tsx';
import { localInstant } from './localInstant.ts';
import { picturesOf } from './loopOf.ts';
import { RefusedBand } from './RefusedBand.tsx';

type Phase = 'before' | 'after';

function Pictures({ hazard, phase, onFailure }: { readonly hazard: Hazard; readonly phase: Phase; readonly onFailure: (failure: Failure | null) => void }) {
  const { t } = useTranslation();
  const { enterprise, addEvidence, changeEnterprise } = useEnterprise();
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const ids = picturesOf(hazard, phase);
  const add = async (files: readonly File[]) => {
    if (files.length === 0) return;
    setBusy(true);
    onFailure(null);
    const added: string[] = [];
    for (const file of files) {
      const stored = await addEvidence('enterprise', { name: file.name, kind: 'photo', obtainedOn: null, validUntil: null, note: '', content: new Uint8Array(await file.arrayBuffer()) });
      if (!stored.ok) {
        onFailure(stored.error);
        break;
      }
      added.push(stored.value.id);
    }
    // what was stored belongs to the hazard even when a later file failed
    if (added.length > 0) {
      const reply = await changeEnterprise('hazard.advance', { hazardId: hazard.id, step: { kind: 'evidenceAdded', at: localInstant(new Date()), note: '', phase, evidence: added } });
      if (!reply.ok) onFailure(reply.error);
    }
    setBusy(false);
  };
  return (
    <div>
      <div className="az-pictures">
        {ids.map((id) => <EvidencePicture key={id} evidenceId={id} alt={t('hazards.picture.alt', { phase: t(`hazards.picture.${phase}`), name: enterprise.file.evidence[id]?.name ?? id.slice(0, 8) })} />)}
        {ids.length === 0 && <span className="az-picture az-picture-none">{t(`hazards.picture.none.${phase}`)}</span>}
      </div>
      <div className="az-row">
        <span className="az-small az-muted az-grow">{t(`hazards.picture.${phase}`)}</span>
        {possibleSteps(hazard).includes('evidenceAdded') && <Button size="small" loading={busy} icon={<Icon name="cam" size={14} />} onClick={() => input.current?.click()}>{t(phase === 'before' ? 'hazards.picture.addBefore' : 'hazards.picture.addAfter')}</Button>}
        <input ref={input} type="file" hidden multiple accept="image/*" aria-label={t(phase === 'before' ? 'hazards.picture.addBefore' : 'hazards.picture.addAfter')} onChange={(event) => { const files = [...(event.target.files ?? [])]; event.target.value = ''; void add(files); }} />
      </div>
    </div>
  );
}

/** Photographs before and after, and the way to add more while the entry is open. */
export function HazardPictures({ hazard }: { readonly hazard: Hazard }) {
  const { t } = useTranslation();
  const [failure, setFailure] = useState<Failure | null>(null);
  return (
    <section aria-label={t('hazards.picture.title')} className="az-stack">
      <h3 className="az-h2">{t('hazards.picture.title')}</h3>
      {failure !== null && <RefusedBand failure={failure} />}
      <Pictures hazard={hazard} phase="before" onFailure={setFailure} />
      <Pictures hazard={hazard} phase="after" onFailure={setFailure} />
    </section>
  );
}
