import { useCallback, useMemo, useState } from 'react';
import { resolveTraits, traitContradictions, type ResolvedTraits, type TraitContradiction } from '../../../../assessment-specs/records/resolveTraits.ts';
import { prefillSuggestions, traitQuestions, type PrefillSuggestion, type TraitCounts } from '../../../../assessment-specs/records/traitQuestions.ts';
import type { EnterpriseProfile } from '../../../../assessment-specs/records/EnterpriseProfile.ts';
import type { TraitId, Tri } from '../../../../assessment-specs/schema/primitives.ts';
import type { Failure } from '../../../../electron/contract/Reply.ts';
import { useEnterprise } from '../../../host/EnterpriseContext.tsx';
import { useToday } from '../../../i18n/useToday.ts';
import { useTraitPack } from '../useTraitPack.ts';
import type { TraitGroupLines } from './arrangeTraits.ts';
import { arrangeTraits } from './arrangeTraits.ts';

export interface TraitAnswersOfPage {
  readonly groups: readonly TraitGroupLines[];
  /** facts of the period of the assessment that is under way; empty without one */
  readonly periodGroups: readonly TraitGroupLines[];
  readonly counts: TraitCounts;
  readonly resolved: ResolvedTraits;
  readonly contradictions: readonly TraitContradiction[];
  readonly suggestions: readonly PrefillSuggestion[];
  /** writes one answer at once, to the enterprise or to the assessment as the question demands */
  readonly answer: (trait: TraitId, value: Tri) => void;
  readonly failure: Failure | null;
}

/** The questions and answers of the enterprise in view, worked out from the profile as it is shown. */
export function useTraitAnswers(profile: EnterpriseProfile): TraitAnswersOfPage {
  const { enterprise, assessment, changeEnterprise, changeAssessment } = useEnterprise();
  const traitPack = useTraitPack();
  const today = useToday();
  const [failure, setFailure] = useState<Failure | null>(null);
  const answers = enterprise.file.traits;
  const open = assessment?.file.seal === null ? assessment.file : null;
  const periodAnswers = open?.periodTraits ?? null;
  const derived = useMemo(() => {
    const inputs = { traitPack, profile, answers, periodAnswers: periodAnswers ?? {}, today };
    const own = traitQuestions(inputs, 'profile');
    return {
      groups: arrangeTraits(traitPack.groups, own.pages), counts: own.counts,
      periodGroups: periodAnswers === null ? [] : arrangeTraits(traitPack.groups, traitQuestions(inputs, 'period').pages),
      resolved: resolveTraits(inputs), contradictions: traitContradictions(inputs), suggestions: prefillSuggestions(traitPack, profile, answers),
    };
  }, [traitPack, profile, answers, periodAnswers, today]);
  const answer = useCallback((trait: TraitId, value: Tri) => {
    const ofPeriod = traitPack.periodTraits.some(({ id }) => id === trait);
    const writing = ofPeriod ? changeAssessment('assessment.setPeriodTraits', { traits: { [trait]: value } }) : changeEnterprise('enterprise.setTraits', { traits: { [trait]: value } });
    void writing.then((reply) => setFailure(reply.ok ? null : reply.error));
  }, [traitPack, changeEnterprise, changeAssessment]);
  return { ...derived, answer, failure };
}
