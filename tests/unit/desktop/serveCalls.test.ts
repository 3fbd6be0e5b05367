import { EventEmitter } from 'node:events';
import type { IpcMain } from 'electron';
import { beforeEach, describe, expect, it } from 'vitest';
import type { CallOptions, Host } from '../../../electron/contract/Host.ts';
import { fail, succeed, type Reply } from '../../../electron/contract/Reply.ts';
import { serveCalls } from '../../../electron/desktop/serveCalls.ts';

/** The main process's end of IPC, with the page's end laid open. */
class Ipc extends EventEmitter {
  #handlers = new Map<string, (event: unknown, message: unknown) => Promise<unknown>>();
  handle(channel: string, handler: (event: unknown, message: unknown) => Promise<unknown>): void {
    this.#handlers.set(channel, handler);
  }
  async invoke(event: unknown, message: unknown): Promise<unknown> {
    return this.#handlers.get('host:call')?.(event, message);
  }
}

/** A page that calls: what it was sent, and whether it is still there. */
class Page extends EventEmitter {
  readonly id: number;
  readonly sent: unknown[] = [];
  gone = false;
  constructor(id: number) {
    super();
    this.id = id;
  }
  isDestroyed(): boolean { return this.gone; }
  send(channel: string, message: unknown): void { this.sent.push([channel, message]); }
  event(url = 'app://anzhun/'): object { return { sender: this, senderFrame: { url, parent: null } }; }
}

let ipc: Ipc;
let page: Page;
let seen: [string, unknown][];
let answer: (options: CallOptions) => Promise<Reply<unknown>>;
let calls: { stop(): Promise<void> };

beforeEach(() => {
  ipc = new Ipc();
  page = new Page(1);
  seen = [];
  answer = async () => succeed('answered');
  const host: Pick<Host, 'callUnchecked'> = {
    async callUnchecked(channel, input, options = {}) {
      seen.push([channel, input]);
      return answer(options);
    },
  };
  calls = serveCalls(ipc as unknown as IpcMain, host);
});

const untilAborted = ({ signal }: CallOptions): Promise<Reply<unknown>> => new Promise((resolve) => signal?.addEventListener('abort', () => resolve(fail('call.cancelled'))));
const message = (callId = 'c1'): object => ({ callId, channel: 'report.issue', input: { id: 'a' } });

describe('serveCalls', () => {
  it('brings a call of the page to the host and the reply back', async () => {
    expect(await ipc.invoke(page.event(), message())).toEqual(succeed('answered'));
    expect(seen).toEqual([['report.issue', { id: 'a' }]]);
  });

  it('answers no stranger and no malformed message, and the host never sees them', async () => {
    expect(await ipc.invoke(page.event('https://example.org/'), message())).toEqual(fail('call.unauthorised'));
    expect(await ipc.invoke({ sender: page, senderFrame: null }, message())).toEqual(fail('call.unauthorised'));
    for (const bad of [undefined, null, 'report.issue', { ...message(), extra: 1 }, { callId: '', channel: 'a', input: 1 }, { callId: 'x', channel: 'y'.repeat(100), input: 1 }]) {
      expect(await ipc.invoke(page.event(), bad)).toEqual(fail('call.unreadable'));
    }
    expect(seen).toEqual([]);
  });

  it('sends progress to the page that called, and none to one that is gone', async () => {
    answer = async ({ onProgress }) => {
      onProgress?.({ done: 1, total: 3, step: 'page' });
      page.gone = true;
      onProgress?.({ done: 2, total: 3, step: 'page' });
      return succeed(null);
    };
    await ipc.invoke(page.event(), message());
    expect(page.sent).toEqual([['host:progress', { callId: 'c1', progress: { done: 1, total: 3, step: 'page' } }]]);
  });

  it('cancels a call when its page says so, and no call of another page', async () => {
    answer = untilAborted;
    const other = new Page(2);
    const mine = ipc.invoke(page.event(), message());
    const theirs = ipc.invoke(other.event(), message());
    ipc.emit('host:cancel', page.event(), 'c1');
    expect(await mine).toEqual(fail('call.cancelled'));
    expect(await Promise.race([theirs, 'still running'])).toBe('still running');
    await calls.stop();
  });

  it.each([
    ['reloads', 'did-start-navigation', { isMainFrame: true, isSameDocument: false }],
    ['crashes', 'render-process-gone', {}],
    ['closes', 'destroyed', {}],
  ])('cancels what a page asked for when it %s', async (_what, event, details) => {
    answer = untilAborted;
    const call = ipc.invoke(page.event(), message());
    page.emit(event, details);
    expect(await call).toEqual(fail('call.cancelled'));
  });

  it('goes on when the page only moves inside itself', async () => {
    answer = untilAborted;
    const call = ipc.invoke(page.event(), message());
    page.emit('did-start-navigation', { isMainFrame: true, isSameDocument: true });
    expect(await Promise.race([call, 'still running'])).toBe('still running');
    await calls.stop();
  });

  it('ends what is under way when it stops, and takes nothing more', async () => {
    answer = untilAborted;
    const call = ipc.invoke(page.event(), message());
    await calls.stop();
    expect(await call).toEqual(fail('call.cancelled'));
    expect(await ipc.invoke(page.event(), message('c2'))).toEqual(fail('call.busy', { limit: 64 }));
  });

  it('takes a bounded number of calls at once, and no name twice', async () => {
    answer = untilAborted;
    const running = Array.from({ length: 64 }, (_, i) => ipc.invoke(page.event(), message(`c${i}`)));
    expect(await ipc.invoke(page.event(), message('one more'))).toEqual(fail('call.busy', { limit: 64 }));
    await calls.stop();
    expect(await Promise.all(running)).toHaveLength(64);
  });
});
