import { fork } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChangeHead } from '../../assessment-specs/records/changes.ts';
import type { Reply } from '../../electron/contract/Reply.ts';
import { FolderStore } from '../../electron/store/FolderStore.ts';
import { aScore, anAssessment } from '../fixtures/builders/anAssessment.ts';
import { anEnterprise } from '../fixtures/builders/anEnterprise.ts';
import { RecordingDisk } from '../fixtures/RecordingDisk.ts';
import { openInProcess } from '../fixtures/testDoors.ts';
import { startedWorkshop } from '../fixtures/workshop.ts';

interface Acknowledged {
  readonly seq: number;
  readonly note: string;
}

/** Starts the answering process, lets it get `answers` acknowledged, and kills it in the middle of the next. @returns all that it acknowledged */
function killAfter(answers: number, words: readonly string[]): Promise<readonly Acknowledged[]> {
  return new Promise((resolve, reject) => {
    const told: Acknowledged[] = [];
    const child = fork(join(import.meta.dirname, '..', 'fixtures', 'answerUntilKilled.ts'), words, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
    let problem = '';
    child.stderr?.on('data', (chunk: Buffer) => (problem += chunk.toString()));
    child.on('message', (message) => {
      told.push(message as Acknowledged);
      if (told.length === answers) child.kill('SIGKILL');
    });
    child.once('error', reject);
    child.once('exit', (_code, signal) => (signal === 'SIGKILL' ? resolve(told) : reject(new Error(`The process ended by itself: ${problem}`))));
  });
}

describe('a process that is killed while it answers', () => {
  it('loses no acknowledged answer, five times over, and the folder opens at once each time', async () => {
    const door = await openInProcess();
    const { enterprise, assessment } = await startedWorkshop(door);
    await door.host.close();
    const journal = join(door.folder, 'enterprises', enterprise.file.id, 'assessments', `${assessment.file.id}.journal`);
    for (const [round, answers] of [3, 7, 12, 20, 33].entries()) {
      const told = await killAfter(answers, [door.folder, enterprise.file.id, assessment.file.id, String(round)]);
      const again = await openInProcess(door.folder);
      const view = await again.ask('assessment.get', { enterpriseId: enterprise.file.id, assessmentId: assessment.file.id });
      await again.close();
      const lines = readFileSync(journal, 'utf8').split('\n');
      expect(view.seq).toBeGreaterThanOrEqual(told.at(-1)?.seq ?? Number.POSITIVE_INFINITY);
      expect(told.filter(({ seq, note }) => lines[seq - 1]?.includes(`"note":"${note}"`) !== true)).toEqual([]);
    }
    rmSync(door.folder, { recursive: true, force: true });
  }, 180_000);
});

describe('a disk that is full', () => {
  const head: ChangeHead = { at: '2026-11-20T08:00:00+08:00', by: '孟宏', reason: '' };
  const enterprise = anEnterprise({ id: 'e-00000001' });
  const assessment = anAssessment({ id: 'a-00000001', enterpriseId: 'e-00000001' });
  const summarise = () => {
    throw new Error('Nobody lists here.');
  };
  const storeOn = (disk: RecordingDisk) => new FolderStore({ root: '/data', disk, savedBy: '0.1.0', summarise, release: () => Promise.resolve() });
  const bytes = (text: string) => new TextEncoder().encode(text);
  const packId = assessment.packs[0]?.pack.id ?? '';

  async function filled(): Promise<{ readonly disk: RecordingDisk; readonly store: FolderStore }> {
    const disk = new RecordingDisk();
    const store = storeOn(disk);
    for (const reply of [
      await store.createEnterprise(enterprise, head), await store.createAssessment(assessment, head), await store.putEvidence(enterprise.id, bytes('a photograph')), await store.putDocument(enterprise.id, 'ZP.pdf', bytes('a report'), null),
      await store.writeVault('root.pem', 'a root'),
    ] as readonly Reply<unknown>[]) expect(reply.ok).toBe(true);
    await store.writeSettings({ locale: 'zh-CN', theme: 'dark', textSize: 100, author: '孟宏', updateFeedUrl: '' });
    return { disk, store };
  }
  const digestOf = (reply: Reply<string>): string => (reply.ok ? reply.value : '');

  it('refuses each kind of write with disk.full, whatever room is left, and keeps all that was there', async () => {
    for (const room of [0, 1, 7]) {
      const { disk, store } = await filled();
      const old = digestOf(await store.putEvidence(enterprise.id, bytes('a report')));
      const before = new Map(disk.files);
      const refused: readonly (readonly [string, () => Promise<Reply<unknown>>])[] = [
        ['an answer', () => store.changeAssessment(enterprise.id, assessment.id, 1, [{ kind: 'answered', layer: 'self', packId, itemId: '1.1.1', answer: aScore('1.1.1') }], head)],
        ['a trait', () => store.changeEnterprise(enterprise.id, 1, [{ kind: 'traitsSet', traits: { special_operation: 'no' } }], head)],
        ['an enterprise', () => store.createEnterprise(anEnterprise({ id: 'e-00000002' }), head)], ['a photograph', () => store.putEvidence(enterprise.id, bytes('another photograph'))],
        ['a signed document', () => store.putDocument(enterprise.id, 'ZP.pdf', bytes('a signed report'), old)], ['a key', () => store.writeVault('root.pem', 'another root')],
        ['a setting', () => store.writeSettings({ locale: 'en', theme: 'dark', textSize: 100, author: '孟宏', updateFeedUrl: '' })],
      ];
      for (const [what, write] of refused) {
        disk.roomBytes = room;
        expect([what, await write()]).toEqual([what, { ok: false, error: { code: 'disk.full', params: expect.anything() as unknown } }]);
        expect([what, new Map([...disk.files].filter(([path]) => before.has(path)))]).toEqual([what, before]);
      }
      disk.roomBytes = Number.POSITIVE_INFINITY;
      // the same calls go through once there is room
      for (const [what, write] of refused) expect([what, (await write()).ok]).toEqual([what, true]);
      await store.close();
      const again = storeOn(RecordingDisk.holding(disk.files));
      expect(await again.readAssessment(enterprise.id, assessment.id)).toMatchObject({ ok: true, value: { seq: 2 } });
      expect(await again.readEnterprise(enterprise.id)).toMatchObject({ ok: true, value: { seq: 2, file: { traits: { special_operation: 'no' } } } });
    }
  });

  it('opens an enterprise anew after its first line found no room', async () => {
    const disk = new RecordingDisk();
    const store = storeOn(disk);
    disk.roomBytes = 10;
    expect(await store.createEnterprise(enterprise, head)).toMatchObject({ ok: false, error: { code: 'disk.full' } });
    expect(await store.readEnterprise(enterprise.id)).toMatchObject({ ok: false, error: { code: 'enterprise.notFound' } });
    disk.roomBytes = Number.POSITIVE_INFINITY;
    expect(await store.createEnterprise(enterprise, head)).toMatchObject({ ok: true, value: { seq: 1 } });
    await store.close();
  });

  it('puts a damaged photograph right when the same one is added again', async () => {
    const { disk, store } = await filled();
    const digest = digestOf(await store.putEvidence(enterprise.id, bytes('a photograph')));
    const path = [...disk.files.keys()].find((name) => name.endsWith(digest)) ?? '';
    disk.files.set(path, bytes('a photo_raph'));
    expect(await store.getEvidence(enterprise.id, digest)).toMatchObject({ ok: false, error: { code: 'evidence.damaged' } });
    expect(await store.putEvidence(enterprise.id, bytes('a photograph'))).toEqual({ ok: true, value: digest });
    expect(await store.getEvidence(enterprise.id, digest)).toEqual({ ok: true, value: bytes('a photograph') });
    disk.files.set('/data/vault/root.pem', Uint8Array.of(0xb0, 0xb2));
    expect(await store.readVault('root.pem')).toMatchObject({ ok: false, error: { code: 'file.damaged' } });
  });
});
