import type { Answer, Layer } from '../../assessment-specs/records/Answer.ts';
import type { AssessmentFile } from '../../assessment-specs/records/AssessmentFile.ts';
import type { AssessmentChange, ChangeHead, JournalLine } from '../../assessment-specs/records/changes.ts';
import { ownEntry } from '../../assessment-specs/records/ownEntry.ts';
import type { AnswerSummary, ItemDeed, ItemEvent } from '../contract/ItemEvent.ts';
import type { Restored } from './Restored.ts';

/** Which item of which pack, scored by whom. */
export interface ItemPlace {
  readonly layer: Layer;
  readonly packId: string;
  readonly itemId: string;
}

type Line = JournalLine<AssessmentChange | Restored<AssessmentFile>>;

const mostEvents = 200;
const shownOfNote = 300;
/** A note that goes on within this time is one event with what came before. */
const typingPauseMs = 10_000;

/** What happened to one item, newest first, the newest 200. Read from the journal alone, so that it says what the record says. */
export function itemEvents(lines: readonly Line[], place: ItemPlace): readonly ItemEvent[] {
  const hows = new Map<number, ItemEvent['how']>();
  const events: ItemEvent[] = [];
  for (const { seq, undoes, head, changes } of lines) {
    // naming what a user did is an undo, naming an undo is a redo
    const how = undoes === null ? 'did' : hows.get(undoes) === 'undid' ? 'redid' : 'undid';
    hows.set(seq, how);
    const event = eventOf(changes, head, how, place, events.length > 0);
    const last = events.at(-1);
    if (event === null) continue;
    if (last !== undefined && goesOn(last, event)) events[events.length - 1] = event;
    else events.push(event);
  }
  return events.slice(-mostEvents).reverse();
}

function eventOf(changes: Line['changes'], head: ChangeHead, how: ItemEvent['how'], place: ItemPlace, known: boolean): ItemEvent | null {
  const [first] = changes;
  if (first?.kind === 'restored' || first?.kind === 'started') {
    const what = stateIn(first.file, place) ?? (known ? { kind: 'cleared' as const } : null);
    return what === null ? null : { ...head, how: first.kind, what };
  }
  const what = deedOf(changes, place);
  return what === null ? null : { ...head, how, what };
}

/** A rescoring says more than the answer that it wrote, an answer more than the note that it took over. */
function deedOf(changes: Line['changes'], { layer, packId, itemId }: ItemPlace): ItemDeed | null {
  let deed: ItemDeed | null = null;
  for (const change of changes) {
    if (change.kind === 'rescored' && layer === 'self' && change.rescoring.packId === packId && change.rescoring.itemId === itemId) {
      const { hazardId, cause, answerAfter } = change.rescoring;
      return { kind: 'rescored', hazardId, cause, answer: summaryOf(answerAfter) };
    }
    if (change.kind !== 'answered' && change.kind !== 'attached') continue;
    if (change.layer !== layer || change.packId !== packId || change.itemId !== itemId) continue;
    if (change.kind === 'answered') deed = change.answer === null ? { kind: 'cleared' } : { kind: 'answered', answer: summaryOf(change.answer) };
    else deed ??= { kind: 'attached', ...attachedOf(change.waiting) };
  }
  return deed;
}

function stateIn({ layers, waiting }: AssessmentFile, { layer, packId, itemId }: ItemPlace): ItemDeed | null {
  const answer = ownEntry(ownEntry(layers[layer], packId) ?? {}, itemId);
  if (answer !== null) return { kind: 'answered', answer: summaryOf(answer) };
  const waits = ownEntry(ownEntry(waiting?.[layer] ?? {}, packId) ?? {}, itemId);
  return waits === null ? null : { kind: 'attached', ...attachedOf(waits) };
}

function attachedOf(waits: { readonly note: string; readonly evidence: readonly string[] } | null): { readonly note: string; readonly evidence: number } {
  return { note: Array.from(waits?.note ?? '').slice(0, shownOfNote).join(''), evidence: waits?.evidence.length ?? 0 };
}

function summaryOf(answer: Answer): AnswerSummary {
  const attached = attachedOf(answer);
  return answer.kind === 'scored' ? { kind: 'scored', findings: answer.findings, ...attached } : { kind: 'notApplicable', ground: answer.ground, reason: answer.reason, ...attached };
}

/** The same hand wrote on at the note of the same verdict. */
function goesOn(last: ItemEvent, next: ItemEvent): boolean {
  const pauseMs = Date.parse(next.at) - Date.parse(last.at);
  return last.how === 'did' && next.how === 'did' && last.by === next.by && last.reason === next.reason && pauseMs >= 0 && pauseMs <= typingPauseMs && verdictOf(last.what) === verdictOf(next.what);
}

function verdictOf(what: ItemDeed): string {
  const { note: _note, ...verdict } = what.kind === 'attached' ? what : what.kind === 'cleared' ? { note: '' } : what.answer;
  return JSON.stringify([what.kind, verdict]);
}
