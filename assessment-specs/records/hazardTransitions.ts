import type { Hazard, HazardEvent, HazardEventKind } from './Hazard.ts';
import type { HazardProblem, HazardWarning } from './HazardProblem.ts';
import { currentRound, hazardStage, type HazardStage } from './hazardState.ts';
import { timeProblem } from './hazardTime.ts';
import { namePersonInCommon, personNames } from './personNames.ts';

/** What a guard must know beyond the hazard. */
export interface HazardContext {
  /** 主要负责人 as the profile names them now; only they sign a major hazard off. */
  readonly principal: string;
}

export type HazardAdvance =
  | { readonly ok: true; readonly hazard: Hazard; readonly warnings: readonly HazardWarning[] }
  | { readonly ok: false; readonly problem: HazardProblem };

type EventOf<K extends HazardEventKind> = Extract<HazardEvent, { kind: K }>;
type Guard<K extends HazardEventKind> = (hazard: Hazard, event: EventOf<K>, context: HazardContext) => HazardProblem | null;

/**
 * Adds one event to a hazard's history, or says why not. History is only appended; the given hazard is never changed.
 * Major: 发现 → 停产停用等措施 → 报告 → 五落实 → 整改中 → 整改完成 → 验收 → 销号, every step.
 * General: measures and report are optional, a plan or a start is enough before done.
 * @basis 安全生产法第41条; DECISIONS, 'Conclusion'
 */
export function advanceHazard(hazard: Hazard, event: HazardEvent, context: HazardContext): HazardAdvance {
  const problem = fullProblem(hazard) ?? orderProblem(hazard, event.kind) ?? timeProblem(hazard, event) ?? guardProblem(hazard, event, context);
  if (problem !== null) return { ok: false, problem };
  return { ok: true, hazard: { ...hazard, events: [...hazard.events, event] }, warnings: event.kind === 'accepted' ? acceptanceWarnings(hazard, event.acceptedBy) : [] };
}

/** The steps that the order of the loop leaves open now, for buttons; the guards may still refuse what is filled in. */
export function possibleSteps(hazard: Hazard): readonly HazardEventKind[] {
  return (Object.keys(stagesBefore) as HazardEventKind[]).filter((kind) => orderProblem(hazard, kind) === null);
}

/** As many events as `hazardSchema` takes. */
const hazardEventLimit = 2000;

// one more, and the file could not be read again
function fullProblem({ events }: Hazard): HazardProblem | null {
  return events.length < hazardEventLimit ? null : { kind: 'historyFull', limit: hazardEventLimit };
}

const beforeDone: readonly HazardStage[] = ['planned', 'underRectification'];
const unfinished: readonly HazardStage[] = ['ordered', 'reported', ...beforeDone, 'done'];

/** From which stages a major hazard may take a step. A second order or report is welcome until the work is accepted; it moves nothing back. */
const stagesBefore: Readonly<Record<HazardEventKind, readonly HazardStage[]>> = {
  found: [],
  ordered: ['found', 'reopened', ...unfinished],
  reported: unfinished,
  planned: ['reported', ...beforeDone],
  started: ['planned'],
  done: ['underRectification'],
  accepted: ['done'],
  // the principal, too, may find that it is not good enough; else a wrong acceptance could only be closed
  rejected: ['done', 'accepted'],
  closed: ['accepted'],
  reopened: ['closed'],
  transferred: ['found', 'reopened', ...unfinished],
  evidenceAdded: ['found', 'reopened', ...unfinished, 'accepted'],
};
/** General hazards: what differs. */
const stagesBeforeGeneral: Partial<Record<HazardEventKind, readonly HazardStage[]>> = {
  reported: ['found', 'reopened', ...unfinished],
  planned: ['found', 'reopened', 'ordered', 'reported', ...beforeDone],
  started: ['found', 'reopened', 'ordered', 'reported', 'planned'],
  done: beforeDone,
};

function orderProblem(hazard: Hazard, kind: HazardEventKind): HazardProblem | null {
  const stage = hazardStage(hazard);
  const allowed = (hazard.grade === 'general' ? stagesBeforeGeneral[kind] : undefined) ?? stagesBefore[kind];
  if (allowed.includes(stage)) return null;
  return (hazard.grade === 'major' ? missingBefore(hazard, kind) : null) ?? { kind: 'outOfOrder', stage, event: kind };
}

const forwardSteps: readonly HazardEventKind[] = ['ordered', 'reported', 'planned', 'started', 'done', 'accepted', 'closed'];

/** Names the earliest thing that a major hazard lacks, which says more than 'out of order'. */
function missingBefore(hazard: Hazard, kind: HazardEventKind): HazardProblem | null {
  const has = (wanted: HazardEventKind) => currentRound(hazard).some((event) => event.kind === wanted);
  const step = forwardSteps.indexOf(kind);
  if (step > forwardSteps.indexOf('ordered') && !has('ordered')) return { kind: 'orderMissing' };
  if (step > forwardSteps.indexOf('reported') && !has('reported')) return { kind: 'reportMissing' };
  if (step > forwardSteps.indexOf('planned') && !has('planned')) return { kind: 'fiveMissing' };
  return null;
}

function guardProblem(hazard: Hazard, event: HazardEvent, context: HazardContext): HazardProblem | null {
  // the discriminant picks the guard of its own kind
  const guard = guards[event.kind] as Guard<typeof event.kind>;
  return guard(hazard, event as never, context);
}

const guards: { readonly [K in HazardEventKind]: Guard<K> } = {
  found: () => null,
  ordered: (_hazard, event) => missing({ orderedBy: event.orderedBy, area: event.area }),
  reported: (hazard, event) => hazard.grade === 'major'
    ? missing({ toAuthority: event.toAuthority, how: event.how, toEmployees: event.toEmployees })
    : missing({ toAuthority: event.toAuthority + event.toEmployees }),
  planned: guardPlan,
  started: () => null,
  done: (_hazard, event) => missing({ result: event.result }),
  accepted: guardAcceptance,
  rejected: (_hazard, event) => missing({ rejectedBy: event.rejectedBy, reason: event.reason }),
  closed: guardClosing,
  reopened: (_hazard, event) => missing({ reason: event.reason }),
  transferred: (_hazard, event) => missing({ to: event.to, reason: event.reason }),
  evidenceAdded: () => null,
};

/** The first field in which there is nothing to be seen. */
function missing(fields: Readonly<Record<string, string>>): HazardProblem | null {
  const blank = Object.entries(fields).find(([, text]) => !/[^\s\p{Default_Ignorable_Code_Point}\u2800]/u.test(text));
  return blank === undefined ? null : { kind: 'fieldMissing', field: blank[0] };
}

/** All five must be settled for a major hazard: who, how, money (0 is an answer), until when, and what if. */
function guardPlan(hazard: Hazard, { five }: EventOf<'planned'>): HazardProblem | null {
  const blank = hazard.grade === 'major'
    ? missing({ responsible: five.responsible, supervisor: five.supervisor, measures: five.measures, contingency: five.contingency })
    : missing({ responsible: five.responsible, measures: five.measures });
  if (blank !== null) return blank;
  // brackets and commas alone name nobody, and nobody could not be told from whoever accepts
  if (personNames(five.responsible).length === 0) return { kind: 'fieldMissing', field: 'responsible' };
  const found = currentRound(hazard)[0]?.at.slice(0, 10) ?? '';
  return five.deadline < found ? { kind: 'deadlineBeforeFound', deadline: five.deadline, found } : null;
}

/** Everybody who was responsible in this round: handing the plan on just before acceptance does not make the first one independent. */
function responsiblePerson(hazard: Hazard, acceptedBy: string): string | null {
  const plans = currentRound(hazard).filter((event) => event.kind === 'planned');
  return plans.find((plan) => namePersonInCommon(plan.five.responsible, acceptedBy))?.five.responsible ?? null;
}

function guardAcceptance(hazard: Hazard, event: EventOf<'accepted'>): HazardProblem | null {
  if (personNames(event.acceptedBy).length === 0) return { kind: 'fieldMissing', field: 'acceptedBy' };
  const blank = missing({ how: event.how, result: event.result });
  if (blank !== null) return blank;
  if (hazard.grade === 'general') return null;
  const person = responsiblePerson(hazard, event.acceptedBy);
  if (person !== null) return { kind: 'selfAcceptance', person };
  return evidenceProblem(hazard, event);
}

/** Before: from any round, because a place can be photographed broken only once. After: from this round. */
function evidenceProblem(hazard: Hazard, event: EventOf<'accepted'>): HazardProblem | null {
  const added = (phase: 'before' | 'after') => (past: HazardEvent) => past.kind === 'evidenceAdded' && past.phase === phase;
  if (!hazard.events.some(added('before'))) return { kind: 'evidenceMissing', phase: 'before' };
  const round = currentRound(hazard);
  const after = event.evidence.length > 0 || round.some(added('after')) || round.some((past) => past.kind === 'done' && past.evidence.length > 0);
  return after ? null : { kind: 'evidenceMissing', phase: 'after' };
}

/** What an acceptance by these people has to be told with: a general hazard may be accepted by the person who was responsible for it, though better by another. */
export function acceptanceWarnings(hazard: Hazard, acceptedBy: string): readonly HazardWarning[] {
  const person = hazard.grade === 'general' ? responsiblePerson(hazard, acceptedBy) : null;
  return person === null ? [] : [{ kind: 'selfAcceptance', person }];
}

/** A major hazard is signed off by the principal alone, a general one by whoever is named. */
function guardClosing(hazard: Hazard, { signedOffBy }: EventOf<'closed'>, { principal }: HazardContext): HazardProblem | null {
  const names = personNames(signedOffBy);
  if (names.length === 0) return { kind: 'fieldMissing', field: 'signedOffBy' };
  if (hazard.grade === 'general') return null;
  const [wanted] = personNames(principal);
  if (wanted === undefined) return { kind: 'principalUnknown' };
  return names.length === 1 && names[0] === wanted ? null : { kind: 'notPrincipal', signedOffBy, principal };
}
