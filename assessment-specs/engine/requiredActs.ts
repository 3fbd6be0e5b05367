import type { AssessmentRecord } from '../records/AssessmentRecord.ts';
import type { Hazard } from '../records/Hazard.ts';
import { hazardDue } from '../records/hazardDue.ts';
import { fiveAssurancesOf, isOpen } from '../records/hazardState.ts';
import { nextHazardStep, type ForwardStep } from '../records/nextHazardStep.ts';
import type { Centipoints, Day } from '../schema/primitives.ts';
import type { Conclusion, Reason } from './Conclusion.ts';
import { obligationSummary } from './obligationSummary.ts';
import type { ResolvedPacks } from './ResolvedPacks.ts';

/** Who must act: the principal or the safety manager of the profile (name empty: not filled in), a person by name, anybody but a person, or a post. */
export interface Actor {
  readonly kind: 'principal' | 'safetyManager' | 'person' | 'notPerson' | 'post';
  readonly name: string;
}

/** What somebody has to do. Hazard acts follow the loop; the others answer the reasons of the conclusion; duties are reported and never decide. */
export type RequiredAct = {
  readonly who: Actor;
  /** null: no day is set, or at once */
  readonly due: Day | null;
  readonly overdue: boolean;
  /** At once: nothing else comes first. */
  readonly immediate: boolean;
  /** Does the conclusion depend on it? */
  readonly deciding: boolean;
} & (
  | { readonly kind: 'hazard'; readonly step: ForwardStep; readonly hazardId: string; readonly title: string; readonly grade: Hazard['grade'] }
  | { readonly kind: 'answer' | 'screen' | 'reassess'; readonly packName: string; readonly count: number; readonly first: string }
  | { readonly kind: 'clarify' | 'enterHazard'; readonly criterionId: string; readonly title: string }
  | { readonly kind: 'raise'; readonly packName: string; readonly bandName: string; readonly missing: Centipoints | null }
  | { readonly kind: 'duty'; readonly obligationId: string; readonly packId: string; readonly topic: string }
);

/**
 * 谁、何时前、办什么: everything that stands between the record and a pass, and what is over besides. Most urgent first.
 * @param conclusion what `conclude` returned for this record
 * @param today the local day
 */
export function requiredActs(record: AssessmentRecord, packs: ResolvedPacks, conclusion: Conclusion, today: Day): readonly RequiredAct[] {
  const acts = [
    ...record.hazards.filter(isOpen).flatMap((hazard) => hazardAct(hazard, record, today)),
    ...conclusion.reasons.flatMap((reason) => reasonAct(reason, record, conclusion)),
    ...obligationSummary(record, packs, today).lines.filter((line) => line.overdue).map(({ obligation, packId, nextDue }): RequiredAct => ({
      kind: 'duty', obligationId: obligation.id, packId, topic: obligation.topic, who: { kind: 'post', name: obligation.responsible }, due: nextDue, overdue: true, immediate: false, deciding: false,
    })),
  ];
  return acts.map((act, index) => ({ act, index })).sort((a, b) => urgency(a.act) - urgency(b.act) || (a.act.due ?? '9999').localeCompare(b.act.due ?? '9999') || a.index - b.index).map(({ act }) => act);
}

function urgency({ immediate, deciding, overdue }: RequiredAct): number {
  if (immediate) return 0;
  if (deciding) return overdue ? 1 : 2;
  return overdue ? 3 : 4;
}

/** The next step of the loop. What is not stopped, reported or planned yet is to be done at once. @basis 安全生产法第41条 */
function hazardAct(hazard: Hazard, { enterprise: { profile } }: AssessmentRecord, today: Day): readonly RequiredAct[] {
  const step = nextHazardStep(hazard);
  if (step === null) return [];
  const major = hazard.grade === 'major';
  const responsible = fiveAssurancesOf(hazard)?.responsible ?? '';
  const due = hazardDue(hazard, today);
  return [{
    kind: 'hazard', step, hazardId: hazard.id, title: hazard.title, grade: hazard.grade, who: actorOf(step, major, responsible, profile),
    due: due?.day ?? null, overdue: due?.overdue === true, immediate: major && (step === 'ordered' || step === 'reported' || step === 'planned'), deciding: major,
  }];
}

function actorOf(step: ForwardStep, major: boolean, responsible: string, { principal, safetyManager }: AssessmentRecord['enterprise']['profile']): Actor {
  if (step === 'started' || step === 'done') return { kind: 'person', name: responsible };
  if (step === 'accepted') return major ? { kind: 'notPerson', name: responsible } : { kind: 'safetyManager', name: safetyManager };
  return major ? { kind: 'principal', name: principal } : { kind: 'safetyManager', name: safetyManager };
}

function reasonAct(reason: Reason, { enterprise: { profile } }: AssessmentRecord, conclusion: Conclusion): readonly RequiredAct[] {
  const open = { who: { kind: 'safetyManager', name: profile.safetyManager } as const, due: null, overdue: false, immediate: false, deciding: true };
  switch (reason.code) {
    case 'unanswered': return [{ ...open, kind: 'answer', packName: reason.packName, count: reason.count, first: reason.first[0] ?? '' }];
    case 'unfoundedNotApplicable': return [{ ...open, kind: 'reassess', packName: reason.packName, count: 1, first: reason.ref }];
    case 'unscreened': return [{ ...open, kind: 'screen', packName: '', count: reason.count, first: reason.first[0] ?? '' }];
    case 'toCheck': return [{ ...open, kind: 'clarify', criterionId: reason.ref, title: reason.title }];
    case 'yesWithoutHazard': return [{ ...open, immediate: true, kind: 'enterHazard', criterionId: reason.ref, title: reason.title }];
    case 'belowThreshold': case 'gateBelow': {
      const sheet = conclusion.packs.find(({ sheet: { pack } }) => pack.id === reason.ref)?.sheet;
      return [{ ...open, kind: 'raise', packName: reason.packName, bandName: reason.bandName, missing: sheet?.next?.missing ?? null }];
    }
    case 'nothingAssessable': case 'openMajorHazard': case 'gateAdvisory': case 'thresholdReached': case 'noOpenMajorHazard': return [];
  }
}
