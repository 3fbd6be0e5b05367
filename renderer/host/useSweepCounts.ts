import { useEffect, useState } from 'react';
import type { SweepSeverity } from '../../assessment-specs/engine/sweep/SweepFinding.ts';
import { useToday } from '../i18n/useToday.ts';
import { useEnterpriseIfAny } from './EnterpriseContext.tsx';

export type SweepCounts = Readonly<Record<SweepSeverity, number>>;

/** Nothing is swept before the hand has rested so long, in ms: a key press must not pay for it. */
const restMs = 400;

/** How much 查漏 finds in the open assessment, once the hand rests. Null until then, when sealed, and outside an assessment. The engine is fetched when it is first needed. */
export function useSweepCounts(): SweepCounts | null {
  const value = useEnterpriseIfAny();
  const today = useToday();
  const enterprise = value?.enterprise.file ?? null;
  const assessment = value?.assessment?.file.seal === null ? value.assessment.file : null;
  const result = value?.result?.kind === 'computed' ? value.result : null;
  const [counted, setCounted] = useState<{ readonly id: string; readonly counts: SweepCounts } | null>(null);
  useEffect(() => {
    if (enterprise === null || assessment === null || result === null) return;
    let here = true;
    const count = async () => {
      const { sweepOf } = await import('./sweepOf.ts');
      if (!here) return;
      const counts = { error: 0, warning: 0, hint: 0 };
      for (const { severity } of sweepOf(enterprise, assessment, result, today)) counts[severity] += 1;
      setCounted((before) => before?.id === assessment.id && before.counts.error === counts.error && before.counts.warning === counts.warning && before.counts.hint === counts.hint ? before : { id: assessment.id, counts });
    };
    // a page whose files are gone (a newer build) shows no count rather than failing
    const timer = setTimeout(() => { count().catch(() => undefined); }, restMs);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [enterprise, assessment, result, today]);
  return assessment !== null && counted?.id === assessment.id ? counted.counts : null;
}
