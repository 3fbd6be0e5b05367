import type { Reply } from '../../electron/contract/Reply.ts';

/** what the writer needs of a view: whose it is and where its journal stands */
export interface WrittenView {
  readonly file: { readonly id: string };
  readonly seq: number;
}

export interface RecordWriter<V extends WrittenView> {
  /** notes how a record stands; positions only grow */
  readonly seen: (view: V) => void;
  /**
   * Writes in turn: each change carries the journal position that the one before it left, however fast the keys are.
   * A change starts when the one before it has ended, whether that succeeded or not.
   * @param send gets the newest view, whose position the call carries, and makes the call
   */
  readonly write: <T extends V>(recordId: string, send: (newest: V) => Promise<Reply<T>>) => Promise<Reply<T>>;
}

/** Queues the writes of one window. */
export function recordWriter<V extends WrittenView>(): RecordWriter<V> {
  const newest = new Map<string, V>();
  let last: Promise<unknown> = Promise.resolve();
  const seen = (view: V) => {
    if (view.seq >= (newest.get(view.file.id)?.seq ?? 0)) newest.set(view.file.id, view);
  };
  return {
    seen,
    write: (recordId, send) => {
      const mine = last.then(async () => {
        const view = newest.get(recordId);
        if (view === undefined) throw new Error(`The record ${recordId} is written before it was read.`);
        const reply = await send(view);
        if (reply.ok) seen(reply.value);
        return reply;
      });
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}
