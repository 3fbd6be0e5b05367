import type { Reply } from '../../electron/contract/Reply.ts';

/** what the writer needs of a view: whose it is and where its journal stands */
export interface WrittenView {
  readonly file: { readonly id: string };
  readonly seq: number;
}

export interface RecordWriter {
  /** notes where a record's journal stands; positions only grow */
  readonly seen: (view: WrittenView) => void;
  /**
   * Writes in turn: each change carries the journal position that the one before it left, however fast the keys are.
   * A change starts when the one before it has ended, whether that succeeded or not.
   * @param send gets the position and makes the call
   */
  readonly write: <T extends WrittenView>(recordId: string, send: (seq: number) => Promise<Reply<T>>) => Promise<Reply<T>>;
}

/** Queues the writes of one window. */
export function recordWriter(): RecordWriter {
  const positions = new Map<string, number>();
  let last: Promise<unknown> = Promise.resolve();
  const seen = (view: WrittenView) => {
    positions.set(view.file.id, Math.max(positions.get(view.file.id) ?? 0, view.seq));
  };
  return {
    seen,
    write: (recordId, send) => {
      const mine = last.then(async () => {
        const seq = positions.get(recordId);
        if (seq === undefined) throw new Error(`The record ${recordId} is written before it was read.`);
        const reply = await send(seq);
        if (reply.ok) seen(reply.value);
        return reply;
      });
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}
