import type { ChangeHead } from '../../assessment-specs/records/changes.ts';
import type { HostContext } from './HostContext.ts';

/** Who and when for a journal line: the name from the settings, the machine's clock, and a reason where the user gave one. */
export async function changeHead({ store, clock }: HostContext, reason = ''): Promise<ChangeHead> {
  const { author } = await store.readSettings();
  return { at: clock.now(), by: author, reason };
}
