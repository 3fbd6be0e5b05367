import { unkeepablePlace } from '../../assessment-specs/records/unkeepablePlace.ts';
import { channels, type ChannelName } from '../contract/channels.ts';
import type { CallOptions, CancelSignal, Host } from '../contract/Host.ts';
import { fail, type Reply } from '../contract/Reply.ts';
import { diskFailure } from '../contract/diskFailure.ts';
import type { HostContext } from './HostContext.ts';
import type { ReportIncident, Work } from './ports.ts';
import { services } from './services.ts';

const neverCancelled: CancelSignal = { aborted: false, addEventListener: () => undefined, removeEventListener: () => undefined };

function badInput(issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): Reply<never> {
  const [first] = issues;
  return fail('call.badInput', { path: first?.path.map(String).join('.') ?? '', problem: first?.message ?? '', count: issues.length });
}

/**
 * Calls that write files beside the journals wait for each other: each reads what is there and then replaces it, so two at once would make two roots,
 * sign one state twice or forget a setting. Journals need none of this: they refuse a stale change.
 */
const turns: Partial<Record<ChannelName, 'documents' | 'files'>> = {
  'assessment.seal': 'documents', 'report.issue': 'documents', 'signature.sign': 'documents', 'evidence.add': 'files', 'settings.set': 'files', 'workspace.keepPlace': 'files', 'trust.add': 'files', 'record.damage': 'files', 'record.restore': 'files',
};

function createTurns() {
  const last = new Map<string, Promise<unknown>>();
  return <T>(queue: string | undefined, work: () => Promise<T>): Promise<T> => {
    if (queue === undefined) return work();
    const next = (last.get(queue) ?? Promise.resolve()).then(work);
    last.set(queue, next.catch(() => undefined));
    return next;
  };
}

/** One door to all services: checks the channel's name, parses its input, runs it, and turns bugs into one sentence with an incident number. */
export function createHost(context: HostContext, reportIncident: ReportIncident): Host {
  const running = new Set<Promise<unknown>>();
  const inTurn = createTurns();
  let closing = false;

  async function run<C extends ChannelName>(channel: C, input: unknown, options: CallOptions): Promise<Reply<unknown>> {
    const unkeepable = unkeepablePlace(input);
    if (unkeepable !== null) return fail('call.badInput', { ...unkeepable, count: 1 });
    const parsed = channels[channel].input.safeParse(input);
    if (!parsed.success) return badInput(parsed.error.issues);
    const work: Work = { signal: options.signal ?? neverCancelled, progress: (progress) => options.onProgress?.(progress) };
    // the table pairs each name with its own input; the compiler cannot follow one generic key through both tables
    const service = services[channel] as (context: HostContext, input: unknown, work: Work) => Promise<Reply<unknown>>;
    const answer = async (): Promise<Reply<unknown>> => (work.signal.aborted ? fail('call.cancelled') : service(context, parsed.data, work));
    try {
      return await inTurn(turns[channel], answer);
    } catch (error) {
      return problemOf(channel, error);
    }
  }

  /** What the operating system refused is told as such; everything else is a bug. */
  function problemOf(channel: ChannelName, error: unknown): Reply<never> {
    try {
      return diskFailure(error, error instanceof Error && 'path' in error ? String(error.path) : context.app.dataDirectory);
    } catch {
      const incident = [...context.random.bytes(4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      reportIncident(incident, channel, error);
      return fail('internal.incident', { incident });
    }
  }

  const callUnchecked: Host['callUnchecked'] = (channel, input, options = {}) => {
    if (!Object.hasOwn(channels, channel)) return Promise.resolve(fail('call.unknownChannel', { channel: channel.slice(0, 80) }));
    // once the folder is given up, another program may own it
    if (closing) return Promise.resolve(fail('call.cancelled'));
    const call = run(channel as ChannelName, input, options);
    running.add(call);
    return call.finally(() => running.delete(call));
  };

  return {
    callUnchecked,
    call: (channel, input, options) => callUnchecked(channel, input, options) as ReturnType<Host['call']> as never,
    async close() {
      closing = true;
      await Promise.allSettled(running);
      await context.store.close();
    },
  };
}
