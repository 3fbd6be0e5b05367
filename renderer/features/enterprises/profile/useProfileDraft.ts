import { useCallback } from 'react';
import type { EnterpriseProfile } from '../../../../assessment-specs/records/EnterpriseProfile.ts';
import { succeed } from '../../../../electron/contract/Reply.ts';
import { useEnterprise } from '../../../host/EnterpriseContext.tsx';
import { useDraft, type Draft } from '../../../host/useDraft.ts';

/** The profile while it is being filled in: `profile` is what the page shows. */
export interface ProfileDraft extends Omit<Draft<EnterpriseProfile>, 'value'> {
  readonly profile: EnterpriseProfile;
}

export function useProfileDraft(): ProfileDraft {
  const { enterprise, changeEnterprise } = useEnterprise();
  const write = useCallback(async (profile: EnterpriseProfile) => {
    const reply = await changeEnterprise('enterprise.setProfile', { profile });
    return reply.ok ? succeed(reply.value.file.profile) : reply;
  }, [changeEnterprise]);
  const { value: profile, ...draft } = useDraft(enterprise.file.profile, write);
  return { profile, ...draft };
}
