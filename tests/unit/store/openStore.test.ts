import { fork, type ChildProcess } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../electron/services/ports.ts';
import { openStore } from '../../../electron/store/openStore.ts';
import type { EnterpriseView } from '../../../electron/contract/views.ts';
import { anAssessment } from '../../fixtures/builders/anAssessment.ts';
import { anEnterprise } from '../../fixtures/builders/anEnterprise.ts';

const head = { at: '2026-11-20T08:00:00+08:00', by: '孟宏', reason: '' };
const summarise = ({ file }: EnterpriseView) => ({
  id: file.id, name: file.profile.name, creditCode: file.profile.creditCode, demo: file.demo, sectors: [], updatedAt: head.at, openMajorHazards: 0, latest: null, problem: null, unreadable: [],
});
const options = (root: string) => ({ root, now: head.at, savedBy: '0.1.0', summarise });
const enterprise = anEnterprise({ id: 'e-00000001' });
const assessment = anAssessment({ id: 'a-00000001', enterpriseId: 'e-00000001' });

async function opened(root: string): Promise<Store> {
  const store = await openStore(options(root));
  if (!store.ok) throw new Error(JSON.stringify(store.error));
  return store.value;
}

/** A process that holds the folder until it is killed. */
async function holder(root: string): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, '..', '..', 'fixtures', 'holdDataFolder.ts'), [root], { stdio: 'ignore' });
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', () => reject(new Error('The holder ended before it held the folder.')));
  });
  return child;
}

describe('a data folder', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'anzhun-store-'));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('gives back what was put in, after it was closed and opened again', async () => {
    const store = await opened(root);
    await store.createEnterprise(enterprise, head);
    await store.createAssessment(assessment, head);
    await store.close();
    const again = await opened(root);
    expect(await again.readEnterprise('e-00000001')).toMatchObject({ ok: true, value: { file: enterprise, seq: 1 } });
    expect(await again.listAssessments('e-00000001')).toMatchObject({ ok: true, value: { views: [{ file: assessment, seq: 1 }], unreadable: [] } });
    await again.close();
  });

  it('belongs to one process at a time, and says who has it', async () => {
    const child = await holder(root);
    expect(await openStore(options(root))).toMatchObject({ ok: false, error: { code: 'folder.locked', params: { by: expect.stringContaining(String(child.pid)) } } });
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    const store = await opened(root);
    await store.close();
  });

  it('lists every enterprise from an index that can be thrown away or be rubbish', async () => {
    const store = await opened(root);
    await store.createEnterprise(enterprise, head);
    await store.createEnterprise(anEnterprise({ id: 'e-00000002' }), head);
    expect((await store.listEnterprises()).map(({ id }) => id)).toEqual(['e-00000001', 'e-00000002']);
    await store.close();
    await writeFile(join(root, 'index.json'), '{"e-0000');
    const again = await opened(root);
    expect((await again.listEnterprises()).map(({ id }) => id)).toEqual(['e-00000001', 'e-00000002']);
    await again.close();
  });

  it('still lists the others when one record is damaged, names the file and changes nothing', async () => {
    const store = await opened(root);
    await store.createEnterprise(enterprise, head);
    await store.createEnterprise(anEnterprise({ id: 'e-00000002' }), head);
    await store.close();
    const journal = join(root, 'enterprises', 'e-00000002', 'enterprise.journal');
    await writeFile(journal, 'gone\n');
    await rm(join(root, 'index.json'), { force: true });
    const again = await opened(root);
    const list = await again.listEnterprises();
    expect(list.map(({ id, problem }) => [id, problem?.code ?? null])).toEqual([['e-00000001', null], ['e-00000002', 'file.damaged']]);
    expect(await again.readEnterprise('e-00000002')).toMatchObject({ ok: false, error: { code: 'file.damaged', params: { file: journal } } });
    expect(await readFile(journal, 'utf8')).toBe('gone\n');
    await again.close();
  });

  it('keeps evidence once, by content, and notices a changed file', async () => {
    const store = await opened(root);
    await store.createEnterprise(enterprise, head);
    const photo = new TextEncoder().encode('a photo');
    const put = await store.putEvidence('e-00000001', photo);
    expect(await store.putEvidence('e-00000001', photo)).toEqual(put);
    const digest = put.ok ? put.value : '';
    expect(await store.getEvidence('e-00000001', digest)).toMatchObject({ ok: true });
    await writeFile(join(root, 'enterprises', 'e-00000001', 'evidence', digest.slice(0, 2), digest), 'another');
    expect(await store.getEvidence('e-00000001', digest)).toMatchObject({ ok: false, error: { code: 'evidence.damaged' } });
    expect(await store.getEvidence('e-00000001', 'f'.repeat(64))).toMatchObject({ ok: false, error: { code: 'evidence.notFound' } });
    await store.close();
  });

  it('never overwrites a document that somebody else changed', async () => {
    const store = await opened(root);
    await store.createEnterprise(enterprise, head);
    const bytes = (text: string) => new TextEncoder().encode(text);
    const first = await store.putDocument('e-00000001', 'ZP.pdf', bytes('one'), null);
    expect(await store.putDocument('e-00000001', 'ZP.pdf', bytes('one'), null)).toEqual(first);
    expect(await store.putDocument('e-00000001', 'ZP.pdf', bytes('two'), null)).toMatchObject({ ok: false, error: { code: 'document.exists' } });
    await writeFile(store.documentPath('e-00000001', 'ZP.pdf'), 'somebody else');
    expect(await store.putDocument('e-00000001', 'ZP.pdf', bytes('two'), first.ok ? first.value : '')).toMatchObject({ ok: false, error: { code: 'document.changedOnDisk' } });
    expect(await readFile(store.documentPath('e-00000001', 'ZP.pdf'), 'utf8')).toBe('somebody else');
    await store.close();
  });

  it('falls back to the defaults for settings that cannot be read, and keeps the rest of the vault apart', async () => {
    const store = await opened(root);
    await writeFile(join(root, 'settings.json'), '{"locale":"klingon"}');
    expect(await store.readSettings()).toMatchObject({ locale: 'zh-CN' });
    expect(await store.writeSettings({ ...(await store.readSettings()), locale: 'en' })).toMatchObject({ ok: true });
    expect(await store.readSettings()).toMatchObject({ locale: 'en' });
    expect(await store.readVault('root.pem')).toEqual({ ok: true, value: null });
    await store.writeVault('root.pem', 'PEM');
    expect(await store.readVault('root.pem')).toEqual({ ok: true, value: 'PEM' });
    await expect(() => store.readVault('../../outside')).rejects.toThrow('no place');
    await store.close();
  });

  it.each(['../..', 'e-', 'E-00000001', 'e-00000001/../x', 'a-00000001 '])('has no enterprise called %j', async (id) => {
    const store = await opened(root);
    expect(await store.readEnterprise(id)).toMatchObject({ ok: false, error: { code: 'enterprise.notFound' } });
    expect(await store.putEvidence(id, new Uint8Array([1]))).toMatchObject({ ok: false, error: { code: 'enterprise.notFound' } });
    await store.close();
    expect(await readdir(root)).not.toContain('x');
  });

  it('recovers from a journal that was cut in half at the last line', async () => {
    const store = await opened(root);
    await store.createEnterprise(enterprise, head);
    await store.changeEnterprise('e-00000001', 1, [{ kind: 'traitsSet', traits: { crane: 'yes' } }], head);
    await store.close();
    const journal = join(root, 'enterprises', 'e-00000001', 'enterprise.journal');
    await truncate(journal, (await readFile(journal)).length - 20);
    await rm(join(root, 'enterprises', 'e-00000001', 'enterprise.json'), { force: true });
    const again = await opened(root);
    expect(await again.readEnterprise('e-00000001')).toMatchObject({ ok: true, value: { seq: 1, file: { traits: enterprise.traits } } });
    await again.close();
  });

  it('says when the folder cannot be written', async (context) => {
    if (process.getuid?.() === 0) return context.skip('root may write anywhere');
    await chmod(root, 0o500);
    expect(await openStore(options(root))).toMatchObject({ ok: false, error: { code: 'folder.notWritable' } });
    await chmod(root, 0o700);
  });
});
