import type { ScreeningAnswer } from './Answer.ts';
import { answerFromWalk } from './Walk.ts';
import type { Observation, Station, Walk } from './Walk.ts';
import { ownEntry } from './ownEntry.ts';

/** What a criterion's answer in the screening becomes. `kept`: it stays as it is, because somebody gave it at the desk and the walk does not outweigh it yet. */
export type WalkOutcome =
  | { readonly kind: 'same' }
  | { readonly kind: 'kept' }
  | { readonly kind: 'changed'; readonly answer: ScreeningAnswer | null };

/** The longest note and the most evidence that an answer can hold; what does not fit stays with its observation. */
const limits = { note: 20_000, evidence: 500, branches: 50 } as const;

/** The stations that ask a criterion, in walking order. */
export const stationsOf = (walk: Walk, criterionId: string): readonly Station[] => walk.stations.filter(({ criterionIds }) => criterionIds.includes(criterionId));

/** Whether the screening's answer is the walk's own: what the observations come to, with author and time of one of them. Any other was given at the desk. */
export function isFromWalk(walk: Walk, criterionId: string, held: ScreeningAnswer): boolean {
  return held.answer === answerFromWalk(walk, criterionId) && seenOf(walk, criterionId).some(({ observation }) => observation.at === held.at && observation.by === held.by);
}

/**
 * What the screening holds of one criterion after the walk went from `before` to `after`.
 * One 是 on the walk is 是. An answer that came from the walk follows it, back to unanswered where nothing is left of it. An answer from the desk gives way to a graver one
 * (否 to 待查, anything to 是) and otherwise only when every station was seen: a 是 from the desk stays until every station says otherwise, and 不涉及 with its reason stays until a 是.
 * Notes, evidence and branches of desk and stations stand together; nothing that was written at the desk is lost.
 */
export function screeningFromWalk(before: Walk, after: Walk, criterionId: string, held: ScreeningAnswer | null): WalkOutcome {
  const own = held !== null && isFromWalk(before, criterionId, held);
  const desk = deskPart(before, criterionId, held);
  const walked = answerFromWalk(after, criterionId);
  const answer = own || held === null ? walked : weigh(held.answer, walked, isComplete(after, criterionId));
  if (answer === null) {
    if (!own) return { kind: 'same' };
    // what somebody wrote at the desk is not thrown away with an observation: unknown is never 否
    const left = desk.note !== '' || desk.evidence.length > 0;
    return { kind: 'changed', answer: left ? { ...held, answer: 'toCheck', branches: [], note: desk.note, evidence: [...desk.evidence] } : null };
  }
  const newest = newestOf(after, criterionId);
  if (held !== null && !own && answer === held.answer && answer !== walked) return { kind: 'kept' };
  if (newest === null) return { kind: 'same' };
  const merged = { ...merge(after, criterionId, answer, desk, held?.reason ?? ''), by: newest.by, at: newest.at };
  if (held === null || own || answer !== held.answer) return isSame(held, merged) ? { kind: 'same' } : { kind: 'changed', answer: merged };
  // the same answer at desk and station: the desk's stays the desk's, richer by what was seen
  const richer = { ...merged, by: held.by, at: held.at };
  return isSame(held, richer) ? { kind: 'same' } : { kind: 'changed', answer: richer };
}

/** Null where the walk says nothing to it. */
function weigh(desk: ScreeningAnswer['answer'], walked: ScreeningAnswer['answer'] | null, complete: boolean): ScreeningAnswer['answer'] {
  if (walked === null) return desk;
  if (walked === 'yes') return 'yes';
  if (desk === 'notApplicable') return desk;
  return desk === 'yes' && !complete ? 'yes' : walked;
}

interface Seen {
  readonly name: string;
  readonly observation: Observation;
}

function seenOf(walk: Walk, criterionId: string): readonly Seen[] {
  const seen = ownEntry(walk.observations, criterionId) ?? {};
  return walk.stations.flatMap(({ id, name }) => {
    const observation = ownEntry(seen, id);
    return observation === null ? [] : [{ name, observation }];
  });
}

function isComplete(walk: Walk, criterionId: string): boolean {
  const stations = stationsOf(walk, criterionId);
  return stations.length > 0 && stations.length === seenOf(walk, criterionId).length;
}

function newestOf(walk: Walk, criterionId: string): Observation | null {
  return seenOf(walk, criterionId).reduce<Observation | null>((newest, { observation }) => newest === null || Date.parse(observation.at) >= Date.parse(newest.at) ? observation : newest, null);
}

const noteLines = (walk: Walk, criterionId: string): readonly string[] =>
  seenOf(walk, criterionId).filter(({ observation }) => observation.note.trim() !== '').flatMap(({ name, observation }) => `${name}：${observation.note}`.split('\n'));

type DeskPart = Pick<ScreeningAnswer, 'branches' | 'note' | 'evidence'>;

/** What of the screening's answer did not come from the observations as they were. */
function deskPart(walk: Walk, criterionId: string, held: ScreeningAnswer | null): DeskPart {
  const seen = seenOf(walk, criterionId).map(({ observation }) => observation);
  const without = (all: readonly string[], walked: readonly string[]) => all.filter((one) => !walked.includes(one));
  return {
    branches: without(held?.branches ?? [], seen.flatMap(({ branches }) => branches)),
    note: without((held?.note ?? '').split('\n'), noteLines(walk, criterionId)).join('\n'),
    evidence: without(held?.evidence ?? [], seen.flatMap(({ evidence }) => evidence)),
  };
}

function merge(walk: Walk, criterionId: string, answer: ScreeningAnswer['answer'], desk: DeskPart, reason: string): Omit<ScreeningAnswer, 'by' | 'at'> {
  const seen = seenOf(walk, criterionId).map(({ observation }) => observation);
  const notes = [...desk.note === '' ? [] : [desk.note], ...noteLines(walk, criterionId)];
  // branches say which kind of the hazard it is, so they belong to a 是 alone
  const branches = answer === 'yes' ? [...desk.branches, ...seen.filter((one) => one.answer === 'yes').flatMap((one) => one.branches)] : [];
  return {
    answer, reason, branches: [...new Set(branches)].slice(0, limits.branches),
    note: notes.reduce((text, line) => text.length + line.length + 1 > limits.note ? text : text === '' ? line : `${text}\n${line}`, ''),
    evidence: [...new Set([...desk.evidence, ...seen.flatMap((one) => one.evidence)])].slice(0, limits.evidence),
  };
}

function isSame(held: ScreeningAnswer | null, next: ScreeningAnswer): boolean {
  return held !== null && held.answer === next.answer && held.by === next.by && held.at === next.at && held.note === next.note && held.reason === next.reason
    && held.evidence.join() === next.evidence.join() && held.branches.join() === next.branches.join();
}
