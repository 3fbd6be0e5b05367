import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { i18n } from 'i18next';
import { afterAll, assert, beforeAll, describe, expect, it } from 'vitest';
import type { HazardBasis } from '../../assessment-specs/records/Hazard.ts';
import { acceptanceWarnings } from '../../assessment-specs/records/hazardTransitions.ts';
import type { HazardStep, Input } from '../../electron/contract/channels.ts';
import type { Failure, Reply } from '../../electron/contract/Reply.ts';
import type { EnterpriseView } from '../../electron/contract/views.ts';
import { describeFailure } from '../../renderer/i18n/describeFailure.ts';
import { loadTexts } from '../../renderer/i18n/loadTexts.ts';
import { startI18n } from '../../renderer/i18n/startI18n.ts';
import { openInProcess, openOverLoopback, type Door } from '../fixtures/testDoors.ts';
import { inkPicture, startedWorkshop } from '../fixtures/workshop.ts';

const day = '2026-11-19';
const head = { at: `${day}T10:00:00+08:00`, note: '' };
const five = { responsible: '韩立峰', supervisor: '周明远', measures: '更换', fundsYuan: 8600, deadline: '2026-12-01', contingency: '现场处置方案' };
const steps = {
  ordered: { kind: 'ordered', ...head, order: 'stopUse', area: '调漆间', orderedBy: '周明远' },
  reported: { kind: 'reported', ...head, toAuthority: '县应急管理局', how: '电话', toEmployees: '班前会' },
  planned: { kind: 'planned', ...head, five },
  started: { kind: 'started', ...head },
  done: { kind: 'done', ...head, result: '已更换', evidence: [] },
  accepted: { kind: 'accepted', ...head, acceptedBy: '孟宏', how: '试验', result: '正常', evidence: [] },
  closed: { kind: 'closed', ...head, signedOffBy: '周明远' },
} as const satisfies Record<string, HazardStep>;

type StepName = keyof typeof steps;

/** Every file of the data folder with the digest of its bytes. */
function bytesOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.sort().map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]));
}

/** An enterprise whose ledger has one entry, brought to the step before `next`. */
class Ledger {
  readonly door: Door;
  view: EnterpriseView;
  readonly evidence: string;
  constructor(door: Door, view: EnterpriseView, evidence: string) {
    this.door = door;
    this.view = view;
    this.evidence = evidence;
  }

  static async open(door: Door): Promise<Ledger> {
    const { enterprise } = await startedWorkshop(door);
    const added = await door.ask('evidence.add', { enterpriseId: enterprise.file.id, assessmentId: null, seq: enterprise.seq, name: '现场.png', kind: 'photo', obtainedOn: null, validUntil: null, note: '', content: inkPicture() });
    if (added.enterprise === null) throw new Error('The evidence was not added to the enterprise.');
    return new Ledger(door, added.enterprise, added.evidence.id);
  }

  get at() {
    return { enterpriseId: this.view.file.id, seq: this.view.seq };
  }
  get id() {
    return this.view.file.hazards.at(-1)?.id ?? '';
  }

  entry(changes: Partial<Input<'hazard.record'>> = {}): Input<'hazard.record'> {
    return {
      ...this.at, grade: 'major', basis: { kind: 'criterion', criterionId: 'MH-03-02', branches: [] }, source: 'screening', title: '无有效报警', description: '', area: '调漆间', foundBy: '孟宏',
      foundAt: `${day}T09:00:00+08:00`, itemRefs: [], sourceRef: null, assessmentId: null, ...changes,
    };
  }

  async begin(grade: 'major' | 'general', next: StepName): Promise<void> {
    const basis = grade === 'general' ? { kind: 'general', citation: '6.2.16' } as const : this.entry().basis;
    this.view = await this.door.ask('hazard.record', this.entry({ grade, basis }));
    await this.take({ kind: 'evidenceAdded', ...head, phase: 'before', evidence: [this.evidence] });
    for (const [name, step] of Object.entries(steps)) {
      if (name === next) return settled(this.door.folder);
      await this.take(name === 'done' ? { ...steps.done, evidence: [this.evidence] } : step);
    }
  }

  async take(step: HazardStep): Promise<void> {
    this.view = await this.door.ask('hazard.advance', { ...this.at, hazardId: this.id, step });
  }

  /** Tries what must be refused. @returns the failure, after seeing that nothing was written and nothing is remembered */
  async refused(channel: string, input: unknown): Promise<Failure> {
    const before = bytesOf(this.door.folder);
    const reply = (await this.door.raw(channel, input)) as Reply<unknown>;
    if (reply.ok) throw new Error(`${channel} was accepted.`);
    assert.deepEqual(bytesOf(this.door.folder), before);
    assert.deepEqual(await this.door.ask('enterprise.get', { enterpriseId: this.view.file.id }), this.view);
    return reply.error;
  }
}

/** Waits until snapshots and index have followed the journal, which they do by themselves. */
async function settled(folder: string): Promise<void> {
  let before = '';
  for (let quiet = 0; quiet < 14; quiet += 1) {
    const now = JSON.stringify(bytesOf(folder));
    if (now !== before) quiet = 0;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

let texts: i18n;
let door: Door;
let ledger: Ledger;
beforeAll(async () => {
  texts = await startI18n('zh-CN');
  await loadTexts(texts, 'en');
  door = await openInProcess();
  ledger = await Ledger.open(door);
});
afterAll(() => door.close());

/** What the screen says, in both languages: whole sentences, with nothing left open and no key for a word. */
async function sentences(failure: Failure): Promise<readonly [chinese: string, english: string]> {
  const said: string[] = [];
  for (const locale of ['zh-CN', 'en']) {
    await texts.changeLanguage(locale);
    const { what, todo } = describeFailure(texts, failure);
    expect([what, todo].filter((text) => !/[。.]$/.test(text) || /\{\{|undefined|NaN|Invalid|hazards\.|[a-z][A-Z]/.test(text))).toEqual([]);
    said.push(what);
  }
  return [said[0] ?? '', said[1] ?? ''];
}

type Tried = readonly [what: string, step: HazardStep, problem: string, chinese: string, english: string];
const refusals: readonly (readonly [grade: 'major' | 'general', next: StepName, tried: readonly Tried[]])[] = [
  ['major', 'ordered', [
    ['a report before anything was stopped', steps.reported, 'orderMissing', '还没有采取停产停用等措施，先记下措施。', 'Nothing was stopped yet: record the measures first.'],
    ['销号 at once', steps.closed, 'orderMissing', '还没有采取停产停用等措施，先记下措施。', 'Nothing was stopped yet: record the measures first.'],
    ['a step before the finding', { ...steps.ordered, at: `${day}T08:59:59+08:00` }, 'beforeFound', '早于发现的时间', 'lies before the finding'],
    ['a step that has not happened yet', { ...steps.ordered, at: '2031-01-01T00:00:00+08:00' }, 'inTheFuture', '还没有到', 'has not come yet'],
    ['an order by nobody', { ...steps.ordered, orderedBy: '\u200b' }, 'fieldMissing', '没有填', 'is empty'],
  ]],
  ['major', 'reported', [
    ['a plan before the report', steps.planned, 'reportMissing', '还没有报告，先记下报告和告知从业人员。', 'It was not reported yet: record report and notice to employees first.'],
    ['a report that does not tell the employees', { ...steps.reported, toEmployees: ' ' }, 'fieldMissing', '“怎样告知从业人员”没有填。', '“How employees were told” is empty.'],
  ]],
  ['major', 'planned', [
    ['work before the five are settled', steps.started, 'fiveMissing', '五落实还没有定，先定下来。', 'The five are not settled yet: settle them first.'],
    ['a deadline before the finding', { ...steps.planned, five: { ...five, deadline: '2026-11-18' } }, 'deadlineBeforeFound', '时限 2026-11-18 早于发现的日子 2026-11-19。', 'The deadline 2026-11-18 lies before the finding on 2026-11-19.'],
    ['a plan without a contingency', { ...steps.planned, five: { ...five, contingency: '' } }, 'fieldMissing', '没有填', 'is empty'],
    ['a plan whose responsible person is a bracket', { ...steps.planned, five: { ...five, responsible: '（）' } }, 'fieldMissing', '没有填', 'is empty'],
  ]],
  ['major', 'done', [
    ['acceptance of what is not done', steps.accepted, 'outOfOrder', '现在是“整改中”', 'It stands at “under rectification”'],
    ['a step before the step before it', { ...steps.done, at: `${day}T09:59:59+08:00` }, 'beforePrevious', '早于上一步', 'lies before the step before it'],
  ]],
  ['major', 'accepted', [
    ...['韩立峰', '韩　立 峰', '韩立峰（副总）', '孟宏、韩立峰', '孟宏 韩立峰', '孟宏和韩立峰', '韩\u200b立峰'].map((acceptedBy): Tried => [
      `acceptance by the person responsible, as ${JSON.stringify(acceptedBy)}`, { ...steps.accepted, acceptedBy }, 'selfAcceptance', '韩立峰是整改责任人，不能自己验收重大隐患。', '韩立峰 was responsible for the work and may not accept a major hazard.',
    ]),
    ['销号 of what nobody accepted', steps.closed, 'outOfOrder', '现在是“待验收”', 'It stands at “waiting for acceptance”'],
  ]],
  ['major', 'closed', [
    ['sign-off by somebody else', { ...steps.closed, signedOffBy: '孟宏' }, 'notPrincipal', '重大隐患只能由主要负责人周明远销号，不能由孟宏销号。', 'Only the principal, 周明远, signs off a major hazard, not 孟宏.'],
    ['sign-off by the principal and another', { ...steps.closed, signedOffBy: '周明远、孟宏' }, 'notPrincipal', '只能由主要负责人周明远销号', 'Only the principal'],
  ]],
  ['general', 'planned', [
    ['ordinary: done before it was planned or started', steps.done, 'outOfOrder', '现在是', 'It stands at'],
    ['ordinary: a deadline before the finding', { ...steps.planned, five: { ...five, deadline: '2020-01-01' } }, 'deadlineBeforeFound', '早于发现的日子', 'lies before the finding'],
  ]],
];

describe.each(refusals)('%s, before %s', (grade, next, tried) => {
  beforeAll(() => ledger.begin(grade, next));
  it.each(tried)('refuses %s', async (_what, step, problem, chinese, english) => {
    const failure = await ledger.refused('hazard.advance', { ...ledger.at, hazardId: ledger.id, step });
    expect([failure.code, failure.params['problem'], failure.params['id']]).toEqual(['hazard.transitionRefused', problem, ledger.id]);
    expect(await sentences(failure)).toEqual([expect.stringContaining(chinese), expect.stringContaining(english)]);
  });
});

describe('what is no step at all', () => {
  beforeAll(() => ledger.begin('major', 'planned'));
  it.each([['text', '八千六'], ['negative', -1], ['not a number', Number.NaN], ['beyond all bounds', 1e99], ['without end', Infinity], ['nothing', null]])('refuses funds that are %s', async (_what, fundsYuan) => {
    const failure = await ledger.refused('hazard.advance', { ...ledger.at, hazardId: ledger.id, step: { ...steps.planned, five: { ...five, fundsYuan } } });
    expect([failure.code, failure.params['path']]).toEqual(['call.badInput', 'step.five.fundsYuan']);
    expect(await sentences(failure)).toEqual(['资金要填数字，单位元，从 0 到一万亿。', 'Funds are a number of yuan, from 0 to 1,000,000,000,000.']);
  });
  it('refuses a deadline that is no day', async () => {
    const failure = await ledger.refused('hazard.advance', { ...ledger.at, hazardId: ledger.id, step: { ...steps.planned, five: { ...five, deadline: '2026-02-30' } } });
    expect(failure.code).toBe('call.badInput');
    expect(await sentences(failure)).toEqual(['“时限”填得不对。', '“Deadline” does not hold what it should.']);
  });
  it('refuses an entry that nobody knows, and evidence that is not there', async () => {
    const unknown = await ledger.refused('hazard.advance', { ...ledger.at, hazardId: 'HZ-2026-999', step: steps.planned });
    expect(unknown).toEqual({ code: 'hazard.notFound', params: { id: 'HZ-2026-999' } });
    expect(await sentences(unknown)).toEqual(['找不到隐患 HZ-2026-999。', 'Hazard HZ-2026-999 was not found.']);
    const missing = await ledger.refused('hazard.advance', { ...ledger.at, hazardId: ledger.id, step: { kind: 'evidenceAdded', ...head, phase: 'after', evidence: ['0'.repeat(64)] } });
    expect(missing.code).toBe('evidence.notFound');
    await sentences(missing);
  });
  it('refuses one of the 64, or a failed device, as 一般, and a criterion or a case of it that is not there', async () => {
    const bases: readonly HazardBasis[] = [{ kind: 'criterion', criterionId: 'MH-03-02', branches: [] }, { kind: 'failedDevice', criterionId: 'MH-03-02', device: '报警器' }];
    for (const basis of bases) {
      const failure = await ledger.refused('hazard.record', ledger.entry({ grade: 'general', basis }));
      expect([failure.code, failure.params['problem']]).toEqual(['hazard.transitionRefused', 'gradeMustBeMajor']);
      expect(await sentences(failure)).toEqual(['符合判定标准的，只能定为重大隐患。', 'What meets the criteria can only be graded major.']);
    }
    const strange: readonly HazardBasis[] = [{ kind: 'criterion', criterionId: 'MH-99-99', branches: [] }, { kind: 'criterion', criterionId: 'MH-03-02', branches: ['MH-03-02-zz'] }];
    for (const basis of strange) {
      expect((await ledger.refused('hazard.record', ledger.entry({ basis }))).code).toBe('screening.unknownCriterion');
    }
  });
  it('has no way to lower the grade of an entry, to edit its events or to remove it', async () => {
    for (const channel of ['hazard.remove', 'hazard.setGrade', 'hazard.edit', 'enterprise.undo']) expect((await ledger.refused(channel, { ...ledger.at, hazardId: ledger.id })).code).toBe('call.unknownChannel');
    expect((await ledger.refused('hazard.advance', { ...ledger.at, hazardId: ledger.id, step: { ...steps.planned, grade: 'general' } })).code).toBe('call.badInput');
  });
});

describe('a clock that was moved back', () => {
  it('takes no step and no finding until it is set right, and then goes on', async () => {
    await ledger.begin('major', 'reported');
    const now = door.clock.now();
    door.clock.set('2026-11-19T10:00:30+08:00');
    const step = await ledger.refused('hazard.advance', { ...ledger.at, hazardId: ledger.id, step: steps.reported });
    expect(step).toMatchObject({ code: 'hazard.transitionRefused', params: { problem: 'clockMovedBackwards' } });
    expect(await sentences(step)).toEqual([expect.stringContaining('本机的时钟往回走了'), expect.stringContaining('The clock of this machine moved backwards')]);
    door.clock.set('2026-01-01T00:00:00+08:00');
    const finding = await ledger.refused('hazard.record', ledger.entry());
    expect(finding).toMatchObject({ code: 'hazard.transitionRefused', params: { problem: 'inTheFuture' } });
    await sentences(finding);
    door.clock.set(now);
    await ledger.take(steps.reported);
    expect(ledger.view.file.hazards.at(-1)?.events.at(-1)?.kind).toBe('reported');
  });
});

describe('acceptance of an ordinary hazard by the person who was responsible', () => {
  it('is allowed, and told as a warning before it is sent', async () => {
    await ledger.begin('general', 'accepted');
    const hazard = ledger.view.file.hazards.at(-1);
    if (hazard === undefined) throw new Error('The entry is not there.');
    expect(acceptanceWarnings(hazard, '孟宏')).toEqual([]);
    expect(acceptanceWarnings(hazard, '韩 立峰')).toEqual([{ kind: 'selfAcceptance', person: '韩立峰' }]);
    await ledger.take({ ...steps.accepted, acceptedBy: '韩立峰' });
    await ledger.take({ ...steps.closed, signedOffBy: '孟宏' });
    expect(ledger.view.file.hazards.at(-1)?.events.slice(-2).map(({ kind }) => kind)).toEqual(['accepted', 'closed']);
  });
});

describe.each([['in one process', openInProcess], ['over loopback', openOverLoopback]] as const)('two windows on the same entry, %s', (_door, open) => {
  it('let one of them act; the other hears who was faster, and nothing of its step is kept', async () => {
    const shared = await open();
    try {
      const both = await Ledger.open(shared);
      await both.begin('major', 'planned');
      const plan = (responsible: string) => shared.call('hazard.advance', { ...both.at, hazardId: both.id, step: { ...steps.planned, five: { ...five, responsible } } });
      const replies = await Promise.all([plan('韩立峰'), plan('孟宏'), plan('李犇')]);
      const [winner, ...more] = replies.flatMap((reply) => (reply.ok ? [reply.value] : []));
      expect([more.length, winner?.seq]).toEqual([0, both.view.seq + 1]);
      for (const reply of replies) {
        if (reply.ok) continue;
        expect(reply.error).toMatchObject({ code: 'record.stale', params: { expected: both.view.seq, actual: both.view.seq + 1, by: '孟宏' } });
        expect(await sentences(reply.error)).toEqual([expect.stringContaining('刚在别处改过（孟宏'), expect.stringContaining('was just changed elsewhere (孟宏')]);
      }
      const kept = await shared.ask('enterprise.get', { enterpriseId: both.view.file.id });
      expect(kept).toEqual(winner);
      expect(kept.file.hazards.at(-1)?.events.filter(({ kind }) => kind === 'planned')).toHaveLength(1);
    } finally {
      await shared.close();
    }
  });
});
