import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { afterStep } from '../../electron/contract/afterStep.ts';
import { openInProcess, type Door } from '../fixtures/testDoors.ts';
import { completed, full, place, sealedWorkshop, startedWorkshop, type Workshop } from '../fixtures/workshop.ts';

let door: Door;
beforeEach(async () => {
  door = await openInProcess();
});
afterEach(async () => {
  await door.host.close();
  rmSync(door.folder, { recursive: true, force: true });
});

const recordPath = ({ enterprise, assessment }: Workshop) => join(door.folder, 'enterprises', enterprise.file.id, 'assessments', assessment.file.id);

/** Closes the host, lets `damage` change a record's journal, takes its snapshot away, and opens the folder again. */
async function damaged(path: string, damage: (journal: string) => string): Promise<string> {
  await door.host.close();
  const text = damage(readFileSync(`${path}.journal`, 'utf8'));
  writeFileSync(`${path}.journal`, text);
  rmSync(`${path}.json`, { force: true });
  door = await openInProcess(door.folder);
  return text;
}

async function answered(workshop: Workshop, items: readonly string[]): Promise<Workshop> {
  let assessment = workshop.assessment;
  for (const itemId of items) assessment = afterStep(assessment, await door.ask('assessment.answer', { ...place({ ...workshop, assessment }), layer: 'self', packId: 'sd-smb-standardization', itemId, answer: full }));
  return { ...workshop, assessment };
}

const another = ({ enterprise }: Workshop) => ({
  enterpriseId: enterprise.file.id, period: { from: '2025-01-01', to: '2025-12-31' }, periodTraits: {}, team: [],
  packs: { primary: 'sd-smb-standardization', gates: [], obligations: [] },
});

describe('a damaged assessment', () => {
  it('is listed as such, leaves the rest of its enterprise usable, and comes back when the user says so', async () => {
    const workshop = await answered(await startedWorkshop(door), ['1.1.1', '1.1.2', '1.1.3', '1.1.4']);
    const enterpriseId = workshop.enterprise.file.id;
    const assessmentId = workshop.assessment.file.id;
    const text = await damaged(recordPath(workshop), (journal) => journal.replace('"itemId":"1.1.2"', '"itemId":"1.1.9"'));

    expect(await door.ask('enterprise.list', {})).toMatchObject([{ problem: null, unreadable: [{ id: assessmentId, code: 'file.damaged' }] }]);
    expect(await door.ask('assessment.list', { enterpriseId })).toMatchObject({ assessments: [], unreadable: [{ id: assessmentId, failure: { code: 'file.damaged', params: { enterpriseId, assessmentId } } }] });
    const next = await door.ask('assessment.start', another(workshop));
    await answered({ ...workshop, assessment: next }, ['1.1.1']);
    expect((await door.ask('assessment.list', { enterpriseId })).assessments).toMatchObject([{ id: next.file.id }]);

    const damage = await door.ask('record.damage', { enterpriseId, assessmentId });
    expect(damage).toMatchObject({ problem: 'lineChanged', line: 3, good: { seq: 2 }, lost: { changes: 3 }, seal: null });
    expect(readFileSync(damage?.keptAs ?? '', 'utf8')).toBe(text);
    expect(await door.call('record.restore', { enterpriseId, assessmentId, offer: '0'.repeat(64) })).toMatchObject({ ok: false, error: { code: 'record.damageChanged' } });
    expect(readFileSync(`${recordPath(workshop)}.journal`, 'utf8')).toBe(text);

    const offer = damage?.good?.offer ?? '';
    for (let turn = 0; turn < 2; turn += 1) expect(await door.ask('record.restore', { enterpriseId, assessmentId, offer })).toBeNull();
    expect(await door.ask('record.damage', { enterpriseId, assessmentId })).toBeNull();
    const restored = await door.ask('assessment.get', { enterpriseId, assessmentId });
    expect(Object.keys(restored.file.layers.self['sd-smb-standardization'] ?? {})).toEqual(['1.1.1']);
    expect((await answered({ ...workshop, assessment: restored }, ['1.1.2'])).assessment.seq).toBe(restored.seq + 1);
    expect(await door.ask('enterprise.list', {})).toMatchObject([{ problem: null, unreadable: [] }]);
    expect(readdirSync(join(door.folder, 'enterprises', enterpriseId, 'assessments')).filter((name) => name.includes('.damaged-'))).toHaveLength(1);
  });

  it('that was sealed says so before the seal is given up, and its number stays taken', async () => {
    const workshop = await sealedWorkshop(door);
    const { enterpriseId, assessmentId } = place(workshop);
    const number = workshop.assessment.file.seal?.number;
    // neither the journal nor a snapshot tells of the seal any more: the sealed record itself does
    await damaged(recordPath(workshop), (journal) => {
      const lines = journal.trimEnd().split('\n');
      return `${lines.slice(0, -2).join('\n')}\n${'\0'.repeat(200)}\n${'\0'.repeat(200)}\n`;
    });
    expect(await door.ask('record.damage', { enterpriseId, assessmentId })).toMatchObject({ problem: 'encoding', lost: { changes: 2 }, seal: { number, kept: false } });

    const { period, team, packs } = workshop.assessment.file;
    const gates = packs.filter(({ role }) => role === 'gate').map(({ pack }) => ({ id: pack.id, mandatory: false, bandId: 'general' }));
    const started = await door.ask('assessment.start', { ...another(workshop), period, team, packs: { primary: 'sd-smb-standardization', gates, obligations: [] } });
    const next = await completed(door, { ...workshop, assessment: started });
    expect(await door.call('assessment.seal', { ...place(next), enterpriseSeq: next.enterprise.seq, sealImage: null })).toMatchObject({ ok: false, error: { code: 'record.cannotSeal', params: { problem: 'numberTaken', number } } });
  }, 60_000);

  it('or enterprise that has nothing good left offers nothing', async () => {
    const workshop = await startedWorkshop(door);
    const enterpriseId = workshop.enterprise.file.id;
    await door.ask('enterprise.create', { name: '另一家完好的企业' });
    await damaged(join(door.folder, 'enterprises', enterpriseId, 'enterprise'), () => '{"damaged\n');
    const list = await door.ask('enterprise.list', {});
    expect(list.map(({ name, problem }) => [name, problem?.code ?? null]).sort()).toEqual([['另一家完好的企业', null], [enterpriseId, 'file.damaged']].sort());
    expect(await door.ask('record.damage', { enterpriseId, assessmentId: null })).toMatchObject({ problem: 'notJson', line: 1, good: null });
    expect(await door.call('record.restore', { enterpriseId, assessmentId: null, offer: '0'.repeat(64) })).toMatchObject({ ok: false, error: { code: 'record.noGoodCopy' } });
  });
});
