import { describe, expect, it } from 'vitest';
import { rowHeight } from '../../../electron/workbooks/rowHeight.ts';

const columns = [{ head: '序号', width: 5 }, { head: '内容', width: 11 }];
const heightOf = (...cells: readonly (string | number | null)[]): number => rowHeight({ cells }, columns);

describe('the height of a row', () => {
  it('grows by a line for each that the tallest cell takes, Chinese characters counting twice', () => {
    const [one, two, three] = [heightOf(1, '五个汉字的'), heightOf(1, '六个汉字的话'), heightOf(1, '甲\n乙\n丙')];
    expect(heightOf(1, 'ten digits')).toBe(one);
    expect(heightOf(1, null)).toBe(one);
    expect([two - one, three - two]).toEqual([14, 14]);
  });

  it('stays within what Excel takes', () => {
    expect(heightOf(1, '长'.repeat(5000))).toBe(409);
  });
});
