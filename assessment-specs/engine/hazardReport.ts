import type { AssessmentRecord } from '../records/AssessmentRecord.ts';
import { citedCriterionId } from '../records/citedCriterionId.ts';
import type { Hazard, HazardState } from '../records/Hazard.ts';
import { hazardDue } from '../records/hazardDue.ts';
import { hazardState } from '../records/hazardState.ts';
import type { HazardPack } from '../schema/HazardPack.ts';
import type { Day } from '../schema/primitives.ts';
import { openVetoes } from './conclude/openVetoes.ts';
import { vetoReason } from './conclude/vetoReason.ts';
import { describeReason } from './describeReason.ts';
import type { Locale } from './Locale.ts';

/** What `hazards RECORD.json --json` prints (DECISIONS, CLI). */
export interface HazardReport {
  /** The record's part of the ledger, in its order. */
  readonly hazards: readonly {
    readonly id: string;
    /** One of the 64, or the one that a failed device of 第十四条 is tied to; null on any other basis. */
    readonly criterion: string | null;
    readonly grade: Hazard['grade'];
    readonly state: HazardState;
    /** The nearest day that binds: the plan's, or the clearing by 31 January. Null when none does. */
    readonly due: Day | null;
    readonly overdue: boolean;
  }[];
  readonly veto: {
    /** A major hazard is open, on whatever basis and whatever the score. */
    readonly active: boolean;
    /** Which entries hold it, each with the sentence of the conclusion: item, clause, state and date. */
    readonly by: readonly { readonly id: string; readonly text: string }[];
  };
}

/**
 * The ledger of a record that was checked, and the veto as it stands.
 * @param today the local day, for 逾期
 */
export function hazardReport(record: AssessmentRecord, catalogue: HazardPack, today: Day, locale: Locale = 'zh-CN'): HazardReport {
  const by = openVetoes(record, catalogue).map((veto) => ({ id: veto.hazardId, text: describeReason(vetoReason(veto), locale) }));
  return {
    hazards: record.hazards.map((hazard) => {
      const due = hazardDue(hazard, today);
      return { id: hazard.id, criterion: citedCriterionId(hazard.basis), grade: hazard.grade, state: hazardState(hazard), due: due?.day ?? null, overdue: due?.overdue ?? false };
    }),
    veto: { active: by.length > 0, by },
  };
}
