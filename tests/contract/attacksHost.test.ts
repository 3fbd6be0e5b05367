import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { afterStep } from '../../electron/contract/afterStep.ts';
import { composeHost } from '../../electron/compose.ts';
import { channelNames, channels, type ChannelName } from '../../electron/contract/channels.ts';
import { fontDirectory, openInProcess, type Door } from '../fixtures/testDoors.ts';
import { full, inkPicture, passphrase, place, startedWorkshop, workshopTeam, type Workshop } from '../fixtures/workshop.ts';

/** The journals of a data folder: what was committed. Snapshots follow later by themselves. */
function journals(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.journal')).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.sort().map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]));
}

type Raw = { readonly ok: boolean; readonly error?: { readonly code: string; readonly params: Readonly<Record<string, unknown>> } };
const raw = async (door: Door, channel: string, input: unknown) => (await door.raw(channel, input)) as Raw;

/** Values that people and programs have broken other programs with. */
const hostile: readonly unknown[] = [
  '', ' ', '\u0000', '甲\u0007', '\ud800', '../../../etc/passwd', '..\\..\\x', 'CON', '__proto__', 'constructor', '安'.repeat(30_000), '2026-02-30', '0000-00-00', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59+14:00',
  -1, -0, 0.5, 1e9, 1e308, 2 ** 53, Number.NaN, null, undefined, true, [], [[]], {}, { toString: 1 }, new Uint8Array(), Array.from({ length: 6000 }, () => 'x'), JSON.parse('{"__proto__":{"polluted":1}}') as unknown, '‮gnp.exe', '🧨', "'; DROP TABLE", '<img src=x onerror=alert(1)>', '{{author}}',
];

describe('hostile input', () => {
  let door: Door;
  let workshop: Workshop;
  let good: Readonly<Record<ChannelName, Record<string, unknown>>>;

  beforeAll(async () => {
    door = await openInProcess();
    workshop = await startedWorkshop(door);
    good = goodInputs(workshop);
  });
  afterAll(() => door.close());

  /** With the positions as they are now: a stale call would be refused before anybody looks at the rest. */
  async function fresh(input: Record<string, unknown>): Promise<Record<string, unknown>> {
    const enterprise = await door.ask('enterprise.get', { enterpriseId: workshop.enterprise.file.id });
    const assessment = await door.ask('assessment.get', { enterpriseId: workshop.enterprise.file.id, assessmentId: workshop.assessment.file.id });
    const seq = 'seq' in input ? { seq: 'assessmentId' in input && !('basis' in input) ? assessment.seq : enterprise.seq } : {};
    return { ...input, ...seq, ...('enterpriseSeq' in input ? { enterpriseSeq: enterprise.seq } : {}) };
  }

  it('knows an input of the right shape for every channel', () => {
    expect(channelNames.filter((name) => !channels[name].input.safeParse(good[name]).success)).toEqual([]);
  });

  it('is refused on every channel when it is any JSON at all: no incident, no write', async () => {
    const before = journals(door.folder);
    await fc.assert(fc.asyncProperty(fc.constantFrom(...channelNames), fc.oneof(fc.jsonValue(), fc.constantFrom(...hostile)), async (channel, input) => {
      if (channels[channel].input.safeParse(input).success) return;
      const reply = await raw(door, channel, input);
      expect([channel, reply.ok, reply.error?.code]).toEqual([channel, false, 'call.badInput']);
    }), { numRuns: 600 });
    expect(journals(door.folder)).toEqual(before);
  });

  it('is refused by the name of any channel that is not there', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'toString', 'hasOwnProperty', 'valueOf', '')), async (name) => {
      if (Object.hasOwn(channels, name)) return;
      expect(await raw(door, name, {})).toMatchObject({ ok: false, error: { code: 'call.unknownChannel' } });
    }), { numRuns: 100 });
  });

  it.each(channelNames.map((name) => [name]))('in one place of a good call, on %s: never an incident, a refusal writes nothing, and the folder opens again', async (channel) => {
    for (const [path, value] of mutations(good[channel])) {
      const input = withValue(await fresh(good[channel]), path, value);
      const before = journals(door.folder);
      const reply = await raw(door, channel, input);
      const where = `${path.join('.')} = ${String(typeof value === 'string' ? value.slice(0, 30) : typeof value)}`;
      expect([where, reply.error?.code === 'internal.incident']).toEqual([where, false]);
      if (!reply.ok) expect([where, journals(door.folder)]).toEqual([where, before]);
    }
    expect(Object.prototype).not.toHaveProperty('polluted');
  }, 120_000);

  it('was accepted in places, so that it reached the rules behind the schemas', async () => {
    expect((await door.ask('assessment.get', { enterpriseId: workshop.enterprise.file.id, assessmentId: workshop.assessment.file.id })).seq).toBeGreaterThan(workshop.assessment.seq + 20);
    expect((await door.ask('enterprise.get', { enterpriseId: workshop.enterprise.file.id })).seq).toBeGreaterThan(workshop.enterprise.seq + 5);
  });

  it('left every record readable for the next start', async () => {
    await door.host.close();
    const again = await composeHost({ dataDirectory: door.folder, door: 'cli', version: '0.1.0', fontDirectory });
    if (!again.ok) throw new Error(again.error.code);
    const list = await again.value.call('enterprise.list', {});
    if (!list.ok) throw new Error(list.error.code);
    expect(list.value.filter(({ problem }) => problem !== null)).toEqual([]);
    for (const { id } of list.value) {
      expect(await again.value.call('enterprise.get', { enterpriseId: id })).toMatchObject({ ok: true });
      expect(await again.value.call('assessment.list', { enterpriseId: id })).toMatchObject({ ok: true });
    }
    await again.value.close();
    expect(readdirSync(door.folder).filter((name) => name === 'incidents.log')).toEqual([]);
  });
});

/** Every place of an input, each with every hostile value: all places for small inputs, a spread of them for long ones. */
function* mutations(input: Record<string, unknown>): Generator<readonly [readonly (string | number)[], unknown]> {
  const places = [...placesOf(input, [])];
  let turn = 0;
  for (const path of places) {
    // four values a place in turn, so that all values are tried all over
    for (let step = 0; step < 4; step += 1) yield [path, hostile[(turn += 7) % hostile.length]];
  }
  yield [['unexpected'], 1];
}

function* placesOf(value: unknown, path: readonly (string | number)[]): Generator<readonly (string | number)[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
  for (const [key, inner] of Object.entries(value)) yield* placesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

function withValue(input: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy: unknown = Array.isArray(input) ? [...(input as unknown[])] : { ...(input as object) };
  (copy as Record<string | number, unknown>)[key] = withValue((input as Record<string | number, unknown>)[key], rest, value);
  return copy;
}

function goodInputs(workshop: Workshop): Record<ChannelName, Record<string, unknown>> {
  const at = place(workshop);
  const { enterpriseId, assessmentId } = at;
  const seq = workshop.enterprise.seq;
  const none = '0'.repeat(64);
  const team = workshopTeam.slice(0, 1);
  const answer = { ...full, findings: [{ itemId: '1.1.1', ruleId: '1.1.1-b', count: 1 }], note: '一处' };
  const head = { at: '2026-11-20T09:00:00+08:00', note: '' };
  return {
    'workspace.readPlace': { enterpriseId, assessmentId }, 'workspace.keepPlace': { enterpriseId, assessmentId, place: { packId: 'sd-smb-standardization', itemId: '1.1.1', view: 'tree', filter: 'unanswered', search: '应急' } },
    'phrases.list': {}, 'phrases.keep': { packId: 'sd-smb-standardization', itemId: '1.1.1', text: '制度在三楼' }, 'phrases.remove': { id: 'p-0000000000000000' },
    'app.info': {}, 'settings.get': {}, 'settings.set': { locale: 'zh-CN', theme: 'dark', textSize: 100, author: '孟宏', updateFeedUrl: '' }, 'enterprise.list': {}, 'enterprise.create': { name: '另一家' }, 'enterprise.get': { enterpriseId },
    'enterprise.setProfile': { enterpriseId, seq, profile: workshop.enterprise.file.profile }, 'enterprise.setTraits': { enterpriseId, seq, traits: { special_operation: 'no' } }, 'assessment.list': { enterpriseId },
    'assessment.start': { enterpriseId, period: { from: '2026-01-01', to: '2026-12-31' }, periodTraits: { external_personnel: 'no' }, team, packs: { primary: 'sd-smb-standardization', gates: [{ id: 'sd-dual-prevention', mandatory: false, bandId: 'general' }], obligations: ['three-year-action'] } },
    'assessment.get': { enterpriseId, assessmentId }, 'assessment.answer': { ...at, layer: 'self', packId: 'sd-smb-standardization', itemId: '1.1.1', answer }, 'assessment.answerMany': { ...at, layer: 'self', reason: '', answers: [{ packId: 'sd-smb-standardization', itemId: '1.1.1', answer }] },
    'assessment.setStations': { ...at, stations: [{ id: 's1', name: '机修', criterionIds: ['MH-03-02'] }] }, 'assessment.observe': { ...at, criterionId: 'MH-03-02', stationId: 'rest', observation: { answer: 'no', branches: [], note: '', evidence: [] } },
    'assessment.rescore': { ...at, hazardId: 'HZ-2026-001', cause: 'found', packId: 'sd-smb-standardization', itemId: '1.1.1', ruleId: '1.1.1-b' },
    'assessment.screen': { ...at, criterionId: 'MH-03-02', answer: { answer: 'no', branches: [], reason: '', note: '', evidence: [] } }, 'assessment.setFailedDevices': { ...at, devices: [{ id: 'd1', device: '报警器', criterionId: 'MH-03-02', hazardId: null }] },
    'assessment.setObligation': { ...at, obligationId: 'TY-01', answer: { state: 'done', reason: '', doneOn: '2026-01-05', nextDue: null, note: '', evidence: [] } }, 'assessment.setPeriodTraits': { ...at, traits: { external_personnel: 'no' } }, 'assessment.setTeam': { ...at, team },
    'assessment.setNarrative': { ...at, narrative: workshop.assessment.file.narrative }, 'assessment.setImprovements': { ...at, improvements: [{ id: 'i1', problem: '有', cause: 'site', measure: '改', responsible: '孟宏', fundsYuan: 100, deadline: '2026-12-01', contingency: '', reviewer: '', state: 'open' }] },
    'assessment.setPredecessor': { ...at, predecessorId: null }, 'assessment.takeOver': { ...at, packId: 'sd-smb-standardization', itemId: '1.1.3', reason: '' },
    'assessment.attach': { ...at, layer: 'self', packId: 'sd-smb-standardization', itemId: '1.1.2', note: '等人来看', evidence: [] }, 'assessment.undo': at, 'assessment.redo': at, 'assessment.undoNames': { enterpriseId, assessmentId }, 'assessment.itemHistory': { enterpriseId, assessmentId, layer: 'self', packId: 'sd-smb-standardization', itemId: '1.1.1' }, 'assessment.seal': { ...at, enterpriseSeq: seq, sealImage: null }, 'assessment.revise': { enterpriseId, assessmentId, reason: '补充' }, 'assessment.exportRecord': { enterpriseId, assessmentId },
    'record.position': { enterpriseId, assessmentId }, 'record.damage': { enterpriseId, assessmentId }, 'record.restore': { enterpriseId, assessmentId: null, offer: none },
    'hazard.record': { enterpriseId, seq, grade: 'major', basis: { kind: 'criterion', criterionId: 'MH-03-02', branches: [] }, source: 'screening', title: '过期', description: '', area: '机修', foundBy: '孟宏', foundAt: '2026-11-19T09:00:00+08:00', itemRefs: [{ packId: 'sd-smb-standardization', itemId: '1.1.1' }], sourceRef: null, assessmentId },
    'hazard.advance': { enterpriseId, seq, hazardId: 'HZ-2026-001', step: { kind: 'ordered', ...head, order: 'stopUse', area: '机修', orderedBy: '周明远' } },
    'ledger.export': { enterpriseId, hazardIds: null },
    'ledger.print': { enterpriseId, kind: 'ledger', hazardIds: null },
    'paper.print': { enterpriseId, assessmentId, scope: { packIds: ['sd-smb-standardization'], hazards: true, onlyUnanswered: true, categoryId: '1', place: 'site' } },
    'inspection.record': { enterpriseId, seq, kind: 'leader', on: '2026-11-06', ledBy: '周明远', participants: '孟宏', areas: '全厂', findings: '未见异常', evidence: [] }, 'inspection.withdraw': { enterpriseId, seq, inspectionId: 'i-00000000', reason: '日期写错' },
    'employeeReport.receive': { enterpriseId, seq, receivedOn: '2026-11-06', handler: '孟宏', duty: 'beyond', what: '线缆破损', area: '机修', reporter: { name: '某员工', passphrase } },
    'employeeReport.advance': { enterpriseId, seq, reportId: 'r-00000000', step: { kind: 'unfounded', note: '', reason: '查无此事' } }, 'employeeReport.readReporter': { enterpriseId, reportId: 'r-00000000', passphrase },
    'rewardRules.set': { enterpriseId, seq, rules: { effectiveFrom: '2026-12-01', howToReport: '向安全员当面或书面报告', rows: [{ id: 'w1', what: '一般隐患', withinDutyYuan: 20, beyondDutyYuan: 50 }] } },
    'evidence.add': { enterpriseId, assessmentId, seq: at.seq, name: '现场.png', kind: 'photo', obtainedOn: '2026-11-06', validUntil: null, note: '', content: inkPicture() }, 'evidence.describe': { ...at, evidenceId: none, kind: 'certificate', obtainedOn: '2026-01-05', validUntil: '2026-12-05', note: '原件在安环部' }, 'evidence.read': { enterpriseId, evidenceId: none },
    'report.issue': { enterpriseId, assessmentId, kind: 'report' }, 'report.preview': { enterpriseId, assessmentId: 'a-00000000', kind: 'report' }, 'document.read': { enterpriseId, assessmentId, documentId: 'd-00000000' }, 'document.reveal': { enterpriseId, assessmentId, documentId: 'd-00000000' },
    'signature.sign': { enterpriseId, assessmentId, documentId: 'd-00000000', memberId: 'm1', attested: ['x'], handwriting: inkPicture(), passphrase, remember: false }, 'signature.keyStatus': { enterpriseId, name: '周明远' }, 'signature.exportRoot': {},
    'trust.list': {}, 'trust.add': { pem: '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----', fingerprint: none }, 'report.verify': { name: 'x.pdf', content: new TextEncoder().encode('%PDF-1.7\n%%EOF') },
  };
}

describe('what would not be readable again', () => {
  it('is refused before it is written: a hazard of the year 1 keeps its place in the ledger, an author without control characters', async () => {
    const door = await openInProcess();
    const { enterprise } = await startedWorkshop(door);
    expect(await raw(door, 'settings.set', { author: '孟宏\n' })).toMatchObject({ ok: false, error: { code: 'call.badInput', params: { path: 'author' } } });
    const hazard = { ...goodInputs({ enterprise, assessment: await firstAssessment(door, enterprise.file.id) })['hazard.record'], foundAt: '0001-01-01T00:00:00Z' };
    expect(await raw(door, 'hazard.record', hazard)).toMatchObject({ ok: true, value: { file: { hazards: [{ id: 'HZ-0001-001' }] } } });
    await door.host.close();
    const again = await openInProcess(door.folder);
    expect(await again.ask('enterprise.get', { enterpriseId: enterprise.file.id })).toMatchObject({ file: { hazards: [{ id: 'HZ-0001-001' }] } });
    await again.close();
    rmSync(door.folder, { recursive: true, force: true });
  });

  it('does not come from settings written by hand: they fall back as a whole, and answers go on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'anzhun-attack-'));
    writeFileSync(join(folder, 'settings.json'), JSON.stringify({ locale: 'zh-CN', theme: 'dark', textSize: 100, author: '孟宏\u0007', updateFeedUrl: '' }));
    const door = await openInProcess(folder);
    expect(await door.ask('settings.get', {})).toMatchObject({ author: '' });
    expect(await raw(door, 'enterprise.create', { name: '甲' })).toMatchObject({ ok: true });
    await door.close();
    rmSync(folder, { recursive: true, force: true });
  });
});

const firstAssessment = async (door: Door, enterpriseId: string) => {
  const [first] = (await door.ask('assessment.list', { enterpriseId })).assessments;
  return door.ask('assessment.get', { enterpriseId, assessmentId: first?.id ?? '' });
};

describe('twice at once', () => {
  let door: Door;
  let workshop: Workshop;
  beforeAll(async () => {
    door = await openInProcess();
    workshop = await startedWorkshop(door);
  });
  afterAll(() => door.close());

  it('accepts exactly one of fifty answers to the same state, and the journal has one line more', async () => {
    const replies = await Promise.all(Array.from({ length: 50 }, (_, index) => raw(door, 'assessment.answer', { ...place(workshop), layer: 'self', packId: 'sd-smb-standardization', itemId: '1.1.1', answer: { ...full, note: `第 ${index} 个` } })));
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(replies.filter(({ ok }) => !ok).map(({ error }) => error?.code))).toEqual(new Set(['record.stale']));
    const after = await door.ask('assessment.get', { enterpriseId: workshop.enterprise.file.id, assessmentId: workshop.assessment.file.id });
    expect(after.seq).toBe(workshop.assessment.seq + 1);
  });

  it('keeps one file when the same photograph is added ten times at once', async () => {
    const { seq } = await door.ask('assessment.get', { enterpriseId: workshop.enterprise.file.id, assessmentId: workshop.assessment.file.id });
    const input = { ...place(workshop), seq, name: '现场.png', kind: 'photo', obtainedOn: null, validUntil: null, note: '', content: inkPicture() };
    const replies = await Promise.all(Array.from({ length: 10 }, () => raw(door, 'evidence.add', input)));
    expect(replies.filter(({ ok }) => !ok).map(({ error }) => error?.code)).toEqual([]);
  });

  it('keeps every setting that different windows change at once', async () => {
    await Promise.all([door.ask('settings.set', { theme: 'dark' }), door.ask('settings.set', { textSize: 150 }), door.ask('settings.set', { locale: 'en' })]);
    expect(await door.ask('settings.get', {})).toMatchObject({ theme: 'dark', textSize: 150, locale: 'en' });
    expect(JSON.parse(readFileSync(join(door.folder, 'settings.json'), 'utf8'))).toMatchObject({ theme: 'dark', textSize: 150, locale: 'en' });
  });

  it('refuses a second host on the same folder in this process too, and names the folder', async () => {
    expect(await composeHost({ dataDirectory: door.folder, door: 'cli', version: '0.1.0', fontDirectory })).toMatchObject({ ok: false, error: { code: 'folder.locked', params: { path: door.folder } } });
    expect(await door.ask('enterprise.list', {})).toHaveLength(1);
  });
});

describe('a clock that was moved back', () => {
  it('takes answers all the same, refuses hazard steps with a sentence, and everything opens again', async () => {
    const door = await openInProcess();
    let workshop = await startedWorkshop(door);
    const answer = async (note: string) => afterStep(workshop.assessment, await door.ask('assessment.answer', { ...place(workshop), layer: 'self', packId: 'sd-smb-standardization', itemId: '1.1.1', answer: { ...full, note } }));
    workshop = { ...workshop, assessment: await answer('先') };
    const enterpriseId = workshop.enterprise.file.id;
    const recorded = await door.ask('hazard.record', {
      enterpriseId, seq: workshop.enterprise.seq, grade: 'major', basis: { kind: 'criterion', criterionId: 'MH-03-02', branches: [] }, source: 'screening', title: '电工证过期', description: '', area: '机修', foundBy: '孟宏', foundAt: '2026-11-19T09:00:00+08:00', itemRefs: [], sourceRef: null, assessmentId: null,
    });
    door.clock.set('2025-01-01T00:00:00Z');
    workshop = { ...workshop, assessment: await answer('后') };
    const ordered = { enterpriseId, seq: recorded.seq, hazardId: recorded.file.hazards[0]?.id ?? '', step: { kind: 'ordered', at: '2024-12-31T10:00:00+08:00', note: '', order: 'stopUse', area: '机修', orderedBy: '周明远' } };
    expect(await raw(door, 'hazard.advance', ordered)).toMatchObject({ ok: false, error: { code: 'hazard.transitionRefused', params: { problem: 'clockMovedBackwards' } } });
    expect(await raw(door, 'hazard.record', { ...goodInputs(workshop)['hazard.record'], seq: recorded.seq })).toMatchObject({ ok: false, error: { code: 'hazard.transitionRefused', params: { problem: 'inTheFuture' } } });
    await door.host.close();
    const again = await openInProcess(door.folder);
    expect(await again.ask('assessment.get', { enterpriseId, assessmentId: workshop.assessment.file.id })).toMatchObject({ seq: workshop.assessment.seq, file: { layers: { self: { 'sd-smb-standardization': { '1.1.1': { note: '后' } } } } } });
    expect((await again.ask('enterprise.get', { enterpriseId })).file.hazards[0]?.events).toHaveLength(1);
    await again.close();
    rmSync(door.folder, { recursive: true, force: true });
  });
});

describe('a data folder that somebody touched', () => {
  it('tells in a sentence what it cannot read, never as an incident', async () => {
    const door = await openInProcess();
    const { enterprise } = await startedWorkshop(door);
    await door.host.close();
    // a file where a folder should be, a folder where a file should be, keys in another encoding
    const assessments = join(door.folder, 'enterprises', enterprise.file.id, 'assessments');
    rmSync(assessments, { recursive: true });
    writeFileSync(assessments, 'a file');
    rmSync(join(door.folder, 'vault'), { recursive: true, force: true });
    writeFileSync(join(door.folder, 'vault'), 'a file');
    expect(statSync(assessments).isFile()).toBe(true);
    const again = await openInProcess(door.folder);
    const { enterpriseId } = { enterpriseId: enterprise.file.id };
    for (const [channel, input] of [['enterprise.list', {}], ['assessment.list', { enterpriseId }], ['assessment.get', { enterpriseId, assessmentId: 'a-00000000' }], ['signature.exportRoot', {}], ['trust.list', {}], ['app.info', {}]] as const) {
      const reply = await raw(again, channel, input);
      expect([channel, reply.error?.code ?? 'ok']).toEqual([channel, expect.stringMatching(/^(ok|disk\.failed|folder\.notWritable)$/)]);
    }
    expect(await again.ask('enterprise.get', { enterpriseId })).toMatchObject({ seq: enterprise.seq });
    await again.close();
    rmSync(door.folder, { recursive: true, force: true });
  });
});
