import { useEnterpriseIfAny } from '../host/EnterpriseContext.tsx';
import type { PageName } from './pages.ts';
import type { JourneyMark } from './useNavigationEntries.ts';

/** The counts beside the journey's entries, from the records in view alone. */
export function useJourneyMarks(): Partial<Record<PageName, JourneyMark>> {
  const assessment = useEnterpriseIfAny()?.assessment?.file ?? null;
  if (assessment === null) return {};
  const planned = assessment.seal?.signatures.length ?? 0;
  const signed = assessment.documents.reduce((count, document) => count + document.signatures.length, 0);
  return planned === 0 ? {} : { signing: { text: `${signed}/${planned}`, tone: signed === planned ? 'done' : 'plain' } };
}
