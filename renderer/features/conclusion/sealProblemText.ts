import type { TFunction } from 'i18next';
import type { SealProblem } from '../../../assessment-specs/records/sealAssessment.ts';

/** Why an assessment cannot be sealed yet, in one sentence. */
export function sealProblemText(t: TFunction, problem: SealProblem): string {
  switch (problem.kind) {
    case 'alreadySealed': return t('conclusion.seal.problem.alreadySealed', { number: problem.number });
    case 'creditCodeUnconfirmed': return t('conclusion.seal.problem.creditCodeUnconfirmed', { creditCode: problem.creditCode });
    case 'principalDiffers': return t('conclusion.seal.problem.principalDiffers', { team: problem.team, profile: problem.profile === '' ? '—' : problem.profile });
    case 'sameNameTwice': return t('conclusion.seal.problem.sameNameTwice', { name: problem.name });
    case 'tooFewSigners': return t('conclusion.seal.problem.tooFewSigners', { signers: problem.signers });
    case 'incomplete': case 'nameMissing': case 'creditCodeMissing': case 'assessorMissing': case 'leaderMissing': case 'principalMissing': case 'severalPrincipals': case 'memberNameMissing': case 'sealImageMissing':
      return t(`conclusion.seal.problem.${problem.kind}`);
  }
}
