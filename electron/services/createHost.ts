import { prototypeKeyPath } from '../../assessment-specs/records/prototypeKeyPath.ts';
import { channels, type ChannelName } from '../contract/channels.ts';
import type { CallOptions, CancelSignal, Host } from '../contract/Host.ts';
import { fail, type Reply } from '../contract/Reply.ts';
import type { HostContext } from './HostContext.ts';
import type { ReportIncident, Work } from './ports.ts';
import { services } from './services.ts';

const neverCancelled: CancelSignal = { aborted: false, addEventListener: () => undefined, removeEventListener: () => undefined };

function badInput(issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): Reply<never> {
  const [first] = issues;
  return fail('call.badInput', { path: first?.path.map(String).join('.') ?? '', problem: first?.message ?? '', count: issues.length });
}

/** One door to all services: checks the channel's name, parses its input, runs it, and turns bugs into one sentence with an incident number. */
export function createHost(context: HostContext, reportIncident: ReportIncident): Host {
  const running = new Set<Promise<unknown>>();

  async function run<C extends ChannelName>(channel: C, input: unknown, options: CallOptions): Promise<Reply<unknown>> {
    const prototypeKey = prototypeKeyPath(input);
    if (prototypeKey !== null) return fail('call.badInput', { path: prototypeKey, problem: 'Unrecognized key', count: 1 });
    const parsed = channels[channel].input.safeParse(input);
    if (!parsed.success) return badInput(parsed.error.issues);
    const work: Work = { signal: options.signal ?? neverCancelled, progress: (progress) => options.onProgress?.(progress) };
    if (work.signal.aborted) return fail('call.cancelled');
    try {
      // the table pairs each name with its own input; the compiler cannot follow one generic key through both tables
      const service = services[channel] as (context: HostContext, input: unknown, work: Work) => Promise<Reply<unknown>>;
      return await service(context, parsed.data, work);
    } catch (error) {
      const incident = [...context.random.bytes(4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      reportIncident(incident, channel, error);
      return fail('internal.incident', { incident });
    }
  }

  const callUnchecked: Host['callUnchecked'] = (channel, input, options = {}) => {
    if (!Object.hasOwn(channels, channel)) return Promise.resolve(fail('call.unknownChannel', { channel: channel.slice(0, 80) }));
    const call = run(channel as ChannelName, input, options);
    running.add(call);
    return call.finally(() => running.delete(call));
  };

  return {
    callUnchecked,
    call: (channel, input, options) => callUnchecked(channel, input, options) as ReturnType<Host['call']> as never,
    async close() {
      await Promise.allSettled(running);
      await context.store.close();
    },
  };
}
