import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runProgram } from '../../../../build/suites/runProgram.ts';
import { readTestReport } from '../../../../build/suites/TestReport.ts';
import { temporaryTree } from '../../../fixtures/temporaryTree.ts';

it('reports what a real vitest run did, with the reason of each skip and what could not be loaded', async () => {
  const root = temporaryTree({
    'tests/unit/mixed.test.ts': `describe('points', () => {
      it('adds', () => expect(1).toBe(1));
      it('loses one', () => expect(1).toBe(2));
      it.skip('is for later', () => {});
      it.skip('waits — skipped: comes with its pack', () => {});
      it('needs more', (context) => context.skip('needs the Electron binary'));
    });`,
    'tests/golden/case.test.ts': "it('stays', () => expect('a').toBe('a'));",
    'tests/contract/broken.test.ts': "import './not-there.ts'; it('never runs', () => {});",
  });
  const path = join(root, 'report.json');
  const reporter = join(import.meta.dirname, '../../../../build/suites/vitestReporter.ts');
  const { code } = await runProgram('vitest/vitest.mjs', ['run', '--root', root, '--globals', '--reporter', reporter], 240_000, { ANZHUN_REPORT: path });
  expect(code).toBe(1);
  expect(readTestReport(path)).toEqual({
    folders: {
      unit: {
        passed: 1,
        failed: 1,
        skipped: [
          { what: 'tests/unit/mixed.test.ts: points > is for later', why: 'no reason given' },
          { what: 'tests/unit/mixed.test.ts: points > waits — skipped: comes with its pack', why: 'comes with its pack' },
          { what: 'tests/unit/mixed.test.ts: points > needs more', why: 'needs the Electron binary' },
        ],
      },
      golden: { passed: 1, failed: 0, skipped: [] },
    },
    errors: [expect.stringMatching(/^tests\/contract\/broken\.test\.ts: .*not-there/s)],
  });
}, 240_000);
