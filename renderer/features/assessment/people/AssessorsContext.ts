import { createContext, useContext } from 'react';

export interface Assessors {
  /** a name in little room, told apart from the others of this assessment */
  readonly shown: ReadonlyMap<string, string>;
  /** YYYY-MM-DD, for times */
  readonly today: string;
}

export const AssessorsContext = createContext<Assessors | null>(null);

/** Only inside AssessorsProvider, which the scoring page has. */
export function useAssessors(): Assessors {
  const assessors = useContext(AssessorsContext);
  if (assessors === null) throw new Error('useAssessors needs the provider of the scoring page.');
  return assessors;
}
