import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { SealProblem } from '../../../assessment-specs/records/sealAssessment.ts';
import { addresses } from '../../host/addresses.ts';
import { useAssessment } from '../../host/EnterpriseContext.tsx';
import { ErrorBand } from '../../ui/ErrorBand.tsx';
import { sealProblemText } from './sealProblemText.ts';

/** Where a problem is settled: on this page, in the profile or among the signers. */
function placeOf({ kind }: SealProblem): 'conclusion' | 'profile' | 'team' | null {
  switch (kind) {
    case 'incomplete': return 'conclusion';
    case 'nameMissing': case 'creditCodeMissing': case 'creditCodeUnconfirmed': return 'profile';
    case 'assessorMissing': case 'leaderMissing': case 'principalMissing': case 'severalPrincipals': case 'principalDiffers': case 'memberNameMissing': case 'sameNameTwice': case 'tooFewSigners': return 'team';
    case 'alreadySealed': case 'sealImageMissing': return null;
  }
}

export interface SealProblemsProps {
  readonly problems: readonly SealProblem[];
  readonly onClose: () => void;
  readonly onTeam: () => void;
}

/** Everything that stands in the way of 封存, a sentence each, with the way to settle it. */
export function SealProblems({ problems, onClose, onTeam }: SealProblemsProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { file } = useAssessment();
  const places = [...new Set(problems.map(placeOf))].filter((place) => place !== null);
  const go = { conclusion: onClose, team: onTeam, profile: () => void navigate(addresses.profile(file.enterpriseId)) };
  return (
    <ErrorBand what={t('conclusion.seal.problems')}
      todo={<ul>{problems.map((problem) => <li key={JSON.stringify(problem)}>{sealProblemText(t, problem)}</li>)}</ul>}
      actions={<div className="az-stack" style={{ gap: '.375rem', flex: 'none' }}>{places.map((place) => <Button key={place} size="small" onClick={go[place]}>{t(`conclusion.seal.fix.${place}`)}</Button>)}</div>} />
  );
}
