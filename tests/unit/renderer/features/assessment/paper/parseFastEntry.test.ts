import { describe, expect, it } from 'vitest';
import { packIndex } from '../../../../../../assessment-specs/engine/packIndex.ts';
import { parseFastEntry } from '../../../../../../renderer/features/assessment/paper/parseFastEntry.ts';
import { buildPack } from '../../../../assessment-specs/engine/buildPack.ts';

const pack = buildPack([[[{ points: 1000, rules: [{ kind: 'forfeit' }, { kind: 'each', points: 200 }, { kind: 'once', points: 100 }] }, { points: 500, na: false }]]]);
const { item } = packIndex(pack);
const read = (line: string) => {
  const reading = parseFastEntry(line, item);
  if (!reading.ok) return reading.problem.kind;
  const { entry } = reading;
  return entry.kind === 'scored' ? { findings: entry.findings.map(({ ruleId, count }) => `${ruleId} ${count}`), note: entry.note } : { ground: entry.ground, reason: entry.reason };
};

describe('a line from a filled-in sheet', () => {
  it.each([
    ['1.1.1 0', [], ''],
    ['1.1.1 1', ['1.1.1-a 1'], ''],
    ['  1.1.1   2x3 3  ', ['1.1.1-b 3', '1.1.1-c 1'], ''],
    ['１．１．１ ２×３ 两台 无护罩', ['1.1.1-b 3'], '两台 无护罩'],
    ['1.1.1 2*12 2号叉车不亮', ['1.1.1-b 12'], '2号叉车不亮'],
    ['1.1.1 2 ： 3 号车间', ['1.1.1-b 1'], '3 号车间'],
    ['1.1.1 0 现场完好', [], '现场完好'],
  ])('%s reads as rules with their counts and a note', (line, findings, note) => {
    expect(read(line)).toEqual({ findings, note });
  });

  it('reads 空项 with its ground and reason', () => {
    expect([read('1.1.1 n 没有这类设备'), read('1.1.1 NP 期内没有 施工')]).toEqual([{ ground: 'attested', reason: '没有这类设备' }, { ground: 'period', reason: '期内没有 施工' }]);
  });

  it.each([
    ['   ', 'empty'], ['9.9.9 0', 'unknownItem'], ['constructor 0', 'unknownItem'], ['1.1.1', 'noCode'], ['1.1.1 好', 'noCode'], ['1.1.1 4', 'unknownRule'], ['1.1.1 1x2', 'badCount'], ['1.1.1 2x0', 'badCount'],
    ['1.1.1 2 2x3', 'ruleTwice'], ['1.1.1 0 1', 'fullWithRules'], ['1.1.2 n 没有', 'notApplicableForbidden'], ['1.1.1 n', 'reasonMissing'], ['1.1.1 np  ', 'reasonMissing'],
  ])('%s is not written: %s', (line, problem) => {
    expect(read(line)).toBe(problem);
  });
});
