import { useCallback } from 'react';
import { call } from '../../../host/call.ts';
import { useAssessment, useEnterprise } from '../../../host/EnterpriseContext.tsx';
import { localInstant } from '../localInstant.ts';

/**
 * Photographs of the walk belong to the assessment; an entry of the ledger outlives it and keeps its own, as 整改前.
 * @returns whether all of them were carried over
 */
export function useCarriedPhotos(): (hazardId: string, evidence: readonly string[]) => Promise<boolean> {
  const { addEvidence, changeEnterprise } = useEnterprise();
  const { file } = useAssessment();
  return useCallback(async (hazardId, evidence) => {
    const carried: string[] = [];
    for (const evidenceId of evidence) {
      const card = file.evidence[evidenceId];
      const read = await call('evidence.read', { enterpriseId: file.enterpriseId, evidenceId });
      if (card === undefined || !read.ok) continue;
      const { name, kind, obtainedOn, validUntil, note } = card;
      const added = await addEvidence('enterprise', { name, kind, obtainedOn, validUntil, note, content: read.value.content });
      if (added.ok) carried.push(added.value.id);
    }
    if (carried.length === 0) return false;
    const reply = await changeEnterprise('hazard.advance', { hazardId, step: { kind: 'evidenceAdded', at: localInstant(new Date()), note: '', phase: 'before', evidence: carried } });
    return reply.ok && carried.length === evidence.length;
  }, [addEvidence, changeEnterprise, file.evidence, file.enterpriseId]);
}
