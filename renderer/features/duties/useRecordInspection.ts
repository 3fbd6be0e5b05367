import { useCallback, useState } from 'react';
import type { Failure } from '../../../electron/contract/Reply.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import type { InspectionDraft } from './inspectionDraft.ts';

/** Stores the files, then the inspection that names them. The same file again is the same evidence, so that trying once more stores nothing twice. */
export function useRecordInspection() {
  const { addEvidence, changeEnterprise } = useEnterprise();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const store = useCallback(async (files: readonly File[], on: string): Promise<{ readonly ok: true; readonly evidence: string[] } | { readonly ok: false; readonly error: Failure }> => {
    const evidence: string[] = [];
    for (const file of files) {
      const reply = await addEvidence('enterprise', { name: file.name, kind: file.type.startsWith('image/') ? 'photo' : 'record', obtainedOn: on, validUntil: null, note: '', content: new Uint8Array(await file.arrayBuffer()) });
      if (!reply.ok) return reply;
      if (!evidence.includes(reply.value.id)) evidence.push(reply.value.id);
    }
    return { ok: true, evidence };
  }, [addEvidence]);

  /** @returns the id of the inspection; null when it was refused */
  const record = useCallback(async ({ kind, ...draft }: InspectionDraft, files: readonly File[]): Promise<string | null> => {
    if (kind === null) return null;
    setBusy(true);
    setFailure(null);
    const stored = await store(files, draft.on);
    const reply = stored.ok ? await changeEnterprise('inspection.record', { ...draft, kind, ledBy: draft.ledBy.trim(), areas: draft.areas.trim(), participants: draft.participants.trim(), evidence: stored.evidence }) : stored;
    setBusy(false);
    if (reply.ok) return reply.value.file.inspections.at(-1)?.id ?? null;
    setFailure(reply.error);
    return null;
  }, [store, changeEnterprise]);
  return { record, busy, failure };
}
