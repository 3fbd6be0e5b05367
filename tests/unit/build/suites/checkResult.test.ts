import { describe, expect, it } from 'vitest';
import { checkResult } from '../../../../build/suites/checkResult.ts';

describe('checkResult', () => {
  it('counts a check as one test, however much it found', () => {
    expect(checkResult([], 12, 'files')).toMatchObject({ kind: 'ran', passed: 1, failed: 0, note: '12 files' });
    expect(checkResult(['a', 'b'], 12, 'files')).toMatchObject({ kind: 'ran', passed: 0, failed: 1, details: 'a\nb' });
  });

  it('does not let a check pass that looked at nothing', () => {
    expect(checkResult([], 0, 'modules')).toEqual({ kind: 'didNotRun', why: 'it saw no modules', details: '' });
  });
});
