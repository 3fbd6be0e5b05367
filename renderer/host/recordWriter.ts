import type { Reply } from '../../electron/contract/Reply.ts';

/** what the writer needs of a view: whose it is and where its journal stands */
export interface WrittenView {
  readonly file: { readonly id: string };
  readonly seq: number;
}

export interface RecordWriter<V extends WrittenView> {
  /** notes how a record stands; positions only grow */
  readonly seen: (view: V) => void;
  /** the newest view of a record. @throws when it was never read */
  readonly newest: (recordId: string) => V;
  /**
   * Writes in turn: each change carries the journal position that the one before it left, however fast the keys are.
   * A change starts when the one before it has ended, whether that succeeded or not.
   * @param send gets the newest view, whose position the call carries, and makes the call
   */
  readonly write: <T extends V>(recordId: string, send: (newest: V) => Promise<Reply<T>>) => Promise<Reply<T>>;
  /** Reads a record anew in turn with the writes. What the disk says holds, even where it stands before what was seen: a restored record does. */
  readonly reread: <T extends V>(ask: () => Promise<Reply<T>>) => Promise<Reply<T>>;
}

/** Queues the writes of one window. */
export function recordWriter<V extends WrittenView>(): RecordWriter<V> {
  const newest = new Map<string, V>();
  let last: Promise<unknown> = Promise.resolve();
  const seen = (view: V) => {
    if (view.seq >= (newest.get(view.file.id)?.seq ?? 0)) newest.set(view.file.id, view);
  };
  const known = (recordId: string): V => {
    const view = newest.get(recordId);
    if (view === undefined) throw new Error(`The record ${recordId} is written before it was read.`);
    return view;
  };
  const inTurn = <T,>(run: () => Promise<T>): Promise<T> => {
    const mine = last.then(run);
    last = mine.catch(() => undefined);
    return mine;
  };
  return {
    seen,
    newest: known,
    write: (recordId, send) => inTurn(async () => {
      const reply = await send(known(recordId));
      if (reply.ok) seen(reply.value);
      return reply;
    }),
    reread: (ask) => inTurn(async () => {
      const reply = await ask();
      if (reply.ok) newest.set(reply.value.file.id, reply.value);
      return reply;
    }),
  };
}
