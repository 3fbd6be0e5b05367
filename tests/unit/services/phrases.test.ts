import { describe, expect, it } from 'vitest';
import { mostPhrases, phrasesSchema } from '../../../electron/contract/Phrase.ts';
import type { HostContext } from '../../../electron/services/HostContext.ts';
import { keepPhrase, removePhrase } from '../../../electron/services/phrases.ts';
import type { Work } from '../../../electron/services/ports.ts';
import { InstallationFile } from '../../../electron/store/InstallationFile.ts';
import { RecordingDisk } from '../../fixtures/RecordingDisk.ts';

const work: Work = { signal: { aborted: false } as Work['signal'], progress: () => undefined };

describe('the user\'s own phrases', () => {
  it('are refused beyond the limit instead of pushing an old one out, and there is room again once one is removed', async () => {
    const phrases = new InstallationFile({ disk: new RecordingDisk(), path: '/data/phrases.json', schema: phrasesSchema, empty: [] });
    const at = '2026-11-25T09:00:00+08:00';
    const one = (index: number) => ({ id: `p-${index}`, packId: 'p', itemId: null, text: `第 ${index} 句`, at });
    await phrases.write(Array.from({ length: mostPhrases }, (_, index) => one(index)), at);
    const context = { store: { phrases }, clock: { now: () => at }, random: { bytes: (length: number) => new Uint8Array(length) } } as unknown as HostContext;
    const keep = (text: string) => keepPhrase(context, { packId: 'p', itemId: null, text }, work);
    expect(await keep('再一句')).toMatchObject({ ok: false, error: { code: 'phrases.full', params: { limit: mostPhrases } } });
    // one that is there already needs no room
    expect(await keep('第 7 句')).toMatchObject({ ok: true });
    await removePhrase(context, { id: 'p-7' }, work);
    const kept = await keep('再一句');
    expect(kept.ok && kept.value.map(({ text }) => text).slice(-1)).toEqual(['再一句']);
    expect(kept.ok && kept.value).toHaveLength(mostPhrases);
  });
});
