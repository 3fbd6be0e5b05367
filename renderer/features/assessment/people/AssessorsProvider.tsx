import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { Answers } from '../../../../assessment-specs/engine/createScorer.ts';
import { useAssessment } from '../../../host/EnterpriseContext.tsx';
import { useSettings } from '../../../host/SettingsContext.tsx';
import { useToday } from '../../../i18n/useToday.ts';
import { AssessorsContext } from './AssessorsContext.ts';
import { initials } from './initials.ts';

// no name has a line feed
const between = '\n';

/** Who scores: the team, who sits here, and whoever answered. Changes only with the names, so that an answer redraws nobody's initials. */
export function AssessorsProvider({ answers, children }: { readonly answers: Answers; readonly children: ReactNode }) {
  const { team } = useAssessment().file;
  const { author } = useSettings().settings;
  const today = useToday();
  const names = useMemo(() => [...new Set([...team.map(({ name }) => name), author, ...Object.values(answers).map(({ by }) => by)])].sort().join(between), [team, author, answers]);
  const assessors = useMemo(() => ({ shown: initials(names.split(between)), today }), [names, today]);
  return <AssessorsContext value={assessors}>{children}</AssessorsContext>;
}
