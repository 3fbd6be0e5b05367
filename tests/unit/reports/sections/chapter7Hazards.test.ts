import { describe, expect, it } from 'vitest';
import type { AssessmentFile } from '../../../../assessment-specs/records/AssessmentFile.ts';
import type { Observation } from '../../../../assessment-specs/records/Walk.ts';
import { criterionGrid } from '../../../../electron/reports/sections/criterionGrid.ts';
import { addChapter7Hazards } from '../../../../electron/reports/sections/chapter7Hazards.ts';
import { majorLoop } from '../../../fixtures/builders/aHazard.ts';
import { aScore } from '../../../fixtures/builders/anAssessment.ts';
import { hazardRecord, photographedHazard } from './hazardRecord.ts';
import { canReadPdf, contextOf, setSections } from './setSections.ts';

const device = (id: string, hazardId: string | null) => ({ id, device: '固定式可燃气体报警器', criterionId: 'MH-07-07', hazardId });
const deviceHazard = (id: string, steps = majorLoop) => photographedHazard(steps, { id, basis: { kind: 'failedDevice', criterionId: 'MH-07-07', device: '固定式可燃气体报警器' } });

async function looksOf(record: ReturnType<typeof hazardRecord>) {
  const rows = criterionGrid(await contextOf(record));
  return { rows, cells: rows.flatMap((row) => row.cells.map(({ text, look }) => ({ row: row.head, text, look }))) };
}

describe('the overview of the criteria', () => {
  it('shows all 64, an article a row, each article with its reason or that all apply', async () => {
    const { rows, cells } = await looksOf(hazardRecord());
    expect(cells).toHaveLength(64);
    expect(rows.map(({ head }) => head)).toEqual(['第三条', '第四条', '第五条', '第六条', '第七条', '第八条', '第九条', '第十条', '第十一条', '第十二条', '第十三条', '第十四条']);
    expect(rows.map(({ title }) => title).slice(8)).toEqual(['粉尘涉爆', '液氨制冷', '有限空间', '设施失效']);
    expect(rows.map(({ right }) => right)).not.toContain(undefined);
  });

  it('tells 否, closed, open and 待查 apart', async () => {
    const look = async (kind: 'passed' | 'vetoed', screening = {}) => (await looksOf(hazardRecord(kind, { screening }))).cells.find(({ row, text }) => row === '第七条' && text === '07')?.look;
    expect([await look('passed', { 'MH-07-07': 'no' }), await look('passed', { 'MH-07-07': 'yes' }), await look('vetoed')]).toEqual(['framed', 'framed', 'solid']);
    const { cells } = await looksOf(hazardRecord('incomplete', { screening: { 'MH-07-06': 'toCheck' } }));
    expect(cells.filter(({ row }) => row === '第七条').map(({ look: one }) => one)).toEqual(expect.arrayContaining(['dashed', 'faint']));
  });

  it('gives every failed device a cell of its own and leaves its criterion as it was answered', async () => {
    const { cells } = await looksOf(hazardRecord('incomplete', {
      hazards: [deviceHazard('HZ-2026-001'), deviceHazard('HZ-2026-002', majorLoop.slice(0, 2))],
      assessment: { failedDevices: [device('d1', 'HZ-2026-001'), device('d2', 'HZ-2026-002'), device('d3', null)] },
    }));
    expect(cells).toHaveLength(67);
    expect(cells.slice(64).map(({ look }) => look)).toEqual(['framed', 'solid', 'solid']);
    expect(cells.find(({ row, text }) => row === '第七条' && text === '07')?.look).toBe('grey');
  });

  it('breaks more devices than a row holds into several rows', async () => {
    const failedDevices = Array.from({ length: 23 }, (_, index) => device(`d${index}`, null));
    const { rows } = await looksOf(hazardRecord('incomplete', { assessment: { failedDevices } }));
    expect(rows.slice(11).map(({ cells }) => cells.length)).toEqual([10, 10, 3]);
  });
});

describe.skipIf(!canReadPdf)('chapter 7', () => {
  it('prints the answer with its clause, and the reason of what does not apply', async () => {
    const { text } = await setSections('chapter7', hazardRecord('passed', { screening: { 'MH-07-07': 'yes', 'MH-03-01': 'notApplicable' } }), [addChapter7Hazards]);
    for (const words of ['MH-07-07', '第七条第（七）项', '是，已销号', '不属冶金行业', '答：没有', '没有这种工艺（画像没有排除，乙安全改判不适用）', '表7-1不适用理由']) expect(text).toContain(words);
  });

  it('names the rules of other regimes and that they were not screened', async () => {
    const { text } = await setSections('chapter7-plain', hazardRecord('passed', { hazards: [] }), [addChapter7Hazards]);
    expect(text).toContain('这些规定的条文没有在本报告中逐条判定');
    expect(text).toContain('台账中没有重大事故隐患');
    const fire = photographedHazard(majorLoop.slice(0, 1), { basis: { kind: 'otherRegime', regime: 'fire', citation: 'GB 35181-2025 第6.1条' } });
    const vetoed = await setSections('chapter7-fire', hazardRecord('vetoed', { hazards: [fire] }), [addChapter7Hazards]);
    expect(vetoed.text).toContain('判定标准第二条，消防：GB35181-2025第6.1条');
  });

  it('tells who answered what the profile had taken away, and why it had', async () => {
    const { text } = await setSections('chapter7-overruled', hazardRecord('passed', { screening: { 'MH-04-01': 'no' } }), [addChapter7Hazards]);
    expect(text).toContain('画像判为不适用（不属冶金行业），乙安全改判适用');
  });

  it('lists where each question was seen when the stations were walked, and what is left', async () => {
    const seen: Observation = { answer: 'no', branches: [], note: '', evidence: [], by: '乙安全', at: '2026-11-12T09:00:00+08:00' };
    const walk: AssessmentFile['walk'] = {
      stations: [{ id: 's1', name: '喷漆室', criterionIds: ['MH-07-07'] }, { id: 's2', name: '调漆间', criterionIds: ['MH-07-07'] }, { id: 's3', name: '备料间', criterionIds: ['MH-07-07'] }],
      observations: { 'MH-07-07': { s1: seen, s2: { ...seen, answer: 'yes', note: '通气无响应' } } },
    };
    const { text } = await setSections('chapter7-walk', hazardRecord('passed', { assessment: { walk } }), [addChapter7Hazards]);
    expect(text).toContain('表7-2现场核对的站点');
    expect(text).toContain('MH-07-07喷漆室：否；调漆间：是（通气无响应）；备料间：未看');
    expect(text).toContain('乙安全2026-11-12');
  });

  it('prints both scores of what was scored again because of a hazard, and nothing of it else', async () => {
    const rescoring: AssessmentFile['rescorings'][number] = {
      id: 'x1', hazardId: 'HZ-2026-001', cause: 'accepted', packId: 'sd-smb-standardization', itemId: '6.2.16', at: '2026-11-18T09:00:00+08:00', by: '甲负责',
      answerBefore: aScore('6.2.16', [['6.2.16-a', 1]]), answerAfter: aScore('6.2.16'), before: { earned: '0', percent: '87.6' }, after: { earned: '6', percent: '88.2' },
    };
    const { text } = await setSections('chapter7-rescored', hazardRecord('passed', { assessment: { rescorings: [rescoring] } }), [addChapter7Hazards]);
    for (const words of ['7.6复核得分', '2026-11-18', '整改验收', '扣分1条→满分', '0→6', '87.6→88.2']) expect(text).toContain(words);
    expect((await setSections('chapter7-plain', hazardRecord('passed'), [addChapter7Hazards])).text).not.toContain('复核得分');
  });
});
