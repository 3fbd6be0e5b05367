import { describe, expect, it } from 'vitest';
import type { SuiteResult } from '../../../../build/suites/Suite.ts';
import { summarize } from '../../../../build/suites/summarize.ts';

const ran = (passed: number, failed: number, skips: number): SuiteResult => ({
  kind: 'ran', passed, failed, skipped: Array.from({ length: skips }, () => ({ what: 'x', why: 'y' })), details: '', note: '',
});

describe('summarize', () => {
  it('adds up every suite', () => {
    expect(summarize([ran(3, 0, 1), ran(1, 0, 0), ran(40, 0, 4)])).toEqual({ line: '44 passed, 0 failed, 5 skipped', exitCode: 0 });
  });

  it('is red for one failure among many', () => {
    expect(summarize([ran(3, 0, 0), ran(1000, 1, 0)])).toEqual({ line: '1003 passed, 1 failed, 0 skipped', exitCode: 1 });
  });

  it('is red when a suite did not run, and when there was none', () => {
    const absent: SuiteResult = { kind: 'didNotRun', why: 'it needs Chromium', details: '' };
    expect(summarize([ran(3, 0, 0), absent])).toEqual({ line: '3 passed, 1 failed, 0 skipped', exitCode: 1 });
    expect(summarize([])).toEqual({ line: '0 passed, 1 failed, 0 skipped', exitCode: 1 });
  });
});
