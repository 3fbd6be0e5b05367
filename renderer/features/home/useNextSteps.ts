import { useMemo } from 'react';
import { traitQuestions } from '../../../assessment-specs/records/traitQuestions.ts';
import { catalogue } from '../../host/catalogue.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { useToday } from '../../i18n/useToday.ts';
import type { NextStep } from './nextSteps.ts';
import { nextSteps } from './nextSteps.ts';
import { profileGaps } from './profileGaps.ts';

/** The steps of the enterprise in view. */
export function useNextSteps(): readonly NextStep[] {
  const { enterprise, assessment, result } = useEnterprise();
  const today = useToday();
  return useMemo(() => {
    const { profile, traits } = enterprise.file;
    const questions = result?.kind === 'computed' ? result.packs.traits?.pack : undefined;
    const shipped = catalogue.latest('profile-traits')?.pack;
    const traitPack = questions ?? (shipped?.kind === 'traits' ? shipped : undefined);
    const questionsLeft = traitPack === undefined ? 0 : traitQuestions({ traitPack, profile, answers: traits, periodAnswers: assessment?.file.periodTraits ?? {}, today }, 'profile').counts.left;
    return nextSteps({ enterprise: enterprise.file, today, gaps: profileGaps(profile), questionsLeft, assessment: assessment?.file ?? null, result });
  }, [enterprise, assessment, result, today]);
}
