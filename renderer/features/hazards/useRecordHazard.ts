import { useState } from 'react';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import type { Failure } from '../../../electron/contract/Reply.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import type { HazardDraft } from './hazardDraft.ts';
import { basisOf } from './hazardDraft.ts';
import { instantTyped, localInstant } from './localInstant.ts';
import { useHazardPhotos } from './useHazardPhotos.ts';

export interface NewHazard {
  readonly draft: HazardDraft;
  /** of the criterion, as the screening was answered */
  readonly branches: readonly string[];
  readonly itemRefs: Hazard['itemRefs'];
  readonly photos: readonly File[];
}

/** hazardId null: nothing was entered; an id together with a failure: it was, but not all of its photographs were stored */
export interface Recorded {
  readonly hazardId: string | null;
  readonly failed: Failure | null;
}

/** Enters a hazard in the ledger, then its photographs. */
export function useRecordHazard(): { readonly record: (hazard: NewHazard) => Promise<Recorded>; readonly busy: boolean } {
  const { enterprise, assessment, changeEnterprise } = useEnterprise();
  const storePhotos = useHazardPhotos();
  const [busy, setBusy] = useState(false);
  const record = async ({ draft, branches, itemRefs, photos }: NewHazard): Promise<Recorded> => {
    const basis = basisOf(draft, branches);
    if (basis === null || draft.grade === null) throw new Error('An entry without grade or basis: ask missingOf first.');
    const before = new Set(enterprise.file.hazards.map(({ id }) => id));
    setBusy(true);
    const reply = await changeEnterprise('hazard.record', {
      grade: draft.grade, basis, source: draft.source, title: draft.title.trim(), description: draft.description.trim(), area: draft.area.trim(), foundBy: draft.foundBy.trim(), foundAt: instantTyped(draft.foundAt) ?? localInstant(new Date()),
      itemRefs: [...itemRefs], sourceRef: draft.sourceRef === '' ? null : draft.sourceRef, assessmentId: assessment !== null && assessment.file.seal === null ? assessment.file.id : null,
    });
    if (!reply.ok) {
      setBusy(false);
      return { hazardId: null, failed: reply.error };
    }
    const added = reply.value.file.hazards.find(({ id }) => !before.has(id));
    if (added === undefined) throw new Error('The host recorded a hazard that its ledger does not show.');
    const failed = await storePhotos(added.id, 'before', photos);
    setBusy(false);
    return { hazardId: added.id, failed };
  };
  return { record, busy };
}
