import { useCallback, useMemo, useState } from 'react';
import type { Answers } from '../../../assessment-specs/engine/createScorer.ts';
import { createScorer } from '../../../assessment-specs/engine/createScorer.ts';
import type { ScoreSheet } from '../../../assessment-specs/engine/ScoreSheet.ts';
import type { Answer } from '../../../assessment-specs/records/Answer.ts';
import type { PackRef } from '../../../assessment-specs/schema/PackRef.ts';
import type { GradeBand, ScoredPack } from '../../../assessment-specs/schema/ScoredPack.ts';
import type { GivenAnswer } from '../../../electron/contract/channels.ts';
import type { Failure, Reply } from '../../../electron/contract/Reply.ts';
import type { Conflict } from '../../host/answerOutbox.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { useOutbox, useOutboxState } from '../../host/OutboxContext.tsx';
import { useSettings } from '../../host/SettingsContext.tsx';
import type { Attached } from './editAnswer.ts';
import { answersShown, pendingOf, waitingShown } from './pendingAnswers.ts';
import { sameAnswers } from './sameAnswers.ts';

/** One scored pack of the assessment in its role, with the band that it is measured by. */
export interface ScoredRole {
  readonly role: 'primary' | 'gate';
  readonly mandatory: boolean;
  readonly ref: PackRef;
  readonly pack: ScoredPack;
  readonly band: GradeBand | null;
}

export interface Scoring {
  readonly answers: Answers;
  readonly sheet: ScoreSheet;
  /** Shown and scored at once; the disk's reply confirms it, or takes it back with `refused` where its content is refused. Stays in view where the disk is full or the host away. */
  readonly give: (itemId: string, answer: GivenAnswer | null, waits?: Attached) => void;
  /** notes and evidence that wait for a score, by item */
  readonly waiting: Readonly<Record<string, Attached>>;
  /** keeps note and evidence of an item that is not scored; what could not be stored stays in view */
  readonly attach: (itemId: string, attached: Attached) => void;
  /** One change of the record for all of them, so that one undo takes them back together. */
  readonly giveMany: (reason: string, answers: readonly { readonly itemId: string; readonly answer: GivenAnswer }[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** why the last write was refused, and which item went back to its stored state (null: not about one item) */
  readonly refused: { readonly failure: Failure; readonly itemId: string | null } | null;
  /** answers that were not written because another window changed their item in the meantime */
  readonly conflicts: readonly Conflict[];
  readonly takeMine: (conflict: Conflict) => void;
  readonly dropMine: (conflict: Conflict) => void;
}

const nothing: Answers = {};
const nothingWaits: Readonly<Record<string, Attached>> = {};

/** Answers and score of one pack of the self-assessment, with what is under way laid over what is stored. */
export function useScoring({ ref, pack }: ScoredRole): Scoring {
  const { assessment, giveAnswer, changeAssessment } = useEnterprise();
  const { settings } = useSettings();
  const { answers: outbox } = useOutbox();
  const { entries, conflicts } = useOutboxState();
  const [refused, setRefused] = useState<Scoring['refused']>(null);
  // another pack is another set: a page keeps one role at a time
  const [same] = useState(sameAnswers);
  const packId = ref.id;
  const author = settings.author;
  const assessmentId = assessment?.file.id ?? '';
  const pending = useMemo(() => pendingOf(entries, assessmentId, packId), [entries, assessmentId, packId]);
  const storedWaiting = assessment?.file.waiting?.self?.[packId] ?? nothingWaits;
  const waiting = useMemo(() => waitingShown(storedWaiting, pending), [storedWaiting, pending]);
  const stored = assessment?.file.layers.self[packId] ?? nothing;
  const answers = useMemo(() => same(answersShown(stored, pending)), [same, stored, pending]);
  // the ref is a new object with every change of the record, the pack never is
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const scorer = useMemo(() => createScorer(pack, ref), [pack]);
  const sheet = useMemo(() => scorer.score(answers), [scorer, answers]);

  const ended = useCallback((writing: Promise<Reply<unknown>>, itemId: string | null) => {
    void writing.then((reply) => setRefused(reply.ok ? null : { failure: reply.error, itemId }));
  }, []);
  const signed = useCallback((answer: GivenAnswer): Answer => ({ ...answer, by: author, at: new Date().toISOString() }), [author]);
  const give = useCallback<Scoring['give']>((itemId, answer, waits) => {
    const laid = { packId, itemId, answer: answer === null ? null : signed(answer), ...(waits === undefined ? {} : { waits }) };
    ended(giveAnswer({ channel: 'assessment.answer', input: { layer: 'self', packId, itemId, answer } }, [laid]), itemId);
  }, [giveAnswer, signed, ended, packId]);
  const giveMany = useCallback<Scoring['giveMany']>((reason, given) => {
    const input = { layer: 'self' as const, reason, answers: given.map((one) => ({ packId, ...one })) };
    ended(giveAnswer({ channel: 'assessment.answerMany', input }, given.map(({ itemId, answer }) => ({ packId, itemId, answer: signed(answer) }))), null);
  }, [giveAnswer, signed, ended, packId]);
  const attach = useCallback<Scoring['attach']>((itemId, attached) => {
    const input = { layer: 'self' as const, packId, itemId, note: attached.note, evidence: [...attached.evidence] };
    ended(giveAnswer({ channel: 'assessment.attach', input }, [{ packId, itemId, waits: attached }]), null);
  }, [giveAnswer, ended, packId]);
  const undo = useCallback(() => ended(changeAssessment('assessment.undo', {}), null), [changeAssessment, ended]);
  const redo = useCallback(() => ended(changeAssessment('assessment.redo', {}), null), [changeAssessment, ended]);
  const own = useMemo(() => conflicts.filter(({ entry }) => entry.place.assessmentId === assessmentId && entry.laid.some((laid) => laid.packId === packId)), [conflicts, assessmentId, packId]);
  const takeMine = useCallback((conflict: Conflict) => ended(outbox.takeMine(conflict), conflict.itemId), [outbox, ended]);
  return { answers, sheet, waiting, give, attach, giveMany, undo, redo, refused, conflicts: own, takeMine, dropMine: outbox.dropMine };
}
