import type { FiveAssurances } from '../../../assessment-specs/records/Hazard.ts';
import type { HazardStep } from '../../../electron/contract/channels.ts';
import type { StepKind } from './loopOf.ts';

/** One field of a step's form. line: one line; text: several; day; yuan: an amount, 0 is an answer; order: what was ordered. */
export interface StepField {
  readonly name: FieldName;
  readonly kind: 'line' | 'text' | 'day' | 'yuan' | 'order';
}

export type FieldName =
  | 'order' | 'area' | 'orderedBy' | 'toAuthority' | 'how' | 'toEmployees' | 'responsible' | 'supervisor' | 'measures' | 'fundsYuan' | 'deadline' | 'contingency'
  | 'result' | 'acceptedBy' | 'rejectedBy' | 'reason' | 'signedOffBy' | 'to';

/** What was typed, by field. An absent field is empty. */
export type StepDraft = Readonly<Partial<Record<FieldName, string>>>;

const line = (name: FieldName): StepField => ({ name, kind: 'line' });
const text = (name: FieldName): StepField => ({ name, kind: 'text' });

/** The fields of each step, in the order in which they are asked. */
export const stepFields: Readonly<Record<StepKind, readonly StepField[]>> = {
  ordered: [{ name: 'order', kind: 'order' }, line('area'), line('orderedBy')],
  reported: [line('toAuthority'), line('how'), line('toEmployees')],
  planned: [line('responsible'), line('supervisor'), text('measures'), { name: 'fundsYuan', kind: 'yuan' }, { name: 'deadline', kind: 'day' }, text('contingency')],
  started: [],
  done: [text('result')],
  accepted: [line('acceptedBy'), text('how'), text('result')],
  rejected: [line('rejectedBy'), text('reason')],
  closed: [line('signedOffBy')],
  reopened: [text('reason')],
  transferred: [line('to'), text('reason')],
};

/** Fields that a general hazard may leave empty. */
const optionalForGeneral: ReadonlySet<FieldName> = new Set(['supervisor', 'contingency', 'toEmployees', 'how']);

/** The draft of a plan that is being changed. */
export function draftOfPlan(five: FiveAssurances | null): StepDraft {
  if (five === null) return {};
  const { responsible, supervisor, measures, fundsYuan, deadline, contingency } = five;
  return { responsible, supervisor, measures, fundsYuan: String(fundsYuan), deadline, contingency };
}

/** Whether a field holds an answer of its kind: an amount is a number of yuan with at most two decimals. */
export function isFilled({ kind, name }: StepField, draft: StepDraft): boolean {
  const typed = (draft[name] ?? '').trim();
  if (kind === 'yuan') return /^\d{1,12}(\.\d{1,2})?$/.test(typed);
  if (kind === 'day') return /^\d{4}-\d{2}-\d{2}$/.test(typed);
  return typed !== '';
}

/** Fields that still have to be filled before the step can be taken. */
export function missingFields(kind: StepKind, grade: 'general' | 'major', draft: StepDraft): readonly FieldName[] {
  return stepFields[kind].filter((field) => !isFilled(field, draft) && !(grade === 'general' && optionalForGeneral.has(field.name))).map(({ name }) => name);
}

export interface StepHead {
  /** when it happened, ISO 8601 with offset */
  readonly at: string;
  readonly note: string;
  readonly evidence: readonly string[];
}

/** The step as the host takes it. @throws when a required field is empty: ask `missingFields` first */
export function stepOf(kind: StepKind, draft: StepDraft, { at, note, evidence }: StepHead): HazardStep {
  const of = (name: FieldName): string => (draft[name] ?? '').trim();
  const head = { at, note };
  switch (kind) {
    case 'ordered': return { kind, ...head, order: orderOf(of('order')), area: of('area'), orderedBy: of('orderedBy') };
    case 'reported': return { kind, ...head, toAuthority: of('toAuthority'), how: of('how'), toEmployees: of('toEmployees') };
    case 'planned': return { kind, ...head, five: { responsible: of('responsible'), supervisor: of('supervisor'), measures: of('measures'), fundsYuan: Number(of('fundsYuan')), deadline: of('deadline'), contingency: of('contingency') } };
    case 'started': return { kind, ...head };
    case 'done': return { kind, ...head, result: of('result'), evidence: [...evidence] };
    case 'accepted': return { kind, ...head, acceptedBy: of('acceptedBy'), how: of('how'), result: of('result'), evidence: [...evidence] };
    case 'rejected': return { kind, ...head, rejectedBy: of('rejectedBy'), reason: of('reason') };
    case 'closed': return { kind, ...head, signedOffBy: of('signedOffBy') };
    case 'reopened': return { kind, ...head, reason: of('reason') };
    case 'transferred': return { kind, ...head, to: of('to'), reason: of('reason') };
  }
}

function orderOf(typed: string): 'stopProduction' | 'stopUse' | 'stopWork' {
  if (typed === 'stopProduction' || typed === 'stopUse' || typed === 'stopWork') return typed;
  throw new Error(`"${typed}" is no order: ask missingFields before building the step.`);
}
