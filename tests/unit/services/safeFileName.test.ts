import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../../electron/services/safeFileName.ts';

describe('a part of a file name', () => {
  it.each([
    ['嘉祥县示例机械有限公司', '嘉祥县示例机械有限公司'],
    ['甲/乙\\丙:丁*戊?"己<庚>辛|壬', '甲 乙 丙 丁 戊 己 庚 辛 壬'],
    ['..\\..\\windows', 'windows'],
    ['  名称. . ', '名称'],
    ['a\u0000b\u202Egnp.exe\u200B', 'abgnp.exe'],
    ['\uD800x', 'x'],
    ['???', ''],
  ])('makes of %j what Windows takes', (given, safe) => expect(safeFileName(given)).toBe(safe));

  it('is short enough for any file system, whole characters only', () => {
    expect(safeFileName('😀'.repeat(500))).toBe('😀'.repeat(80));
    expect(Buffer.byteLength(safeFileName('😀'.repeat(500)))).toBeLessThan(330);
  });
});
