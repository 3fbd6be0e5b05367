import type { Seal } from '../../../assessment-specs/records/Seal.ts';
import type { AssessmentResult } from '../../host/assessmentResult.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import type { HostQuery } from '../../host/useHostQuery.ts';
import { useSealedResult } from '../../host/useSealedResult.ts';

export type Computed = Extract<AssessmentResult, { kind: 'computed' }>;

/** What the page shows: the assessment as it stands now, or exactly as it was sealed. */
export interface ConclusionView {
  readonly result: AssessmentResult;
  readonly seal: Seal | null;
}

/** @returns failed or loading only for a sealed record, which is read from the host */
export function useConclusionView(): HostQuery<ConclusionView> {
  const { assessment, result, refetch } = useEnterprise();
  const sealed = useSealedResult();
  if (sealed === null) return result === null ? { state: 'loading', refetch } : { state: 'ready', value: { result, seal: null }, refetch };
  return sealed.state === 'ready' ? { ...sealed, value: { result: sealed.value, seal: assessment?.file.seal ?? null } } : sealed;
}
