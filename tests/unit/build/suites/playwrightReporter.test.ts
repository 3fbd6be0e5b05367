import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root as checkout, runProgram } from '../../../../build/suites/runProgram.ts';
import { readTestReport } from '../../../../build/suites/TestReport.ts';
import { temporaryTree } from '../../../fixtures/temporaryTree.ts';

it('reports what a real Playwright run did, and counts a journey that needed a second try as failed', async () => {
  const root = temporaryTree({
    'playwright.config.ts': "export default { testDir: 'tests/e2e', retries: 1, outputDir: 'out' };",
    'package.json': '{"type":"module"}',
    'tests/e2e/journey.spec.ts': `import { expect, test } from '@playwright/test';
      test('walks', () => { expect(1).toBe(1); });
      test('stumbles', () => { expect(1).toBe(2); });
      test('gets up again', ({}, info) => { expect(info.retry).toBe(1); });
      test.describe.serial('a series', () => {
        test('breaks', () => { expect(1).toBe(2); });
        test('follows', () => {});
      });
      test('waits', () => { test.skip(true, 'needs the Electron binary'); });`,
  });
  symlinkSync(join(checkout, 'node_modules'), join(root, 'node_modules'));
  const path = join(root, 'report.json');
  const reporter = join(checkout, 'build/suites/playwrightReporter.ts');
  const { code } = await runProgram('@playwright/test/cli.js', ['test', '-c', join(root, 'playwright.config.ts'), '--reporter', reporter], 240_000, { ANZHUN_REPORT: path });
  expect(code).toBe(1);
  expect(readTestReport(path)).toEqual({
    folders: { e2e: { passed: 1, failed: 3, skipped: [
      { what: 'tests/e2e/journey.spec.ts: a series › follows', why: 'not begun, because an earlier test of its series failed' },
      { what: 'tests/e2e/journey.spec.ts: waits', why: 'needs the Electron binary' },
    ] } },
    errors: [],
  });
}, 240_000);
