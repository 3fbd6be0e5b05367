import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AssessmentRecord } from '../../assessment-specs/records/AssessmentRecord.ts';
import { canonicalJson } from '../../assessment-specs/records/canonicalJson.ts';
import { score } from '../../electron/cli/score.ts';
import { aHazard } from '../fixtures/builders/aHazard.ts';
import { demoFiles } from '../fixtures/demoFiles.ts';
import { standardization } from '../fixtures/sampleRecord.ts';
import { sayVerb } from '../fixtures/sayVerb.ts';

const packId = 'sd-smb-standardization';
let folder: string;
let good: string;
let count = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'anzhun-score-'));
  good = (await demoFiles()).recordJson;
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Draft = { -readonly [K in keyof AssessmentRecord]: AssessmentRecord[K] } & Record<string, unknown>;

function file(content: string | Uint8Array): string {
  const path = join(folder, `记录-${(count += 1)}.json`);
  writeFileSync(path, content);
  return path;
}
function edited(change: (record: Draft) => void): string {
  const record = JSON.parse(good) as Draft;
  change(record);
  return JSON.stringify(record);
}
// the record is read as plain JSON here, to be bent at will
const answers = (record: Draft) => record.assessment.layers.self[packId] as Record<string, Record<string, unknown>>;
const firstAnswer = (record: Draft) => answers(record)['1.1.1'] as Record<string, unknown>;
const found = (ruleId: string, times: unknown, itemId = '1.1.1') => edited((record) => void (firstAnswer(record)['findings'] = [{ itemId, ruleId, count: times }]));
const major = (record: Draft) => record.hazards.find(({ grade, events }) => grade === 'major' && events.some(({ kind }) => kind === 'closed')) as unknown as { id: string; events: Record<string, unknown>[] };
const eventOf = (record: Draft, kind: string) => major(record).events.find((event) => event['kind'] === kind) as Record<string, unknown>;

describe('score refuses with 2, one sentence and nothing on standard output', () => {
  const cases: readonly (readonly [string, () => string | Uint8Array, string])[] = [
    ['an empty file', () => '', '不是 JSON'],
    ['a file over 32 MB', () => new Uint8Array(40 * 1024 * 1024).fill(0x20), '超过 32 MB'],
    ['a long string that is no record', () => JSON.stringify('安'.repeat(5_000_000)), '不是安准的自评记录'],
    ['GBK bytes', () => Buffer.concat([Buffer.from('{"name":"'), Buffer.from([0xb0, 0xb2, 0xd7, 0xbc]), Buffer.from('"}')]), '不是 UTF-8'],
    ['UTF-16', () => Buffer.from(`\uFEFF${good}`, 'utf16le'), '不是 UTF-8'],
    ['a record cut in half', () => good.slice(0, good.length >> 1), '不是 JSON'],
    ['a record cut inside a character', () => Buffer.from(good).subarray(0, Buffer.from(good).indexOf('嘉') + 1), '不是 UTF-8'],
    ['two records in one file', () => good + good, '不是 JSON'],
    ['JSON of another format', () => '{"format":"package","version":0}', '不是安准的自评记录'],
    ['a list', () => '[]', '不是安准的自评记录'],
    ['null', () => 'null', '不是安准的自评记录'],
    ['a newer version', () => edited((record) => void ((record as Record<string, unknown>)['version'] = 7)), '第 7 版格式'],
    ['a negative version', () => edited((record) => void ((record as Record<string, unknown>)['version'] = -1)), '不是安准的自评记录'],
    ['an unknown field deep inside', () => edited((record) => void (firstAnswer(record)['points'] = 4)), '["1.1.1"].points”'],
    ['a negative count', () => found('1.1.1-b', -1), 'findings[0].count”不对：数值过小'],
    ['a count of 1e9', () => found('1.1.1-b', 1e9), 'findings[0].count”不对：数值过大'],
    ['half a finding', () => found('1.1.1-b', 0.5), 'findings[0].count'],
    ['a count that is a text', () => found('1.1.1-b', '1'), 'findings[0].count'],
    ['a forfeit counted twice', () => found('1.1.1-a', 2), '最多为 1'],
    ['an unknown rule', () => found('1.1.1-zz', 1), '没有扣分规则 1.1.1-zz'],
    ['a rule of another item', () => found('1.1.2-a', 1, '1.1.2'), '另一条考评内容 1.1.2'],
    ['空项 where the pack forbids it', () => edited((record) => void (answers(record)['1.1.1'] = { kind: 'notApplicable', ground: 'attested', traits: [], reason: '没有', note: '', evidence: [], by: '', at: '2026-11-12T10:00:00+08:00' })), '1.1.1不允许作空项'],
    ['an item that is not there', () => edited((record) => void (answers(record)['99.9.9'] = { ...firstAnswer(record), findings: [] })), '没有考评内容 99.9.9'],
    ['answers to a pack that was not selected', () => edited((record) => void ((record.assessment.layers.self as Record<string, unknown>)['major-hazards'] = { '1.1.1': { ...firstAnswer(record), findings: [] } })), '没有选用评分标准 major-hazards'],
    ['an unknown pack', () => edited((record) => void ((record.assessment.packs[0]?.pack as { id: string }).id = 'nobodys-pack')), 'nobodys-pack r1'],
    ['a revision that nobody published', () => edited((record) => void ((record.assessment.packs[0]?.pack as { revision: number }).revision = 99)), `${packId} r99`],
    ['a known name with another digest', () => edited((record) => void ((record.assessment.packs[0]?.pack as { digest: string }).digest = '0'.repeat(64))), `${packId} r1`],
    ['no packs', () => edited((record) => void ((record.assessment as { packs: unknown }).packs = [])), 'assessment.packs'],
    ['two primary packs', () => edited((record) => void ((record.assessment.packs[1] as { role: string }).role = 'primary')), 'assessment.packs'],
    ['__proto__ at the top', () => good.replace('{', '{"__proto__":{"x":1},'), '“__proto__”'],
    ['__proto__ as a pack', () => good.replace(`"${packId}":{`, `"__proto__":{},"${packId}":{`), '.__proto__”'],
    ['__proto__ as an item', () => good.replace('"1.1.1":{', '"__proto__":{"kind":"scored"},"1.1.1":{'), '.__proto__”'],
    ['constructor as an item', () => good.replace('"1.1.1":{', '"constructor":{"kind":"x"},"1.1.1":{'), '.constructor'],
    ['extreme depth', () => `{"format":"anzhun-record","version":0,"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'too deep'],
    ['half a surrogate pair', () => good.replace('"format"', '"\\ud800":1,"format"'), 'surrogate'],
    ['one hazard twice', () => edited((record) => void (record.hazards as unknown[]).push(record.hazards[0])), '出现了不止一次'],
    ['a hazard without a history', () => edited((record) => void (major(record).events = [])), '.events'],
    ['a history that does not begin with the finding', () => edited((record) => void major(record).events.shift()), '第一步不是“发现”'],
    ['closed without acceptance', () => edited((record) => void (major(record).events = major(record).events.filter((event) => event['kind'] !== 'accepted'))), '顺序不对'],
    ['closed without a report', () => edited((record) => void (major(record).events = major(record).events.filter((event) => event['kind'] !== 'reported'))), '没有先报告'],
    ['accepted by the person responsible', () => edited((record) => void (eventOf(record, 'accepted')['acceptedBy'] = (eventOf(record, 'planned')['five'] as { responsible: string }).responsible)), '由整改责任人自己验收'],
    ['a step before the one before it', () => edited((record) => void (eventOf(record, 'closed')['at'] = '2020-01-01T00:00:00+08:00')), '时间早于'],
    ['accepted by the person responsible beside another, parted by a space', () => edited((record) => void (eventOf(record, 'accepted')['acceptedBy'] = `孟某 ${(eventOf(record, 'planned')['five'] as { responsible: string }).responsible}`)), '由整改责任人自己验收'],
    ['signed off by two', () => edited((record) => void (eventOf(record, 'closed')['signedOffBy'] = '甲、乙')), '销号的不是主要负责人'],
    ['a report that says nothing to the employees', () => edited((record) => void (eventOf(record, 'reported')['toEmployees'] = '')), '有必填的内容没有写'],
    ['steps in another order', () => edited((record) => void (major(record).events = [...major(record).events.slice(0, 1), ...major(record).events.slice(1).reverse()])), '不可能发生'],
    ['one of the 64 graded 一般', () => edited((record) => void ((major(record) as unknown as { grade: string }).grade = 'general')), '只能定为重大隐患'],
    ['a criterion that is not there', () => edited((record) => void ((record.assessment.screening as Record<string, unknown>)['MH-99-99'] = Object.values(record.assessment.screening)[0])), 'MH-99-99'],
    ['a date that is no day', () => edited((record) => void ((record.assessment.period as { from: string }).from = '2026-02-30')), 'assessment.period.from'],
  ];
  it.each(cases)('%s', async (_what, content, sentence) => {
    const said = await sayVerb(score, [file(content())], {}, { json: true });
    expect(said).toMatchObject({ code: 2, out: [] });
    expect(said.err).toContain(sentence);
    expect(said.err.split('\n')).toHaveLength(1);
    expect(said.err.length).toBeLessThan(400);
  });

  it('a path that is missing, a folder or a device', async () => {
    for (const [path, sentence] of [[join(folder, 'nowhere.json'), '没有这个文件'], [folder, '这是文件夹'], ['/dev/null', '不是普通文件']] as const) {
      const said = await sayVerb(score, [path]);
      expect(said).toMatchObject({ code: 2, out: [] });
      expect(said.err).toContain(sentence);
    }
  });

  it('in English too', async () => {
    const said = await sayVerb(score, [file(found('1.1.1-b', -1))], {}, { locale: 'en' });
    expect(said.err).toMatch(/findings\[0\]\.count" is wrong: Too small.*Nothing was changed\.$/);
    const forged = await sayVerb(score, [file(edited((record) => void major(record).events.shift()))], {}, { locale: 'en' });
    expect(forged.err).toContain('the first step is not the finding');
  });
});

interface Scored {
  readonly packs: readonly { readonly role: string; readonly earned: string; readonly percent: string | null }[];
  readonly conclusion: { readonly kind: string; readonly grade: string | null; readonly reasons: readonly { readonly code: string; readonly ref: string; readonly text: string }[] };
}

describe('score concludes', () => {
  async function scored(content: string | Uint8Array): Promise<{ readonly code: number; readonly report: Scored }> {
    const said = await sayVerb(score, [file(content)], {}, { json: true });
    expect([said.err, said.out.length]).toEqual(['', 1]);
    return { code: said.code, report: JSON.parse(said.out[0] ?? '') as Scored };
  }
  const everyAnswer = (record: Draft): Record<string, unknown>[] => Object.values(record.assessment.layers.self).flatMap((items) => Object.values(items) as unknown as Record<string, unknown>[]);

  it('0 on the demo record, with and without a byte order mark, reordered or indented', async () => {
    for (const content of [good, `\uFEFF${good}`, JSON.stringify(JSON.parse(good), null, 2)]) {
      expect(await scored(content)).toMatchObject({ code: 0, report: { conclusion: { kind: 'passed', grade: 'level3' } } });
    }
    expect(canonicalJson(JSON.parse(good))).toBe(good);
  });

  it('0 and 100.0 on a perfect record', async () => {
    const { code, report } = await scored(edited((record) => everyAnswer(record).filter(({ kind }) => kind === 'scored').forEach((answer) => (answer['findings'] = []))));
    expect([code, report.packs[0]?.percent]).toEqual([0, '100.0']);
  });

  it('1 and failed on a record where every item is forfeited', async () => {
    const items = standardization.categories.flatMap((category) => category.elements.flatMap((element) => element.items));
    const worst = (itemId: string) => items.find(({ id }) => id === itemId)?.rules.find(({ kind }) => kind === 'forfeit')?.id;
    const { code, report } = await scored(edited((record) => {
      for (const [itemId, answer] of Object.entries(answers(record))) if (answer['kind'] === 'scored' && worst(itemId) !== undefined) answer['findings'] = [{ itemId, ruleId: worst(itemId), count: 1 }];
    }));
    expect([code, report.conclusion.kind, report.conclusion.grade]).toEqual([1, 'failed', null]);
    expect(report.conclusion.reasons.map(({ text }) => text).join('')).toContain('60.0');
  });

  it('1 and vetoed while a major hazard is open, whatever the points', async () => {
    const { code, report } = await scored(edited((record) => void (major(record).events = major(record).events.slice(0, 1))));
    expect([code, report.conclusion.kind]).toEqual([1, 'vetoed']);
    expect(report.packs[0]?.percent).not.toBeNull();
  });

  const perfect = (record: Draft) => everyAnswer(record).filter(({ kind }) => kind === 'scored').forEach((answer) => (answer['findings'] = []));
  const screened = (record: Draft, criterionId: string, answer: string) => void ((record.assessment.screening[criterionId] as unknown as Record<string, unknown>)['answer'] = answer);
  /** A criterion that was answered 否 and that no entry stands behind. */
  const answeredNo = (record: Draft): string => {
    const entered = new Set(record.hazards.flatMap(({ basis }) => (basis.kind === 'criterion' ? [basis.criterionId] : [])));
    return Object.entries(record.assessment.screening).find(([id, { answer }]) => answer === 'no' && id !== 'MH-14-00' && !entered.has(id))?.[0] ?? '';
  };

  it('1, 100.0 and vetoed on a perfect record with one open hazard', async () => {
    const { code, report } = await scored(edited((record) => {
      perfect(record);
      major(record).events = major(record).events.slice(0, 1);
    }));
    expect([code, report.packs[0]?.percent, report.conclusion.kind, report.conclusion.grade]).toEqual([1, '100.0', 'vetoed', null]);
    expect(report.conclusion.reasons[0]?.code).toBe('openMajorHazard');
  });

  it('1, 100.0 and incomplete on a perfect record with one 待查, or with one 是 that nobody entered', async () => {
    for (const [answer, reason] of [['toCheck', 'toCheck'], ['yes', 'yesWithoutHazard']] as const) {
      let criterionId = '';
      const { code, report } = await scored(edited((record) => {
        perfect(record);
        criterionId = answeredNo(record);
        screened(record, criterionId, answer);
      }));
      expect([code, report.packs[0]?.percent, report.conclusion.kind, report.conclusion.grade]).toEqual([1, '100.0', 'incomplete', null]);
      expect(report.conclusion.reasons.map(({ code, ref }) => [code, ref])).toContainEqual([reason, criterionId]);
    }
  });

  it('1 and vetoed at whatever stage the entry stands before 销号, and when it is reopened', async () => {
    const steps = (JSON.parse(good) as Draft).hazards.find(({ grade, events }) => grade === 'major' && events.at(-1)?.kind === 'closed')?.events ?? [];
    expect(steps.length).toBeGreaterThan(7);
    for (const length of steps.keys()) {
      if (length === 0) continue;
      const { code, report } = await scored(edited((record) => void (major(record).events = major(record).events.slice(0, length))));
      expect([length, code, report.conclusion.kind]).toEqual([length, 1, 'vetoed']);
    }
    const last = steps.at(-1);
    const { code, report } = await scored(edited((record) => void major(record).events.push({ kind: 'reopened', id: 'again', at: last?.at, recordedAt: last?.recordedAt, by: '', note: '', reason: '复发' })));
    expect([code, report.conclusion.kind]).toEqual([1, 'vetoed']);
  });

  it('1 and vetoed by a hazard under other rules', async () => {
    const { code, report } = await scored(edited((record) => void (record.hazards as unknown[]).push(aHazard({ id: 'HZ-2026-900', basis: { kind: 'otherRegime', regime: 'fire', citation: 'GB 50140' } }))));
    expect([code, report.conclusion.kind]).toEqual([1, 'vetoed']);
    expect(report.conclusion.reasons.some(({ ref }) => ref === 'HZ-2026-900')).toBe(true);
  });

  it('1 and incomplete when an answer is missing, and lists the open veto all the same', async () => {
    const { code, report } = await scored(edited((record) => {
      delete answers(record)['1.1.1'];
      major(record).events = major(record).events.slice(0, 1);
    }));
    expect([code, report.conclusion.kind]).toEqual([1, 'incomplete']);
    expect(report.conclusion.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(['unanswered', 'openMajorHazard']));
    expect(report.conclusion.reasons.map(({ text }) => text).join('')).toContain('1.1.1');
  });
});
