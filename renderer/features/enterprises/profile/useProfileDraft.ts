import { useCallback, useEffect, useRef, useState } from 'react';
import type { EnterpriseProfile } from '../../../../assessment-specs/records/EnterpriseProfile.ts';
import type { Failure } from '../../../../electron/contract/Reply.ts';
import { useEnterprise } from '../../../host/EnterpriseContext.tsx';

/** pause after the last key before a text is written */
const pauseMs = 200;

type Patch = Partial<EnterpriseProfile>;

export interface ProfileDraft {
  /** what the page shows: the stored profile with what was typed laid over it */
  readonly profile: EnterpriseProfile;
  /** held: shown only (an input method is composing); soon: written after a short pause; now: written at once */
  readonly set: (patch: Patch, when: 'held' | 'soon' | 'now') => void;
  /** writes what waits, when a field is left */
  readonly flush: () => void;
  /** of the last write; what was typed stays in view and is sent again by `flush` */
  readonly failure: Failure | null;
}

/**
 * The profile while it is being filled in. Only what was typed is laid over the stored profile, so that a write by someone else in between is not
 * undone; a field leaves the overlay when the host has stored exactly that value.
 */
export function useProfileDraft(): ProfileDraft {
  const { enterprise, changeEnterprise } = useEnterprise();
  const stored = enterprise.file.profile;
  const [overlay, setOverlay] = useState<Patch>({});
  const [failure, setFailure] = useState<Failure | null>(null);
  const waiting = useRef<Patch>({});
  const base = useRef(stored);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => { base.current = stored; }, [stored]);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const sent = waiting.current;
    if (Object.keys(sent).length === 0) return;
    const reply = await changeEnterprise('enterprise.setProfile', { profile: { ...base.current, ...sent } });
    if (!reply.ok) return setFailure(reply.error);
    base.current = reply.value.file.profile;
    waiting.current = Object.fromEntries(Object.entries(waiting.current).filter(([key, value]) => sent[key as keyof Patch] !== value));
    setOverlay(waiting.current);
    setFailure(null);
  }, [changeEnterprise]);
  const set = useCallback<ProfileDraft['set']>((patch, when) => {
    waiting.current = { ...waiting.current, ...patch };
    setOverlay(waiting.current);
    clearTimeout(timer.current);
    if (when === 'now') void flush();
    if (when === 'soon') timer.current = setTimeout(() => void flush(), pauseMs);
  }, [flush]);
  useEffect(() => {
    const leave = () => void flush();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      // leaving the page never loses the last word
      leave();
    };
  }, [flush]);
  return { profile: { ...stored, ...overlay }, set, flush: () => void flush(), failure };
}
