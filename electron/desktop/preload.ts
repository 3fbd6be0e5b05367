import { contextBridge, ipcRenderer } from 'electron';
import type { BridgeCallOptions, HostBridge } from '../contract/HostBridge.ts';
import type { Progress } from '../contract/Host.ts';
import type { Reply } from '../contract/Reply.ts';
import { bridgeChannels, channelNamesSwitch } from './bridgeChannels.ts';

const listeners = new Map<string, (progress: Progress) => void>();
let callsMade = 0;

ipcRenderer.on(bridgeChannels.progress, (_event, message: { readonly callId: string; readonly progress: Progress }) => {
  listeners.get(message.callId)?.(message.progress);
});

const channels: readonly string[] = Object.freeze(process.argv.find((argument) => argument.startsWith(channelNamesSwitch))?.slice(channelNamesSwitch.length).split(',') ?? []);

async function call(channel: string, input: unknown, options: BridgeCallOptions = {}): Promise<Reply<unknown>> {
  if (!channels.includes(channel)) return { ok: false, error: { code: 'call.unknownChannel', params: { channel: String(channel) } } };
  callsMade += 1;
  const callId = options.callId ?? `call-${callsMade}`;
  if (options.onProgress !== undefined) listeners.set(callId, options.onProgress);
  try {
    return await ipcRenderer.invoke(bridgeChannels.call, { callId, channel, input });
  } finally {
    listeners.delete(callId);
  }
}

function cancel(callId: string): void {
  ipcRenderer.send(bridgeChannels.cancel, String(callId));
}

// the bridge copies and freezes what it exposes; no Electron object passes through it (security checklist 20)
contextBridge.exposeInMainWorld('host', Object.freeze({ channels, call, cancel }) satisfies HostBridge);
