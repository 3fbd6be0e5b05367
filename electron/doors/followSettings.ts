import type { Host } from '../contract/Host.ts';
import { settingsSchema, type Settings } from '../contract/views.ts';

/** Passes calls through and tells `follow` the settings each time one of them reads or changes them, so that a door can keep
 *  its own parts (menu language, update feed) in step without asking again. */
export function followSettings(host: Pick<Host, 'callUnchecked'>, follow: (settings: Settings) => void): Pick<Host, 'callUnchecked'> {
  return {
    async callUnchecked(channel, input, options) {
      const reply = await host.callUnchecked(channel, input, options);
      if (reply.ok && (channel === 'settings.set' || channel === 'settings.get')) follow(settingsSchema.parse(reply.value));
      return reply;
    },
  };
}
