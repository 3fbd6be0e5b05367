import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import type { Failure } from '../../../../electron/contract/Reply.ts';
import { useEnterprise } from '../../../host/EnterpriseContext.tsx';
import { formatClock } from '../../../i18n/format.ts';

export interface WalkPhotos {
  readonly add: (files: readonly File[]) => void;
  readonly busy: boolean;
  /** the name of a file that was no picture */
  readonly refused: string | null;
  readonly failure: Failure | null;
}

/** What the clipboard calls every picture. */
const anonymous = /^image\.\w+$/;
const nameOf = (file: File, criterionId: string) => anonymous.test(file.name) ? `${criterionId} ${formatClock(new Date().toISOString()).replaceAll(':', '')}.${file.name.split('.').at(-1) ?? 'png'}` : file.name;

/**
 * Photographs of one question: from files, from the clipboard wherever the focus is, or dropped. Each is kept in the evidence folder first.
 * @param criterionId null while no question is in view: then nothing is taken @param onAdded gets the digests of those that were kept
 */
export function useWalkPhotos(criterionId: string | null, onAdded: (evidence: readonly string[]) => void): WalkPhotos {
  const { addEvidence } = useEnterprise();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const store = useCallback(async (files: readonly File[], id: string) => {
    setBusy(true);
    setFailure(null);
    setRefused(files.find(({ type }) => !type.startsWith('image/'))?.name ?? null);
    const added: string[] = [];
    for (const file of files.filter(({ type }) => type.startsWith('image/'))) {
      const reply = await addEvidence('assessment', { name: nameOf(file, id), kind: 'photo', obtainedOn: null, validUntil: null, note: '', content: new Uint8Array(await file.arrayBuffer()) });
      if (reply.ok) added.push(reply.value.id);
      else setFailure(reply.error);
    }
    setBusy(false);
    return added;
  }, [addEvidence]);
  const add = (files: readonly File[]) => {
    if (criterionId === null || files.length === 0) return;
    void store(files, criterionId).then((added) => { if (added.length > 0) onAdded(added); });
  };
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const files = [...event.clipboardData?.files ?? []];
    // text goes where the cursor stands
    if (files.length === 0 || criterionId === null || (event.target instanceof Element && event.target.closest('[role="dialog"]') !== null)) return;
    event.preventDefault();
    add(files);
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent) => paste(event);
    window.addEventListener('paste', listen);
    return () => window.removeEventListener('paste', listen);
  }, []);
  return { add, busy, refused, failure };
}
