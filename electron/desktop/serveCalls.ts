import type { IpcMain, IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron';
import { z } from 'zod';
import type { Host } from '../contract/Host.ts';
import { fail, type Reply } from '../contract/Reply.ts';
import { bridgeChannels } from './bridgeChannels.ts';
import { isTrustedSender } from './security/trustedSender.ts';

const callMessageSchema = z.strictObject({ callId: z.string().min(1).max(80), channel: z.string().max(80), input: z.unknown() });

/** Calls under way at once; one page never needs as many. */
const callLimit = 64;

/** Answers the page's calls over IPC.
 *  - Only the top frame of our own page is answered (checklist 17).
 *  - A call is cancelled when the page says so, reloads, crashes or closes.
 *  @returns `stop`, which cancels what is under way and resolves when it has ended; later calls are refused */
export function serveCalls(ipcMain: IpcMain, host: Pick<Host, 'callUnchecked'>): { stop(): Promise<void> } {
  const underWay = new Map<string, { readonly controller: AbortController; readonly ended: Promise<unknown> }>();
  const watched = new WeakSet<WebContents>();
  let stopped = false;

  const cancelAll = (prefix: string): void => {
    for (const [key, call] of underWay) if (key.startsWith(prefix)) call.controller.abort();
  };
  const watch = (contents: WebContents): void => {
    if (watched.has(contents)) return;
    watched.add(contents);
    const prefix = keyOf(contents.id, '');
    contents.on('destroyed', () => cancelAll(prefix));
    contents.on('render-process-gone', () => cancelAll(prefix));
    contents.on('did-start-navigation', (details) => {
      if (details.isMainFrame && !details.isSameDocument) cancelAll(prefix);
    });
  };

  ipcMain.handle(bridgeChannels.call, async (event: IpcMainInvokeEvent, message: unknown): Promise<Reply<unknown>> => {
    if (!isTrustedSender(event.senderFrame)) return fail('call.unauthorised');
    const parsed = callMessageSchema.safeParse(message);
    if (!parsed.success) return fail('call.unreadable');
    const { callId, channel, input } = parsed.data;
    const key = keyOf(event.sender.id, callId);
    if (stopped || underWay.size >= callLimit || underWay.has(key)) return fail('call.busy', { limit: callLimit });
    watch(event.sender);
    const controller = new AbortController();
    const running = host.callUnchecked(channel, input, {
      signal: controller.signal,
      onProgress: (progress) => {
        if (!event.sender.isDestroyed()) event.sender.send(bridgeChannels.progress, { callId, progress });
      },
    });
    underWay.set(key, { controller, ended: running.catch(() => undefined) });
    try {
      return await running;
    } finally {
      underWay.delete(key);
    }
  });

  ipcMain.on(bridgeChannels.cancel, (event: IpcMainEvent, callId: unknown) => {
    if (isTrustedSender(event.senderFrame) && typeof callId === 'string') underWay.get(keyOf(event.sender.id, callId))?.controller.abort();
  });

  return {
    async stop() {
      stopped = true;
      cancelAll('');
      await Promise.all([...underWay.values()].map((call) => call.ended));
    },
  };
}

function keyOf(contentsId: number, callId: string): string {
  return `${contentsId}/${callId}`;
}
