import { describe, expect, it } from 'vitest';
import { createHost } from '../../../electron/services/createHost.ts';
import type { HostContext } from '../../../electron/services/HostContext.ts';

/** A host whose settings cannot be read for a reason that nobody foresaw. */
function brokenHost() {
  const reported: { incident: string; channel: string; error: unknown }[] = [];
  const store = { readSettings: () => Promise.reject(new Error('一个没有料到的错误')) };
  const context = { store, random: { bytes: () => Uint8Array.of(0, 15, 16, 255) } } as unknown as HostContext;
  return { reported, host: createHost(context, (incident, channel, error) => void reported.push({ incident, channel, error })) };
}

describe('the host', () => {
  it('turns a bug into one reply with a number, and reports the bug under that number', async () => {
    const { host, reported } = brokenHost();
    expect(await host.callUnchecked('settings.get', {})).toEqual({ ok: false, error: { code: 'internal.incident', params: { incident: '000f10ff' } } });
    expect(reported).toEqual([{ incident: '000f10ff', channel: 'settings.get', error: new Error('一个没有料到的错误') }]);
  });

  it('refuses an unknown channel and names the first field that is wrong', async () => {
    const { host } = brokenHost();
    expect(await host.callUnchecked('toString', {})).toMatchObject({ ok: false, error: { code: 'call.unknownChannel' } });
    expect(await host.callUnchecked('settings.set', { author: 7 })).toMatchObject({ ok: false, error: { code: 'call.badInput', params: { path: 'author' } } });
  });

  it('takes no call once it is being closed', async () => {
    const store = { readSettings: () => Promise.resolve({ author: '' }), close: () => Promise.resolve() };
    const host = createHost({ store } as unknown as HostContext, () => undefined);
    expect(await host.callUnchecked('settings.get', {})).toMatchObject({ ok: true });
    const closed = host.close();
    expect(await host.callUnchecked('settings.get', {})).toMatchObject({ ok: false, error: { code: 'call.cancelled' } });
    await closed;
  });
});
