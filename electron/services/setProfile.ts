import { fail } from '../contract/Reply.ts';
import { changeHead } from './changeHead.ts';
import type { Service } from './HostContext.ts';

export const setProfile: Service<'enterprise.setProfile'> = async (context, { enterpriseId, seq, profile }) => {
  if (profile.name.trim() === '') return fail('enterprise.nameMissing');
  return context.store.changeEnterprise(enterpriseId, seq, [{ kind: 'profileSet', profile: { ...profile, name: profile.name.trim() } }], await changeHead(context));
};
