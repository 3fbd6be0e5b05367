import { useCallback, useEffect, useRef, useState } from 'react';
import type { Item } from '../../../../assessment-specs/schema/ScoredPack.ts';
import { useAssessment, useEnterprise } from '../../../host/EnterpriseContext.tsx';
import { formatClock } from '../../../i18n/format.ts';
import type { ItemLine } from '../arrangeItems.ts';
import type { ItemActions } from '../useItemActions.ts';
import { filesLimit, roomFor } from './admitFiles.ts';
import { kindFor } from './kindFor.ts';
import { shrinkPicture } from './shrinkPicture.ts';
import type { Intake } from './storeFiles.ts';
import { storeFiles } from './storeFiles.ts';

/** How far a drop is. */
export interface IntakeProgress {
  readonly done: number;
  readonly total: number;
  readonly name: string;
}

/** What is said once a drop is over. */
export type IntakeOutcome =
  | { readonly kind: 'over'; readonly item: Item; readonly intake: Intake<File> }
  | { readonly kind: 'tooMany'; readonly item: Item; readonly count: number; readonly left: number };

export interface EvidenceIntake {
  readonly take: (item: Item, files: readonly File[], takesHeic?: boolean) => void;
  readonly progress: IntakeProgress | null;
  readonly cancel: () => void;
  readonly outcome: IntakeOutcome | null;
  readonly close: () => void;
  /** the day that a file stored on this page was last changed, by digest: a suggestion for when it was obtained */
  readonly changedOn: (evidenceId: string) => number | null;
}

/** What the clipboard calls every picture. */
const anonymous = /^image\.\w+$/;
const nameOf = (file: File, itemId: string) => (anonymous.test(file.name) ? `${itemId} ${formatClock(new Date().toISOString()).replaceAll(':', '')}.${file.name.split('.').at(-1) ?? 'png'}` : file.name);

/** Stores what is dropped, pasted or chosen. A drop that comes while another is under way waits for it. */
export function useEvidenceIntake(lines: readonly ItemLine[], actions: ItemActions): EvidenceIntake {
  const { addEvidence, showWritten } = useEnterprise();
  const { file: { evidence: cards } } = useAssessment();
  const [progress, setProgress] = useState<IntakeProgress | null>(null);
  const [outcome, setOutcome] = useState<IntakeOutcome | null>(null);
  const latest = useRef({ lines, actions, cards, addEvidence, showWritten });
  useEffect(() => {
    latest.current = { lines, actions, cards, addEvidence, showWritten };
  });
  const stop = useRef(new AbortController());
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const [changed] = useState(() => new Map<string, number>());
  const run = useCallback(async (item: Item, files: readonly File[], takesHeic: boolean) => {
    stop.current = new AbortController();
    const line = latest.current.lines.find((other) => other.item.id === item.id);
    // before the score nothing counts as missing
    const lacks = line?.answer === undefined ? item.evidenceRequired : line.missing;
    const intake = await storeFiles(files, {
      takesHeic, signal: stop.current.signal, known: new Set(Object.keys(latest.current.cards)),
      progress: (done, name) => setProgress({ done, total: files.length, name }),
      store: async (file, content) => {
        const shrunk = await shrinkPicture(file);
        const reply = await latest.current.addEvidence('assessment', { name: nameOf(file, item.id), kind: kindFor(file.type, lacks), obtainedOn: null, validUntil: null, note: '', content, ...(shrunk === null ? {} : { shrunk }) }, true);
        if (reply.ok) changed.set(reply.value.id, file.lastModified);
        return reply;
      },
      attach: (ids) => {
        latest.current.showWritten();
        latest.current.actions.attach(item, (before) => ({ ...before, evidence: [...new Set([...before.evidence, ...ids])] }));
      },
    });
    setProgress(null);
    setOutcome({ kind: 'over', item, intake });
  }, [changed]);
  const take = useCallback((item: Item, files: readonly File[], takesHeic = false) => {
    if (files.length === 0) return;
    const already = latest.current.actions.attached(item.id).evidence.length;
    const room = roomFor(files.length, already);
    if (!room.fits) return setOutcome({ kind: 'tooMany', item, count: Math.min(files.length, filesLimit * 10), left: room.left });
    setOutcome(null);
    last.current = last.current.then(() => run(item, files, takesHeic));
  }, [run]);
  const cancel = useCallback(() => stop.current.abort(), []);
  const close = useCallback(() => setOutcome(null), []);
  const changedOn = useCallback((id: string) => changed.get(id) ?? null, [changed]);
  return { take, progress, cancel, outcome, close, changedOn };
}
