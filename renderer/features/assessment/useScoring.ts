import { useCallback, useMemo, useRef, useState } from 'react';
import type { Answers } from '../../../assessment-specs/engine/createScorer.ts';
import { createScorer } from '../../../assessment-specs/engine/createScorer.ts';
import type { ScoreSheet } from '../../../assessment-specs/engine/ScoreSheet.ts';
import type { Answer } from '../../../assessment-specs/records/Answer.ts';
import type { PackRef } from '../../../assessment-specs/schema/PackRef.ts';
import type { GradeBand, ScoredPack } from '../../../assessment-specs/schema/ScoredPack.ts';
import type { GivenAnswer } from '../../../electron/contract/channels.ts';
import type { Failure } from '../../../electron/contract/Reply.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { useSettings } from '../../host/SettingsContext.tsx';
import type { Attached } from './editAnswer.ts';
import type { PendingAnswers } from './pendingAnswers.ts';
import { answersShown, withoutTicket, withPending } from './pendingAnswers.ts';

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
  /** Shown and scored at once; the host's reply confirms it or takes it back with `failure`. */
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
}

const nothing: Answers = {};
const nothingWaits: Readonly<Record<string, Attached>> = {};

function without(laid: Readonly<Record<string, Attached>>, itemId: string, only: Attached | undefined = laid[itemId]): Readonly<Record<string, Attached>> {
  if (laid[itemId] === undefined || laid[itemId] !== only) return laid;
  const { [itemId]: _gone, ...others } = laid;
  return others;
}

/** Answers and score of one pack of the self-assessment, with what is under way laid over what is stored. */
export function useScoring({ ref, pack }: ScoredRole): Scoring {
  const { assessment, changeAssessment } = useEnterprise();
  const { settings } = useSettings();
  const [pending, setPending] = useState<PendingAnswers>({});
  const [refused, setRefused] = useState<Scoring['refused']>(null);
  const [laid, setLaid] = useState(nothingWaits);
  const tickets = useRef(0);
  const storedWaiting = assessment?.file.waiting?.self?.[ref.id] ?? nothingWaits;
  const waiting = useMemo(() => (laid === nothingWaits ? storedWaiting : { ...storedWaiting, ...laid }), [storedWaiting, laid]);
  const stored = assessment?.file.layers.self[ref.id] ?? nothing;
  const answers = useMemo(() => answersShown(stored, pending[ref.id]), [stored, pending, ref.id]);
  // the ref is a new object with every change of the record, the pack never is
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const scorer = useMemo(() => createScorer(pack, ref), [pack]);
  const sheet = useMemo(() => scorer.score(answers), [scorer, answers]);
  const packId = ref.id;
  const author = settings.author;

  const lay = useCallback((given: readonly { readonly itemId: string; readonly answer: GivenAnswer | null }[]): number => {
    tickets.current += 1;
    const ticket = tickets.current;
    const at = new Date().toISOString();
    const signed = (answer: GivenAnswer | null): Answer | null => answer === null ? null : { ...answer, by: author, at };
    setPending((before) => given.reduce((next, { itemId, answer }) => withPending(next, packId, itemId, { answer: signed(answer), ticket }), before));
    return ticket;
  }, [author, packId]);
  const give = useCallback<Scoring['give']>((itemId, answer, waits) => {
    const ticket = lay([{ itemId, answer }]);
    // the host lets the note of an answer that is taken back wait by itself
    setLaid((before) => (waits === undefined ? without(before, itemId) : { ...before, [itemId]: waits }));
    void changeAssessment('assessment.answer', { layer: 'self', packId, itemId, answer }).then((reply) => {
      if (waits !== undefined) setLaid((before) => without(before, itemId, waits));
      setPending((before) => withoutTicket(before, ticket));
      setRefused(reply.ok ? null : { failure: reply.error, itemId });
    });
  }, [lay, changeAssessment, packId]);
  const giveMany = useCallback<Scoring['giveMany']>((reason, given) => {
    const ticket = lay(given);
    void changeAssessment('assessment.answerMany', { layer: 'self', reason, answers: given.map((one) => ({ packId, ...one })) }).then((reply) => {
      setPending((before) => withoutTicket(before, ticket));
      setRefused(reply.ok ? null : { failure: reply.error, itemId: null });
    });
  }, [lay, changeAssessment, packId]);
  const attach = useCallback<Scoring['attach']>((itemId, attached) => {
    setLaid((before) => ({ ...before, [itemId]: attached }));
    void changeAssessment('assessment.attach', { layer: 'self', packId, itemId, note: attached.note, evidence: [...attached.evidence] }).then((reply) => {
      if (reply.ok) setLaid((before) => without(before, itemId, attached));
      setRefused(reply.ok ? null : { failure: reply.error, itemId: null });
    });
  }, [changeAssessment, packId]);
  const step = useCallback((channel: 'assessment.undo' | 'assessment.redo') => {
    void changeAssessment(channel, {}).then((reply) => setRefused(reply.ok ? null : { failure: reply.error, itemId: null }));
  }, [changeAssessment]);
  const undo = useCallback(() => step('assessment.undo'), [step]);
  const redo = useCallback(() => step('assessment.redo'), [step]);
  return { answers, sheet, waiting, give, attach, giveMany, undo, redo, refused };
}
