import type { Evidence } from '../../../../assessment-specs/records/Evidence.ts';
import type { Failure, Reply } from '../../../../electron/contract/Reply.ts';
import type { FileProblem, OfferedFile } from './admitFiles.ts';
import { fileProblem } from './admitFiles.ts';

/** A file as the browser gives it: reading fails once it is gone or was changed since it was chosen. */
export interface ReadableFile extends OfferedFile {
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface RefusedFile<F> {
  readonly file: F;
  readonly why: FileProblem | Failure;
}

/** What became of the files of one drop. */
export interface Intake<F> {
  readonly stored: readonly string[];
  /** were stored before, or twice among these */
  readonly present: readonly string[];
  readonly refused: readonly RefusedFile<F>[];
  /** not tried any more: it was stopped, or the disk is full */
  readonly left: number;
}

export interface IntakeWork<F> {
  /** keeps a file and its card; only what it answered with is given to the item */
  readonly store: (file: F, content: Uint8Array) => Promise<Reply<Evidence>>;
  /** gives what is stored to the item, some at a time: a crash in between leaves stored files that nothing names, never names without a file */
  readonly attach: (ids: readonly string[]) => void;
  readonly progress: (done: number, name: string) => void;
  readonly signal: AbortSignal;
  readonly takesHeic: boolean;
  /** cards that the assessment has */
  readonly known: ReadonlySet<string>;
}

/** Files given to the item together: few enough that a crash costs little, many enough that undo does not take a day. */
const groupSize = 50;

/** Whether going on makes sense: the next file would meet the same. */
const endsAll = ({ code }: Failure): boolean => code === 'disk.full' || code === 'disk.failed' || code === 'record.sealed' || code === 'call.unreachable' || code === 'call.unauthorised';

/** Stores files one after the other, so that one is in memory at a time. What cannot be stored is left aside with its reason and the rest go on. */
export async function storeFiles<F extends ReadableFile>(files: readonly F[], { store, attach, progress, signal, takesHeic, known }: IntakeWork<F>): Promise<Intake<F>> {
  const seen = new Set(known);
  const stored: string[] = [];
  const present: string[] = [];
  const refused: RefusedFile<F>[] = [];
  let waiting: string[] = [];
  let tried = 0;
  const give = () => {
    if (waiting.length > 0) attach(waiting);
    waiting = [];
  };
  for (const file of files) {
    if (signal.aborted) break;
    progress(tried, file.name);
    tried += 1;
    const outcome = await storeOne(file, store, takesHeic);
    if (typeof outcome === 'string' || !outcome.ok) {
      const why = typeof outcome === 'string' ? outcome : outcome.error;
      refused.push({ file, why });
      if (typeof why !== 'string' && endsAll(why)) break;
      continue;
    }
    const { id } = outcome.value;
    (seen.has(id) ? present : stored).push(id);
    seen.add(id);
    waiting.push(id);
    if (waiting.length === groupSize) give();
  }
  give();
  return { stored, present, refused, left: files.length - tried };
}

async function storeOne<F extends ReadableFile>(file: F, store: IntakeWork<F>['store'], takesHeic: boolean): Promise<Reply<Evidence> | FileProblem> {
  const problem = fileProblem(file, takesHeic);
  if (problem !== null) return problem;
  const content = await file.arrayBuffer().catch(() => null);
  if (content === null) return 'vanished';
  return content.byteLength === 0 ? 'empty' : store(file, new Uint8Array(content));
}
