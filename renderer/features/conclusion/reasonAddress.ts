import type { Reason } from '../../../assessment-specs/engine/Conclusion.ts';
import type { ResolvedPacks } from '../../../assessment-specs/engine/ResolvedPacks.ts';
import { addresses } from '../../host/addresses.ts';

/** What can be done about a reason: the words of its link, and where it leads. */
export interface ReasonLink {
  readonly act: 'score' | 'screen' | 'hazard' | 'notApplicable' | 'scoresheet';
  readonly to: string;
}

interface Place {
  readonly enterpriseId: string;
  readonly assessmentId: string;
  readonly packs: Pick<ResolvedPacks, 'primary' | 'gates'>;
}

/** Where a reason is settled, or null for one that needs nothing. */
export function reasonAddress(reason: Reason, { enterpriseId, assessmentId, packs }: Place): ReasonLink | null {
  const score = (packId: string, itemId: string | undefined) => addresses.scoring(enterpriseId, assessmentId, itemId === undefined ? undefined : { packId, itemId });
  switch (reason.code) {
    case 'unanswered': return { act: 'score', to: score(reason.ref, reason.first[0]) };
    case 'unfoundedNotApplicable': {
      const pack = [packs.primary, ...packs.gates].find((candidate) => candidate.pack.name === reason.packName);
      return { act: 'notApplicable', to: score(pack?.ref.id ?? packs.primary.ref.id, reason.ref) };
    }
    case 'nothingAssessable': return { act: 'notApplicable', to: score(reason.ref, undefined) };
    case 'unscreened': return { act: 'screen', to: addresses.screening(enterpriseId, assessmentId, reason.first[0]) };
    case 'toCheck': case 'yesWithoutHazard': return { act: 'screen', to: addresses.screening(enterpriseId, assessmentId, reason.ref) };
    case 'openMajorHazard': return { act: 'hazard', to: addresses.hazard(enterpriseId, reason.ref) };
    case 'belowThreshold': case 'gateBelow': case 'gateAdvisory': return { act: 'scoresheet', to: score(reason.ref, undefined) };
    case 'thresholdReached': case 'noOpenMajorHazard': return null;
  }
}
