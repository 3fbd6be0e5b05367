import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../../electron/contract/Host.ts';
import { afterStep } from '../../../electron/contract/afterStep.ts';
import type { ChannelName, Input, Output } from '../../../electron/contract/channels.ts';
import { composeDoorHost } from '../../../electron/doors/composeDoorHost.ts';
import type { Observation } from '../../../assessment-specs/records/Walk.ts';
import type { AssessmentView } from '../../../electron/contract/views.ts';
import { fontDirectory } from '../../fixtures/testDoors.ts';
import { temporaryTree } from '../../fixtures/temporaryTree.ts';

const id = 'MH-07-07';
const stations = [{ id: 's1', name: '喷漆房', criterionIds: [id] }, { id: 's2', name: '调漆间', criterionIds: [id, 'MH-14-00'] }];
const seen = (answer: Observation['answer'], note = '') => ({ answer, branches: [], note, evidence: [] });

describe('a walk in a real data folder', () => {
  let host: Host;
  let at: { readonly enterpriseId: string; readonly assessmentId: string };
  let view: AssessmentView;
  const ask = async <C extends ChannelName>(channel: C, input: Input<C>): Promise<Output<C>> => {
    const reply = await host.call(channel, input);
    if (!reply.ok) throw new Error(`${channel}: ${reply.error.code}`);
    return reply.value;
  };
  const observe = async (stationId: string, observation: ReturnType<typeof seen> | null) => { view = await ask('assessment.observe', { ...at, seq: view.seq, criterionId: id, stationId, observation }); };
  const set = async (next: typeof stations) => { view = await ask('assessment.setStations', { ...at, seq: view.seq, stations: next }); };
  const undo = async () => { view = afterStep(view, await ask('assessment.undo', { ...at, seq: view.seq })); };
  const answer = () => view.file.screening[id]?.answer ?? null;

  beforeEach(async () => {
    const composed = await composeDoorHost({ dataDirectory: temporaryTree(), door: 'loopback', version: '0.1.0', fontDirectory, demo: false });
    if (!composed.ok) throw new Error(composed.error.code);
    host = composed.value;
    const enterprise = await ask('enterprise.create', { name: '核对用的企业' });
    view = await ask('assessment.start', { enterpriseId: enterprise.file.id, period: { from: '2026-01-01', to: '2026-12-31' }, packs: { primary: 'sd-smb-standardization', gates: [], obligations: [] }, periodTraits: {}, team: [] });
    at = { enterpriseId: enterprise.file.id, assessmentId: view.file.id };
    await set(stations);
  });
  afterEach(() => host.close());

  it('writes observation and answer in one line, so that one undo takes both back', async () => {
    await observe('s1', seen('no', '防爆灯'));
    expect(answer()).toBeNull();
    const before = view;
    await observe('s2', seen('no'));
    expect([view.seq, answer(), view.file.screening[id]?.note]).toEqual([before.seq + 1, 'no', '喷漆房：防爆灯']);
    await undo();
    expect(view.file).toEqual(before.file);
  });
  it('lets a 是 from the desk stand until every station says otherwise', async () => {
    view = await ask('assessment.screen', { ...at, seq: view.seq, criterionId: id, answer: { answer: 'yes', branches: [], reason: '', note: '', evidence: [] } });
    await observe('s1', seen('no'));
    expect(answer()).toBe('yes');
    await observe('s2', seen('no'));
    expect(answer()).toBe('no');
  });
  it('takes an observation back, and opens a question again that gets another station; both can be undone', async () => {
    await observe('s1', seen('yes'));
    await observe('s1', null);
    expect([answer(), view.file.walk.observations]).toEqual([null, {}]);
    await undo();
    expect(answer()).toBe('yes');
    await observe('s1', seen('no'));
    await observe('s2', seen('no'));
    await set([...stations, { id: 's3', name: '烘房', criterionIds: [id] }]);
    expect(answer()).toBeNull();
    await undo();
    expect([answer(), view.file.walk.stations.length]).toEqual(['no', 2]);
  });
  it('refuses a station that does not ask it, words that the pack does not have, and to take a walked station away', async () => {
    await observe('s1', seen('toCheck'));
    const code = async <C extends ChannelName>(channel: C, input: Input<C>) => { const reply = await host.call(channel, input); return reply.ok ? null : reply.error.code; };
    const place = { ...at, seq: view.seq };
    expect(await code('assessment.observe', { ...place, criterionId: 'MH-14-00', stationId: 's1', observation: seen('no') })).toBe('walk.unknownStation');
    expect(await code('assessment.observe', { ...place, criterionId: 'MH-99-99', stationId: 's1', observation: seen('no') })).toBe('screening.unknownCriterion');
    expect(await code('assessment.observe', { ...place, criterionId: id, stationId: 's1', observation: { ...seen('yes'), branches: ['MH-07-07-z'] } })).toBe('screening.unknownCriterion');
    expect(await code('assessment.setStations', { ...place, stations: [{ id: 's1', name: '喷漆房', criterionIds: ['MH-99-99'] }] })).toBe('screening.unknownCriterion');
    expect(await code('assessment.setStations', { ...place, stations: stations.slice(1) })).toBe('walk.stationWalked');
    expect(await code('assessment.observe', { ...place, seq: view.seq - 1, criterionId: id, stationId: 's2', observation: seen('no') })).toBe('record.stale');
    expect((await ask('assessment.get', at)).file).toEqual(view.file);
  });
});
