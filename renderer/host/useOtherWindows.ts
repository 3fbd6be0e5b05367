import { useEffect, useEffectEvent } from 'react';
import { call } from './call.ts';

export interface OtherWindowsOptions {
  readonly enterpriseId: string;
  readonly assessmentId: string | null;
  /** where the journals stand as far as this window knows; null: not read yet */
  readonly enterpriseSeq: number | null;
  readonly assessmentSeq: number | null;
  readonly refetch: () => void;
}

/** When this window comes to the front, asks where the journals stand and reads again only what another window has changed meanwhile. */
export function useOtherWindows({ enterpriseId, assessmentId, enterpriseSeq, assessmentSeq, refetch }: OtherWindowsOptions): void {
  const look = useEffectEvent(async () => {
    if (enterpriseSeq === null || document.visibilityState === 'hidden') return;
    const reply = await call('record.position', { enterpriseId, assessmentId });
    // a host that does not answer now is heard of with the next write
    if (reply.ok && (reply.value.enterprise > enterpriseSeq || (reply.value.assessment ?? 0) > (assessmentSeq ?? 0))) refetch();
  });
  useEffect(() => {
    const onFocus = () => void look();
    addEventListener('focus', onFocus);
    return () => removeEventListener('focus', onFocus);
  }, []);
}
