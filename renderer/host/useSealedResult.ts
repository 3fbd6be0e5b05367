import { useMemo } from 'react';
import { parseRecord } from '../../assessment-specs/records/parseRecord.ts';
import type { AssessmentResult } from './assessmentResult.ts';
import { resultOfRecord } from './assessmentResult.ts';
import { catalogue } from './catalogue.ts';
import { useEnterprise } from './EnterpriseContext.tsx';
import type { HostQuery } from './useHostQuery.ts';
import { useHostQuery } from './useHostQuery.ts';

/**
 * What the engine says about the record exactly as it was sealed, because the ledger and the profile move on afterwards.
 * @returns null for an assessment that is not sealed; a record that cannot be read is a failure, never a guess
 */
export function useSealedResult(): HostQuery<AssessmentResult> | null {
  const { enterprise, assessment } = useEnterprise();
  const sealed = assessment?.file.seal != null;
  const query = useHostQuery('assessment.exportRecord', sealed ? { enterpriseId: enterprise.file.id, assessmentId: assessment.file.id } : null);
  const json = query.state === 'ready' ? query.value.json : null;
  const parsed = useMemo(() => json === null ? null : parseRecord(json), [json]);
  const result = useMemo(() => parsed?.ok === true ? resultOfRecord(parsed.record, catalogue) : null, [parsed]);
  if (!sealed) return null;
  if (query.state !== 'ready') return query;
  if (parsed === null || !parsed.ok || result === null) return { state: 'failed', failure: { code: 'record.unreadable', params: { path: '', problem: parsed?.ok === false ? parsed.problem.kind : '', count: 1 } }, refetch: query.refetch };
  return { state: 'ready', value: result, refetch: query.refetch };
}
