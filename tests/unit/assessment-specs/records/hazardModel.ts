import type { HazardEventKind } from '../../../../assessment-specs/records/Hazard.ts';

/** Who may be named in a step. The model knows people, the ledger only what is written: see `hazardSpelling.ts`. */
export type Person = '甲负责' | '乙安全' | '丙整改' | '丁电工' | 'Li Ben';
export const people: readonly Person[] = ['甲负责', '乙安全', '丙整改', '丁电工', 'Li Ben'];

/** What is tried: a step with those it names, when it is said to have happened and when it is written down (minutes). */
export interface Attempt {
  readonly kind: HazardEventKind;
  readonly people: readonly Person[];
  readonly at: number;
  readonly written: number;
  /** With a photograph: of the repair for 整改完成 and 验收, of the phase for 附照片. */
  readonly photo: boolean;
  readonly phase: 'before' | 'after';
  /** What has to be written is left blank. */
  readonly blank: boolean;
  /** Days from the finding to the deadline. */
  readonly deadlineDays: number;
}

/** One entry of the ledger as issue 3 tells it: what has been done in this round, and who was responsible. Written from the issue, not from the code. */
export interface ModelHazard {
  readonly major: boolean;
  closed: boolean;
  ordered: boolean;
  reported: boolean;
  planned: boolean;
  started: boolean;
  done: boolean;
  accepted: boolean;
  photoBefore: boolean;
  photoAfter: boolean;
  responsible: Set<Person>;
  readonly found: number;
  lastStep: number;
  lastWritten: number;
  events: number;
}

export function aModelHazard(major: boolean, found: number, written: number): ModelHazard {
  return { major, closed: false, photoBefore: false, found, lastStep: found, lastWritten: written, events: 1, ...newRound() };
}

const newRound = () => ({ ordered: false, reported: false, planned: false, started: false, done: false, accepted: false, photoAfter: false, responsible: new Set<Person>() });

/** Would this step break the rules of the issue? What it does not forbid may still be refused as pointless. */
export function forbids(hazard: ModelHazard, attempt: Attempt, principal: Person | null): boolean {
  return badTime(hazard, attempt) || badOrder(hazard, attempt.kind) || badStep(hazard, attempt, principal);
}

function badTime(hazard: ModelHazard, { kind, at, written }: Attempt): boolean {
  return at > written || written < hazard.lastWritten || at < hazard.found || (kind !== 'evidenceAdded' && at < hazard.lastStep);
}

function badOrder(hazard: ModelHazard, kind: HazardEventKind): boolean {
  const { major, closed, ordered, reported, planned, started, done, accepted } = hazard;
  switch (kind) {
    case 'found': return true;
    case 'reopened': return !closed;
    case 'closed': return closed || !accepted;
    case 'ordered': case 'transferred': case 'evidenceAdded': return closed;
    case 'reported': return closed || (major && !ordered);
    case 'planned': return closed || (major && !reported);
    case 'started': return closed || (major && !planned);
    case 'done': return closed || (major ? !started : !planned && !started);
    case 'accepted': case 'rejected': return closed || !done;
  }
}

function badStep(hazard: ModelHazard, attempt: Attempt, principal: Person | null): boolean {
  if (attempt.blank) return attempt.kind !== 'started' && attempt.kind !== 'evidenceAdded';
  if (attempt.kind === 'planned') return attempt.deadlineDays < 0;
  if (!hazard.major) return false;
  if (attempt.kind === 'closed') return attempt.people.length !== 1 || attempt.people[0] !== principal;
  const selfAccepted = attempt.people.some((person) => hazard.responsible.has(person));
  return attempt.kind === 'accepted' && (selfAccepted || !hazard.photoBefore || (!hazard.photoAfter && !attempt.photo));
}

/** The step that the loop asks for next; a photograph from before first. */
export function nextOf(hazard: ModelHazard): HazardEventKind {
  if (hazard.closed) return 'reopened';
  if (hazard.accepted) return 'closed';
  if (hazard.done) return 'accepted';
  if (hazard.started || (!hazard.major && hazard.planned)) return 'done';
  if (hazard.planned) return 'started';
  if (!hazard.major || hazard.reported) return 'planned';
  if (!hazard.photoBefore) return 'evidenceAdded';
  return hazard.ordered ? 'reported' : 'ordered';
}

/** A step that was taken. */
export function take(hazard: ModelHazard, { kind, people: named, at, written, photo, phase }: Attempt): void {
  hazard.events += 1;
  hazard.lastWritten = written;
  if (kind !== 'evidenceAdded') hazard.lastStep = at;
  if (kind === 'reopened') Object.assign(hazard, newRound(), { closed: false });
  else if (kind === 'closed') hazard.closed = true;
  else if (kind === 'rejected') Object.assign(hazard, { done: false, accepted: false });
  else if (kind === 'evidenceAdded') hazard[phase === 'before' ? 'photoBefore' : 'photoAfter'] = true;
  else if (kind !== 'found' && kind !== 'transferred') hazard[kind] = true;
  if (kind === 'planned') named.forEach((person) => hazard.responsible.add(person));
  if ((kind === 'done' || kind === 'accepted') && photo) hazard.photoAfter = true;
}
