import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Hazard } from '../../assessment-specs/records/Hazard.ts';
import { hazards } from '../../electron/cli/hazards.ts';
import { aHazard, aHazardAfter, majorLoop } from '../fixtures/builders/aHazard.ts';
import { sampleRecord } from '../fixtures/sampleRecord.ts';
import { sayVerb } from '../fixtures/sayVerb.ts';

const now = '2026-11-18T00:00:01+08:00';
const { record } = sampleRecord({ draft: true });
let folder: string;
let count = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'anzhun-hazards-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(content: string | Uint8Array): string {
  const path = join(folder, `记录-${(count += 1)}.json`);
  writeFileSync(path, content);
  return path;
}
const withHazards = (...entries: readonly Hazard[]): string => JSON.stringify({ ...record, hazards: entries });
const general = { id: 'HZ-2026-002', grade: 'general', basis: { kind: 'general', citation: '考评内容 7.2.1' }, title: '通道堆物' } as const;
const underWay = aHazardAfter(['ordered', 'reported', 'planned', 'started']);

async function reported(content: string): Promise<{ readonly code: number; readonly value: unknown }> {
  const said = await sayVerb(hazards, [file(content)], {}, { json: true, now });
  expect([said.err, said.out.length]).toEqual(['', 1]);
  return { code: said.code, value: JSON.parse(said.out[0] ?? '') };
}

describe('hazards RECORD.json', () => {
  it('is 0 without a hazard, with ordinary ones and with closed ones', async () => {
    expect(await reported(withHazards())).toEqual({ code: 0, value: { hazards: [], veto: { active: false, by: [] } } });
    expect(await reported(withHazards(aHazardAfter(majorLoop), aHazard(general)))).toEqual({ code: 0, value: {
      hazards: [
        { id: 'HZ-2026-001', criterion: 'MH-07-07', grade: 'major', state: 'closed', due: null, overdue: false },
        { id: 'HZ-2026-002', criterion: null, grade: 'general', state: 'found', due: null, overdue: false },
      ],
      veto: { active: false, by: [] },
    } });
  });

  it('is 1 while a major hazard is open, with its state, its due day and the veto with its reason', async () => {
    expect(await reported(withHazards(underWay))).toEqual({ code: 1, value: {
      hazards: [{ id: 'HZ-2026-001', criterion: 'MH-07-07', grade: 'major', state: 'underRectification', due: '2026-11-17', overdue: true }],
      veto: { active: true, by: [{ id: 'HZ-2026-001', text: '重大事故隐患 HZ-2026-001“调漆间无有效报警”（判定标准第七条第(七)项，MH-07-07）自 2026-11-06 起未销号，现状：整改中。' }] },
    } });
  });

  it('says the same in words, in Chinese and in English', async () => {
    const path = file(withHazards(underWay, aHazard(general)));
    const chinese = await sayVerb(hazards, [path], {}, { now });
    expect(chinese).toEqual({ code: 1, err: '', out: [
      'HZ-2026-001  重大  MH-07-07  整改中  逾期（时限 2026-11-17）  调漆间无有效报警',
      'HZ-2026-002  一般  —  已发现  通道堆物',
      '一票否决：未销号的重大事故隐患 1 项',
      '  重大事故隐患 HZ-2026-001“调漆间无有效报警”（判定标准第七条第(七)项，MH-07-07）自 2026-11-06 起未销号，现状：整改中。',
    ] });
    const english = await sayVerb(hazards, [path], {}, { now, locale: 'en' });
    expect(english.out).toEqual([
      'HZ-2026-001  major  MH-07-07  under rectification  overdue (due 2026-11-17)  调漆间无有效报警',
      'HZ-2026-002  ordinary  —  found  通道堆物',
      'Vetoed: 1 open major hazard',
      expect.stringContaining('has been open since 2026-11-06; state: under rectification.') as string,
    ]);
    expect((await sayVerb(hazards, [file(withHazards())], {}, { now })).out).toEqual(['记录里没有隐患。', '没有未销号的重大事故隐患。']);
  });

  it('counts a day as overdue only when it is over', async () => {
    const said = await sayVerb(hazards, [file(withHazards(underWay))], {}, { json: true, now: '2026-11-17T23:59:59+08:00' });
    expect(JSON.parse(said.out[0] ?? '')).toMatchObject({ hazards: [{ due: '2026-11-17', overdue: false }] });
  });

  it('reads a ledger of 500 entries', async () => {
    const many = Array.from({ length: 500 }, (_entry, index) => ({ ...underWay, id: `HZ-2026-${String(index + 1).padStart(4, '0')}` }));
    const { code, value } = await reported(withHazards(...many));
    expect([code, (value as { hazards: unknown[] }).hazards.length, (value as { veto: { by: unknown[] } }).veto.by.length]).toEqual([1, 500, 500]);
  });
});

describe('hazards refuses with 2, one sentence and nothing on standard output', () => {
  const edited = (steps: (events: Hazard['events']) => Hazard['events']): string => {
    const closed = aHazardAfter(majorLoop);
    return withHazards({ ...closed, events: steps(closed.events) });
  };
  it.each<readonly [string, () => string | Uint8Array, string]>([
    ['an empty file', () => '', '不是 JSON'],
    ['a file cut in half', () => withHazards(underWay).slice(0, 4000), '不是 JSON'],
    ['GBK bytes', () => Buffer.from([0x7b, 0x22, 0xb0, 0xb2, 0xd7, 0xbc, 0x22, 0x7d]), '不是 UTF-8'],
    ['UTF-16', () => Buffer.from(withHazards(), 'utf16le'), '不是 JSON'],
    ['a file over 32 MB', () => new Uint8Array(33 * 1024 * 1024).fill(0x20), '超过 32 MB'],
    ['a newer version', () => JSON.stringify({ ...record, version: 7 }), '第 7 版格式'],
    ['another format', () => '{"format":"ledger","version":0}', '不是安准的自评记录'],
    ['a veto lifted by editing the state in', () => JSON.stringify({ ...record, hazards: [{ ...underWay, state: 'closed' }] }), '“hazards[0].state”'],
    ['a history whose acceptance was taken out', () => edited((events) => events.filter(({ kind }) => kind !== 'accepted')), '顺序不对'],
    ['a history whose beginning was taken out', () => edited((events) => events.slice(1)), '第一步不是“发现”'],
    ['a history that says somebody responsible accepted', () => edited((events) => events.map((event) => (event.kind === 'accepted' ? { ...event, acceptedBy: '丙整改' } : event))), '由整改责任人自己验收'],
    ['a major hazard made ordinary by hand', () => withHazards({ ...underWay, grade: 'general' }), '只能定为重大隐患'],
    ['one entry twice', () => withHazards(underWay, underWay), '出现了不止一次'],
  ])('%s', async (_what, content, sentence) => {
    const said = await sayVerb(hazards, [file(content())], {}, { json: true, now });
    expect(said).toMatchObject({ code: 2, out: [] });
    expect(said.err).toContain(sentence);
    expect(said.err.split('\n')).toHaveLength(1);
  });

  it('no record, two records, and one that is not there', async () => {
    for (const words of [[], ['a.json', 'b.json']]) expect(await sayVerb(hazards, words)).toMatchObject({ code: 2, out: [], err: expect.stringContaining('hazards 记录.json') as unknown });
    expect((await sayVerb(hazards, [join(folder, 'nowhere.json')])).err).toContain('没有这个文件');
  });
});
