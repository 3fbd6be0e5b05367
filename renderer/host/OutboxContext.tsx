import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useState } from 'react';
import { afterStep } from '../../electron/contract/afterStep.ts';
import type { Reply } from '../../electron/contract/Reply.ts';
import { succeed } from '../../electron/contract/Reply.ts';
import type { AssessmentStep, AssessmentView, EnterpriseView } from '../../electron/contract/views.ts';
import type { AnswerOutbox, OutboxEntry, OutboxState } from './answerOutbox.ts';
import { createAnswerOutbox } from './answerOutbox.ts';
import { call } from './call.ts';
import type { RecordWriter } from './recordWriter.ts';
import { recordWriter } from './recordWriter.ts';
import { useSaved } from './SavedContext.tsx';

type View = EnterpriseView | AssessmentView;
type Listener = (view: AssessmentView) => void;

export interface Outbox {
  readonly writer: RecordWriter<View>;
  readonly answers: AnswerOutbox;
  /** hears every view that an answer left or that was read again. @returns ends it */
  readonly onView: (hear: Listener) => () => void;
}

function createOutbox(): Outbox {
  const writer = recordWriter<View>();
  const listeners = new Set<Listener>();
  const told = (reply: Reply<AssessmentView>): Reply<AssessmentView> => {
    if (reply.ok) for (const hear of listeners) hear(reply.value);
    return reply;
  };
  const send = async ({ place, write: { channel, input } }: OutboxEntry) => told(await writer.write(place.assessmentId, async (newest): Promise<Reply<AssessmentView>> => {
    // the entry's type holds channel and input together; here they only pass through
    const reply = await (call(channel, { ...input, ...place, seq: newest.seq } as never) as Promise<Reply<AssessmentView | AssessmentStep>>);
    if (!reply.ok) return reply;
    return succeed('changes' in reply.value ? afterStep(newest as AssessmentView, reply.value) : reply.value);
  }));
  const answers = createAnswerOutbox({
    known: ({ assessmentId }) => writer.newest(assessmentId) as AssessmentView,
    send,
    reread: async (place) => told(await writer.reread(() => call('assessment.get', place))),
  });
  return {
    writer, answers,
    onView: (hear) => {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
  };
}

const OutboxContext = createContext<Outbox | null>(null);
const OutboxStateContext = createContext<OutboxState | null>(null);

/** Holds what was answered and is not on the disk yet, above the pages: going to another page loses nothing, and leaving the program asks first. */
export function OutboxProvider({ children }: { readonly children: ReactNode }) {
  const saved = useSaved();
  const [outbox] = useState(createOutbox);
  const [state, setState] = useState(outbox.answers.state);
  // a plain state and no external store: it is drawn together with the record that an answer left, never before it
  useEffect(() => outbox.answers.subscribe(() => setState(outbox.answers.state())), [outbox]);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => { if (saved.unsaved()) event.preventDefault(); };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [saved]);
  return <OutboxContext value={outbox}><OutboxStateContext value={state}>{children}</OutboxStateContext></OutboxContext>;
}

/** Writer and outbox of the window; they never change. */
export function useOutbox(): Outbox {
  const outbox = useContext(OutboxContext);
  if (outbox === null) throw new Error('useOutbox needs an OutboxProvider above it.');
  return outbox;
}

/** What is not on the disk yet, of all records. */
export function useOutboxState(): OutboxState {
  const state = useContext(OutboxStateContext);
  if (state === null) throw new Error('useOutboxState needs an OutboxProvider above it.');
  return state;
}
