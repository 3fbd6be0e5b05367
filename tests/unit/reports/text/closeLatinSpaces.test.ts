import { describe, expect, it } from 'vitest';
import { closeLatinSpaces } from '../../../../electron/reports/text/closeLatinSpaces.ts';
import { fullWidthBrackets } from '../../../../electron/reports/text/fullWidthBrackets.ts';

describe('typed text before it is set', () => {
  it('loses the spaces between Chinese and figures, and no others', () => {
    expect(closeLatinSpaces('还有 12 条，第 10 号令 2023-05-15 施行')).toBe('还有12条，第10号令2023-05-15施行');
    expect(closeLatinSpaces('GB 35181 rules 一 二')).toBe('GB 35181 rules一 二');
  });

  it('has Chinese brackets around Chinese words only', () => {
    expect(fullWidthBrackets('第七条第(七)项 f(x) (a)')).toBe('第七条第（七）项 f(x) (a)');
  });
});
