import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../assessment-specs/catalogue.ts';
import { createHost } from '../../../electron/services/createHost.ts';
import type { HostContext } from '../../../electron/services/HostContext.ts';
import { summariseEnterprise } from '../../../electron/services/summariseEnterprise.ts';
import { openStore } from '../../../electron/store/openStore.ts';
import { systemClock } from '../../../electron/store/systemClock.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A host whose installation got a next plan as a pack: the present one with other letters and years. */
async function hostWithNextPlan(letters: string) {
  const catalogue = loadCatalogue();
  const id = `next-action-${letters.toLowerCase()}`;
  const plan = catalogue.latest('three-year-action')?.pack;
  if (plan?.kind !== 'obligations') throw new Error('No obligation pack.');
  const obligations = plan.obligations.slice(0, 1).map((duty) => ({ ...duty, id: `${letters}-01`, schedule: duty.schedule.map((row) => ({ ...row, id: row.id.replace('TY', letters), due: '2027-12-31', until: '2029-12-31' })) }));
  const added = catalogue.add({ ...plan, id, window: { from: '2027-01-01', to: '2029-12-31' }, obligations });
  if (!added.ok) throw new Error(JSON.stringify(added.error));
  const folder = await mkdtemp(join(tmpdir(), 'anzhun-two-plans-'));
  folders.push(folder);
  const store = await openStore({ root: folder, now: systemClock.now(), savedBy: '0.1.0', summarise: (...input) => summariseEnterprise(catalogue, ...input) });
  if (!store.ok) throw new Error(store.error.code);
  const context = { store: store.value, clock: systemClock, random: { bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)) }, catalogue, app: { demo: false } } as unknown as HostContext;
  const host = createHost(context, (incident, channel, error) => { throw new Error(`${incident} ${channel}`, { cause: error }); });
  const created = await host.call('enterprise.create', { name: '甲' });
  if (!created.ok) throw new Error(created.error.code);
  const started = await host.call('assessment.start', {
    enterpriseId: created.value.file.id, period: { from: '2026-11-02', to: '2026-11-18' }, periodTraits: {}, team: [], packs: { primary: 'sd-smb-standardization', gates: [], obligations: ['three-year-action', id] },
  });
  return { host, started };
}

const done = { state: 'done' as const, reason: '', doneOn: '2026-11-03', nextDue: null, note: '', evidence: [] };

describe('an assessment that follows two plans', () => {
  it('takes answers to the duties of both', async () => {
    const { host, started } = await hostWithNextPlan('NX');
    if (!started.ok) throw new Error(started.error.code);
    const { file, seq } = started.value;
    const at = { enterpriseId: file.enterpriseId, assessmentId: file.id };
    const first = await host.call('assessment.setObligation', { ...at, seq, obligationId: 'TY-01', answer: done });
    const second = await host.call('assessment.setObligation', { ...at, seq: first.ok ? first.value.seq : 0, obligationId: 'NX-01', answer: done });
    expect(second).toMatchObject({ ok: true, value: { file: { obligations: { 'TY-01': { state: 'done' }, 'NX-01': { state: 'done' } } } } });
    expect(await host.call('assessment.setObligation', { ...at, seq: 0, obligationId: 'NX-02', answer: done })).toMatchObject({ ok: false, error: { code: 'obligation.unknown' } });
    await host.close();
  });

  it('is refused where both use the same id, because answers go by it', async () => {
    const { host, started } = await hostWithNextPlan('TY');
    expect(started).toMatchObject({ ok: false, error: { code: 'assessment.rolesInvalid', params: { problem: 'TY-01' } } });
    await host.close();
  });
});
