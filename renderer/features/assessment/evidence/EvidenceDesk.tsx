import type { ReactNode } from 'react';
import { lazy, Suspense, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Item } from '../../../../assessment-specs/schema/ScoredPack.ts';
import { UndoBar } from '../../../ui/UndoBar.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { itemName } from '../itemWords.ts';
import type { PackView } from '../usePackView.ts';
import { filesLimit } from './admitFiles.ts';
import { droppedFiles } from './droppedFiles.ts';
import { EvidenceChooser } from './EvidenceChooser.tsx';
import { EvidenceDeskContext } from './EvidenceDeskContext.ts';
import type { EvidenceDeskValue } from './EvidenceDeskContext.ts';
import { EvidenceFactsDialog } from './EvidenceFactsDialog.tsx';
import { IntakeReport } from './IntakeReport.tsx';
import { takesPaste } from './takesPaste.ts';
import { useEvidenceIntake } from './useEvidenceIntake.ts';
import './evidence.css';

const EvidencePreview = lazy(() => import('./EvidencePreview.tsx').then((module) => ({ default: module.EvidencePreview })));

const inField = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
const inDialog = (target: EventTarget | null): boolean => target instanceof Element && target.closest('[role="dialog"]') !== null;
const hasFiles = (data: DataTransfer | null): boolean => data?.types.includes('Files') === true;

/** The item whose row lies under the pointer; null elsewhere. */
function rowUnder(target: EventTarget | null): string | null {
  const row = target instanceof Element ? target.closest('tr[id^="item-"]') : null;
  return row === null ? null : row.id.slice('item-'.length);
}

/** Takes files dropped or pasted anywhere on the page for the open item, or for the row that they are dropped on. @returns the item that a drag is over */
function useFilesAnywhere(pack: PackView, take: EvidenceDeskValue['take']): Item | null {
  const [over, setOver] = useState<string | null>(null);
  const { lines, readOnly, cursor: { selected } } = pack;
  const itemOf = (target: EventTarget | null): Item | null => {
    if (readOnly || inDialog(target)) return null;
    const id = rowUnder(target);
    return (id === null ? undefined : lines.find(({ item }) => item.id === id)?.item) ?? selected?.item ?? null;
  };
  const drag = useEffectEvent((event: DragEvent) => {
    if (!hasFiles(event.dataTransfer)) return;
    // without this the browser would leave the page for the file
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = itemOf(event.target) === null ? 'none' : 'copy';
    setOver(itemOf(event.target)?.id ?? null);
  });
  const leave = useEffectEvent((event: DragEvent) => { if (event.relatedTarget === null) setOver(null); });
  const drop = useEffectEvent((event: DragEvent) => {
    setOver(null);
    if (event.defaultPrevented || !hasFiles(event.dataTransfer) || event.dataTransfer === null) return;
    event.preventDefault();
    const item = itemOf(event.target);
    if (item !== null) void droppedFiles(event.dataTransfer, filesLimit * 10).then((files) => take(item, files));
  });
  const paste = useEffectEvent((event: ClipboardEvent) => {
    const files = [...event.clipboardData?.files ?? []];
    if (selected === null || readOnly || inDialog(event.target) || !takesPaste(files.length, event.clipboardData?.types.includes('text/plain') === true, inField(event.target))) return;
    event.preventDefault();
    take(selected.item, files);
  });
  useEffect(() => {
    const listeners = { dragover: (event: Event) => drag(event as DragEvent), dragleave: (event: Event) => leave(event as DragEvent), drop: (event: Event) => drop(event as DragEvent), paste: (event: Event) => paste(event as ClipboardEvent) };
    for (const [name, listener] of Object.entries(listeners)) window.addEventListener(name, listener);
    return () => { for (const [name, listener] of Object.entries(listeners)) window.removeEventListener(name, listener); };
  }, []);
  return lines.find(({ item }) => item.id === over)?.item ?? null;
}

/** Everything about evidence on the scoring page: files from anywhere, what became of them, their facts, the ones that are there already, and a look at each. */
export function EvidenceDesk({ pack, children }: { readonly pack: PackView; readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { actions, lines, texts, scoring } = pack;
  const intake = useEvidenceIntake(lines, actions);
  const { take, progress } = intake;
  const [choosing, setChoosing] = useState<Item | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [looking, setLooking] = useState<string | null>(null);
  const [undoable, setUndoable] = useState<{ readonly text: string; readonly round: number } | null>(null);
  const over = useFilesAnywhere(pack, take);
  const busy = progress !== null;
  const desk = useMemo<EvidenceDeskValue>(() => ({
    take, choose: setChoosing, edit: setEditing, preview: setLooking, busy,
    remove: (item, id) => {
      actions.attach(item, (before) => ({ ...before, evidence: before.evidence.filter((known) => known !== id) }));
      setUndoable((before) => ({ text: t('evidence.removed', { id: item.id }), round: (before?.round ?? 0) + 1 }));
    },
  }), [take, actions, busy, t]);
  return (
    <EvidenceDeskContext value={desk}>
      {children}
      {over !== null && <div className="az-evidence-over"><p><Icon name="clip" size={22} /><b>{t('evidence.drop.onto', { id: over.id, name: itemName(texts.item(over)) })}</b><span className="az-small">{t('evidence.drop.hint')}</span></p></div>}
      <IntakeReport intake={intake} />
      {choosing !== null && <EvidenceChooser attached={actions.attached(choosing.id).evidence} itemId={choosing.id} onCancel={() => setChoosing(null)} onChoose={(ids) => {
        actions.attach(choosing, (before) => ({ ...before, evidence: [...new Set([...before.evidence, ...ids])] }));
        setChoosing(null);
      }} />}
      {editing !== null && <EvidenceFactsDialog key={editing} evidenceId={editing} changedOn={intake.changedOn(editing)} onClose={() => setEditing(null)} />}
      {looking !== null && <Suspense><EvidencePreview key={looking} evidenceId={looking} onClose={() => setLooking(null)} /></Suspense>}
      {undoable !== null && <UndoBar key={undoable.round} text={undoable.text} undoLabel={t('common.action.undo')} closeLabel={t('scoring.undo.close')} onClose={() => setUndoable(null)} onUndo={() => {
        setUndoable(null);
        scoring.undo();
      }} />}
    </EvidenceDeskContext>
  );
}
