import type { BrowserWindow, Dialog, MessageBoxOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { talkAboutUpdate } from '../../../electron/desktop/talkAboutUpdate.ts';
import type { Updates } from '../../../electron/desktop/update/createUpdates.ts';
import type { UpdateState } from '../../../electron/desktop/update/UpdateState.ts';
import { englishWords } from '../../../electron/desktop/words.en.ts';
import { chineseWords } from '../../../electron/desktop/words.zh-CN.ts';

/** Talks with a user who answers as given; tells what was said and done. */
async function talk(found: UpdateState, fetched: UpdateState, answers: number[]): Promise<{ readonly said: string[]; readonly done: string[] }> {
  const said: string[] = [];
  const done: string[] = [];
  const dialog = {
    showMessageBox: async (_window: unknown, options: MessageBoxOptions) => {
      said.push(options.message);
      return { response: answers.shift() ?? 0, checkboxChecked: false };
    },
  } as unknown as Dialog;
  const updates: Updates = {
    state: () => ({ kind: 'idle' }), useFeed: () => {},
    check: async () => (done.push('check'), found),
    download: async () => (done.push('download'), fetched),
    install: () => void done.push('install'),
  };
  await talkAboutUpdate(dialog, {} as BrowserWindow, updates, chineseWords, '0.1.0');
  return { said, done };
}

const available: UpdateState = { kind: 'available', version: '0.2.0' };
const ready: UpdateState = { kind: 'ready', version: '0.2.0' };

describe('talkAboutUpdate', () => {
  it('fetches and installs only after a yes to each', async () => {
    expect((await talk(available, ready, [1])).done).toEqual(['check']);
    expect((await talk(available, ready, [0, 1])).done).toEqual(['check', 'download']);
    expect(await talk(available, ready, [0, 0])).toEqual({ said: [chineseWords.updateAvailable('0.2.0'), chineseWords.updateReady('0.2.0')], done: ['check', 'download', 'install'] });
  });

  it('says why an update was refused, and does nothing more', async () => {
    expect(await talk(available, { kind: 'refused', why: 'checksumMismatch', detail: '' }, [0, 0])).toEqual({ said: [chineseWords.updateAvailable('0.2.0'), chineseWords.refused.checksumMismatch], done: ['check', 'download'] });
    expect((await talk({ kind: 'off' }, ready, [0])).said).toEqual([chineseWords.updateOff]);
    expect((await talk({ kind: 'upToDate' }, ready, [0])).said).toEqual([chineseWords.upToDate('0.1.0')]);
  });

  it('has words for every refusal in both languages', () => {
    expect(Object.keys(englishWords.refused)).toEqual(Object.keys(chineseWords.refused));
    for (const sentence of Object.values(chineseWords.refused)) expect(sentence).toMatch(/。$/);
  });
});
