import { useCallback } from 'react';
import type { Failure } from '../../../electron/contract/Reply.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { localInstant } from './localInstant.ts';

/** Stores photographs and writes them into a hazard's history. What was stored belongs to the hazard even when a later file failed. @returns why not all were stored, or null */
export function useHazardPhotos(): (hazardId: string, phase: 'before' | 'after', files: readonly File[]) => Promise<Failure | null> {
  const { addEvidence, changeEnterprise } = useEnterprise();
  return useCallback(async (hazardId, phase, files) => {
    const stored: string[] = [];
    let failure: Failure | null = null;
    for (const file of files) {
      const reply = await addEvidence('enterprise', { name: file.name, kind: 'photo', obtainedOn: null, validUntil: null, note: '', content: new Uint8Array(await file.arrayBuffer()) });
      if (!reply.ok) {
        failure = reply.error;
        break;
      }
      stored.push(reply.value.id);
    }
    if (stored.length === 0) return failure;
    const reply = await changeEnterprise('hazard.advance', { hazardId, step: { kind: 'evidenceAdded', at: localInstant(new Date()), note: '', phase, evidence: stored } });
    return failure ?? (reply.ok ? null : reply.error);
  }, [addEvidence, changeEnterprise]);
}
