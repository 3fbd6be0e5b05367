import type { Answer } from '../../assessment-specs/records/Answer.ts';
import type { AssessmentFile } from '../../assessment-specs/records/AssessmentFile.ts';
import type { Input } from '../../electron/contract/channels.ts';
import type { ErrorCode } from '../../electron/contract/ErrorCode.ts';
import type { Failure, Reply } from '../../electron/contract/Reply.ts';
import { fail, succeed } from '../../electron/contract/Reply.ts';
import type { AssessmentView } from '../../electron/contract/views.ts';

export interface Place { readonly enterpriseId: string; readonly assessmentId: string }

type Sent<C extends 'assessment.answer' | 'assessment.answerMany' | 'assessment.attach'> = { readonly channel: C; readonly input: Omit<Input<C>, 'enterpriseId' | 'assessmentId' | 'seq'> };
/** A write that must not be lost, without its journal position, which it gets when it is sent. */
export type AnswerWrite = Sent<'assessment.answer'> | Sent<'assessment.answerMany'> | Sent<'assessment.attach'>;

/** What a write will leave at one item, shown before the host has answered. */
export interface Laid {
  readonly packId: string;
  readonly itemId: string;
  /** null: taken back; undefined: the answer stays as it is */
  readonly answer?: Answer | null;
  /** note and evidence that wait for a score; undefined: none wait any longer */
  readonly waits?: { readonly note: string; readonly evidence: readonly string[] };
}

export interface OutboxEntry {
  readonly ticket: number;
  readonly place: Place;
  readonly write: AnswerWrite;
  readonly laid: readonly Laid[];
}

/** An answer that was not written because the same item was changed elsewhere in the meantime. */
export interface Conflict {
  readonly entry: OutboxEntry;
  readonly itemId: string;
  /** who changed it; '' where only a note changed */
  readonly by: string;
}

/** What lies between the keys and the disk. */
export interface OutboxState {
  /** not on the disk yet, in the order in which they were given */
  readonly entries: readonly OutboxEntry[];
  /** why the first of them could not be stored; null: they are under way */
  readonly stuck: Failure | null;
  readonly conflicts: readonly Conflict[];
}

/** What the outbox sends through. */
export interface OutboxDoor {
  /** how the record stands as far as this window knows */
  readonly known: (place: Place) => AssessmentView;
  readonly send: (entry: OutboxEntry) => Promise<Reply<AssessmentView>>;
  /** reads the record again, and makes what it read the known state */
  readonly reread: (place: Place) => Promise<Reply<AssessmentView>>;
}

export interface AnswerOutbox {
  readonly state: () => OutboxState;
  readonly subscribe: (changed: () => void) => () => void;
  /** Queues an answer. It ends when the answer is on the disk or refused for what it says; for a passing reason it stays queued. */
  readonly give: (place: Place, write: AnswerWrite, laid: readonly Laid[]) => Promise<Reply<AssessmentView>>;
  /** Runs a write of another kind after all answers to the same record given before it; refused with their reason while these cannot be stored. */
  readonly after: <T>(recordId: string, run: () => Promise<Reply<T>>) => Promise<Reply<T>>;
  /** sends everything again, in order */
  readonly retry: () => void;
  /** gives an answer anew over what was written elsewhere */
  readonly takeMine: (conflict: Conflict) => Promise<Reply<AssessmentView>>;
  readonly dropMine: (conflict: Conflict) => void;
}

/** Reasons that lie outside the answer and go by: the answer is kept and can be sent again. */
const passing: readonly ErrorCode[] = ['disk.full', 'disk.failed', 'folder.notWritable', 'folder.locked', 'call.unreachable', 'call.busy', 'call.cancelled', 'call.unauthorised'];

/** Whether a refusal goes by without the answer being changed. */
export function isPassing({ code }: Failure): boolean {
  return passing.includes(code);
}

const attempts = 4;

/** What stands at an item, without author and time. */
function standing(file: AssessmentFile, { packId, itemId }: Laid): string {
  const answer = file.layers.self[packId]?.[itemId];
  if (answer === undefined) return attachedText(file.waiting?.self?.[packId]?.[itemId]);
  const { by: _by, at: _at, ...given } = answer;
  return canonical(given);
}

/** What a write leaves at an item, spelled in the same way. */
function leaves({ answer, waits }: Laid): string {
  if (answer === undefined || answer === null) return attachedText(waits);
  const { by: _by, at: _at, ...given } = answer;
  return canonical(given);
}

function attachedText(attached: Laid['waits']): string {
  return attached === undefined || (attached.note === '' && attached.evidence.length === 0) ? '' : canonical({ note: attached.note, evidence: attached.evidence });
}

function canonical(value: object): string {
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const keyOf = ({ assessmentId }: Place, { packId, itemId }: Laid) => JSON.stringify([assessmentId, packId, itemId]);

/** How many items have something that is not on the disk. */
export function placesOf(entries: readonly OutboxEntry[]): number {
  return new Set(entries.flatMap(({ place, laid }) => laid.map((one) => keyOf(place, one)))).size;
}

interface Job {
  readonly entry: OutboxEntry;
  /** what stood at each item when the answer was given, or what the answer before it left there */
  readonly base: Map<string, string>;
  readonly end: (reply: Reply<AssessmentView>) => void;
}

interface Other { readonly run: () => Promise<void>; readonly refuse: (failure: Failure) => void }

type Waiting = Job | Other;

/**
 * The answers of one window on their way to the disk: strictly in order, one at a time, none let go before the disk has
 * answered. It lives above the pages.
 */
export function createAnswerOutbox(door: OutboxDoor): AnswerOutbox {
  const line = new Line(door);
  return {
    state: () => line.state,
    subscribe: (changed) => {
      line.listeners.add(changed);
      return () => line.listeners.delete(changed);
    },
    give: (place, write, laid) => line.give(place, write, laid),
    after: (recordId, run) => line.after(recordId, run),
    retry: () => line.retry(),
    takeMine: (conflict) => {
      line.forget(conflict);
      return line.give(conflict.entry.place, conflict.entry.write, conflict.entry.laid);
    },
    dropMine: (conflict) => line.forget(conflict),
  };
}

class Line {
  readonly listeners = new Set<() => void>();
  state: OutboxState = { entries: [], stuck: null, conflicts: [] };
  private readonly door: OutboxDoor;
  private queue: readonly Waiting[] = [];
  private tickets = 0;
  private running = false;

  constructor(door: OutboxDoor) {
    this.door = door;
  }

  give(place: Place, write: AnswerWrite, laid: readonly Laid[]): Promise<Reply<AssessmentView>> {
    return new Promise((resolve, reject) => {
      this.tickets += 1;
      const entry: OutboxEntry = { ticket: this.tickets, place, write, laid };
      this.queue = [...this.queue, { entry, base: baseOf(jobsOf(this.queue), entry, this.door.known(place).file), end: resolve }];
      // a new answer sends those that are kept along, before itself
      this.tell({ stuck: null });
      this.go().catch(reject);
    });
  }

  after<T>(recordId: string, run: () => Promise<Reply<T>>): Promise<Reply<T>> {
    if (jobsOf(this.queue).every(({ entry }) => entry.place.assessmentId !== recordId)) return run();
    return new Promise((resolve, reject) => {
      this.queue = [...this.queue, { run: () => run().then(resolve, reject), refuse: (error) => resolve({ ok: false, error }) }];
      this.go().catch(reject);
    });
  }

  retry(): void {
    if (this.running || this.queue.length === 0) return;
    this.tell({ stuck: null });
    void this.go();
  }

  forget(conflict: Conflict): void {
    this.tell({ conflicts: this.state.conflicts.filter((other) => other !== conflict) });
  }

  private tell(change: Partial<Omit<OutboxState, 'entries'>> = {}): void {
    this.state = { ...this.state, ...change, entries: jobsOf(this.queue).map(({ entry }) => entry) };
    for (const changed of this.listeners) changed();
  }

  private async go(): Promise<void> {
    if (this.running) return;
    this.running = true;
    let failure: Failure | null = null;
    try {
      // nothing may come between the last look at the queue and the end of running, or what is queued there would wait for ever
      for (let head = this.queue[0]; head !== undefined && failure === null; head = this.queue[0]) {
        if ('entry' in head) failure = await this.deliver(head);
        else await this.runOther(head);
      }
    } catch (bug) {
      // a bug stops the queue and loses nothing of it
      failure = { code: 'internal.incident', params: { incident: '' } };
      throw bug;
    } finally {
      this.running = false;
      if (failure !== null) this.stop(failure);
    }
  }

  private stop(failure: Failure): void {
    const all = this.queue;
    this.queue = jobsOf(all);
    this.tell({ stuck: failure });
    for (const one of all) if ('refuse' in one) one.refuse(failure);
  }

  private async runOther(other: Other): Promise<void> {
    this.queue = this.queue.slice(1);
    await other.run();
    // an undo between two answers to one item is no change from elsewhere
    for (const { entry, base } of firstOfEach(jobsOf(this.queue))) for (const laid of entry.laid) base.set(keyOf(entry.place, laid), standing(this.door.known(entry.place).file, laid));
  }

  /** @returns why the answer stays queued; null: it has ended */
  private async deliver(job: Job): Promise<Failure | null> {
    const { entry } = job;
    for (let attempt = 1; ; attempt += 1) {
      const known = this.door.known(entry.place);
      const moved = entry.laid.filter((laid) => standing(known.file, laid) !== job.base.get(keyOf(entry.place, laid)));
      // the reply to an earlier attempt may have been lost on its way
      if (moved.length > 0 && entry.laid.every((laid) => standing(known.file, laid) === leaves(laid))) this.finish(job, succeed(known));
      else if (moved[0] !== undefined) this.refuseAsMoved(job, moved[0], known);
      else {
        const sent = await this.door.send(entry);
        const stale = !sent.ok && sent.error.code === 'record.stale' && attempt < attempts;
        const reply = stale ? await this.door.reread(entry.place) : sent;
        if (stale && reply.ok) continue;
        if (!reply.ok && isPassing(reply.error)) return reply.error;
        this.finish(job, reply);
      }
      return null;
    }
  }

  private finish(job: Job, reply: Reply<AssessmentView>): void {
    this.queue = this.queue.filter((one) => one !== job);
    for (const laid of job.entry.laid) {
      const key = keyOf(job.entry.place, laid);
      // the answer after it builds on what the disk now holds, which the host may have spelled in its own way, or on what it held before
      jobsOf(this.queue).find(({ base }) => base.has(key))?.base.set(key, reply.ok ? standing(reply.value.file, laid) : job.base.get(key) ?? '');
    }
    this.tell();
    job.end(reply);
  }

  /** The item was changed elsewhere: every queued answer to it ends here, and the newest of them is kept to be offered again. */
  private refuseAsMoved(job: Job, moved: Laid, known: AssessmentView): void {
    const { place } = job.entry;
    const other = known.file.layers.self[moved.packId]?.[moved.itemId];
    const key = keyOf(place, moved);
    const mine = jobsOf(this.queue).filter(({ base }) => base.has(key));
    this.queue = this.queue.filter((one) => !('entry' in one) || !mine.includes(one));
    const earlier = this.state.conflicts.filter(({ entry, itemId }) => !(itemId === moved.itemId && entry.laid.some((laid) => keyOf(entry.place, laid) === key)));
    this.tell({ conflicts: [...earlier, { entry: (mine.at(-1) ?? job).entry, itemId: moved.itemId, by: other?.by ?? '' }] });
    const refusal = fail('record.stale', { expected: known.seq - 1, actual: known.seq, by: other?.by ?? '', at: other?.at ?? known.savedAt });
    for (const one of mine) one.end(refusal);
  }
}

function jobsOf(queue: readonly Waiting[]): readonly Job[] {
  return queue.filter((one): one is Job => 'entry' in one);
}

/** An answer builds on the one before it at the same item, and the first one on the record. */
function baseOf(before: readonly Job[], { place, laid }: OutboxEntry, file: AssessmentFile): Map<string, string> {
  return new Map(laid.map((one) => {
    const key = keyOf(place, one);
    const earlier = before.flatMap(({ entry }) => entry.laid.filter((other) => keyOf(entry.place, other) === key)).at(-1);
    return [key, earlier === undefined ? standing(file, one) : leaves(earlier)];
  }));
}

/** Of the queued answers, those that no other answer to the same item precedes. */
function firstOfEach(jobs: readonly Job[]): readonly Job[] {
  const seen = new Set<string>();
  return jobs.filter(({ base }) => {
    const first = [...base.keys()].every((key) => !seen.has(key));
    for (const key of base.keys()) seen.add(key);
    return first;
  });
}
