import { useMemo } from 'react';
import type { LeaderInspectionDuty } from '../../assessment-specs/engine/leaderInspectionDuty.ts';
import { useToday } from '../i18n/useToday.ts';
import { catalogue } from './catalogue.ts';
import { useEnterpriseIfAny } from './EnterpriseContext.tsx';
import { leaderInspectionOf } from './leaderInspectionOf.ts';

/** 带队检查 of the enterprise in view, as of today. Null outside an enterprise and when no plan asks for it. @param year whose periods are listed; this one without it */
export function useLeaderInspection(year?: number): LeaderInspectionDuty | null {
  const today = useToday();
  const value = useEnterpriseIfAny();
  const enterprise = value?.enterprise.file ?? null;
  const result = value?.result ?? null;
  return useMemo(() => enterprise === null ? null : leaderInspectionOf({ enterprise, result, catalogue, today, year: year ?? Number(today.slice(0, 4)) }), [enterprise, result, today, year]);
}
