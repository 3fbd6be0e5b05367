import { copyFileSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attestationsOf } from '../../assessment-specs/records/attestations.ts';
import type { Reply } from '../../electron/contract/Reply.ts';
import { openInProcess, type Door } from '../fixtures/testDoors.ts';
import { completedWorkshop, inkPicture, passphrase, place, sealedWorkshop, type Workshop } from '../fixtures/workshop.ts';

describe('an issued document in the user’s folder', () => {
  let door: Door;
  let workshop: Workshop;
  let documentId: string;
  let issuedIds: readonly string[];
  let path: string;
  const at = () => ({ enterpriseId: workshop.enterprise.file.id, assessmentId: workshop.assessment.file.id, documentId });
  const sign = (memberId: string) =>
    door.call('signature.sign', { ...at(), memberId, attested: [...attestationsOf('report')], handwriting: inkPicture(), passphrase, remember: false });
  const codeOf = (reply: Reply<unknown>): string => (reply.ok ? 'ok' : reply.error.code);
  const recorded = async () => {
    const { file } = await door.ask('assessment.get', { enterpriseId: at().enterpriseId, assessmentId: at().assessmentId });
    return file.documents.find(({ id }) => id === documentId);
  };
  const findings = async () => {
    const { pem, fingerprint } = await door.ask('signature.exportRoot', {});
    await door.ask('trust.add', { pem, fingerprint });
    const { content } = await door.ask('document.read', at());
    const { findings: found, signers } = await door.ask('report.verify', { name: 'r.pdf', content });
    return { values: Object.values(found).map(({ value }) => value), signers: signers.map(({ name }) => name) };
  };

  beforeAll(async () => {
    door = await openInProcess();
    workshop = await sealedWorkshop(door);
    const { enterpriseId, assessmentId } = place(workshop);
    const issued = await Promise.all([door.ask('report.issue', { enterpriseId, assessmentId, kind: 'report' }), door.ask('report.issue', { enterpriseId, assessmentId, kind: 'report' })]);
    issuedIds = issued.map(({ document }) => document.id);
    documentId = issued[0].document.id;
    path = (await door.ask('document.reveal', at())).path;
  }, 120_000);
  afterAll(() => door.close());

  it('is one document when it was issued twice at once', () => {
    expect(issuedIds).toEqual([documentId, documentId]);
  });

  it('is signed once when the same person signs five times at once: the others hear that it is done, and the file is the recorded one', async () => {
    const replies = await Promise.all(Array.from({ length: 5 }, () => sign('m2')));
    expect(replies.map(codeOf).sort()).toEqual(['ok', ...Array.from({ length: 4 }, () => 'signature.alreadySigned')].sort());
    expect((await recorded())?.signatures).toHaveLength(1);
    expect(await findings()).toMatchObject({ signers: ['孟宏'] });
  }, 120_000);

  it('is not overwritten when somebody put another file in its place; signing says so, records nothing and goes on when the file is put back', async () => {
    copyFileSync(path, `${path}.kept`);
    const before = await recorded();
    for (const content of ['somebody else’s file', '', Buffer.concat([readFileSync(path), Buffer.from([10])])]) {
      writeFileSync(path, content);
      expect(codeOf(await sign('m3'))).toBe('document.changedOnDisk');
      expect(readFileSync(path).equals(Buffer.from(content))).toBe(true);
      expect(await recorded()).toEqual(before);
    }
    copyFileSync(`${path}.kept`, path);
    expect(codeOf(await sign('m3'))).toBe('ok');
    expect(await findings()).toMatchObject({ signers: ['孟宏', '张秀兰'] });
  }, 120_000);

  it('is read from what was kept when somebody took it away', async () => {
    unlinkSync(path);
    expect(await findings()).toMatchObject({ signers: ['孟宏', '张秀兰'] });
  }, 60_000);

  it('is made again from what was kept by the next signature; an older state of ours in its place is no obstacle', async () => {
    // what a crash between the file and the journal leaves the other way round: the visible file is behind the record
    copyFileSync(`${path}.kept`, path);
    expect(codeOf(await sign('m1'))).toBe('ok');
    expect(await findings()).toEqual({ values: ['true', 'true', 'true', 'true'], signers: ['孟宏', '张秀兰', '周明远'] });
  }, 60_000);

  it('is signed again after a crash between the visible file and the journal', async () => {
    const { enterpriseId, assessmentId } = place(workshop);
    const { document } = await door.ask('report.issue', { enterpriseId, assessmentId, kind: 'commitment' });
    const commitment = { ...at(), documentId: document.id, memberId: 'm1', attested: [...attestationsOf('commitment')], handwriting: inkPicture(), passphrase, remember: false };
    const journal = join(door.folder, 'enterprises', enterpriseId, 'assessments', `${assessmentId}.journal`);
    const committed = readFileSync(journal);
    const [next] = (await door.ask('assessment.get', { enterpriseId, assessmentId })).file.seal?.signatures.filter(({ document: kind }) => kind === 'commitment') ?? [];
    expect(codeOf(await door.call('signature.sign', { ...commitment, memberId: next?.memberId ?? '' }))).toBe('ok');
    await door.host.close();
    // the signature reached the folder, its journal line did not, and neither did the snapshot
    writeFileSync(journal, committed);
    rmSync(journal.replace(/journal$/, 'json'), { force: true });
    const again = await openInProcess(door.folder);
    again.clock.set('2026-11-21T08:00:00Z');
    const lost = await again.ask('assessment.get', { enterpriseId, assessmentId });
    expect(lost.file.documents.find(({ id }) => id === document.id)?.signatures).toEqual([]);
    expect(codeOf(await again.call('signature.sign', { ...commitment, memberId: next?.memberId ?? '' }))).toBe('ok');
    const { content } = await again.ask('document.read', { enterpriseId, assessmentId, documentId: document.id });
    expect((await again.ask('report.verify', { name: 'c.pdf', content })).signers).toMatchObject([{ intact: true }]);
    await again.close();
  }, 60_000);

  it('was made under one root, though the first seals came at once', async () => {
    const both = await openInProcess();
    const [one, two] = [await sealedLater(both), await sealedLater(both)];
    const replies = await Promise.all([one, two].map((ready) => both.call('assessment.seal', ready)));
    expect(replies.map(codeOf)).toEqual(['ok', 'ok']);
    const roots = replies.map((reply) => (reply.ok ? reply.value.file.seal?.rootFingerprint : null));
    expect(new Set([...roots, (await both.ask('signature.exportRoot', {})).fingerprint]).size).toBe(1);
    await both.close();
  }, 60_000);
});

async function sealedLater(door: Door) {
  const workshop = await completedWorkshop(door);
  return { ...place(workshop), enterpriseSeq: workshop.enterprise.seq, sealImage: null };
}
