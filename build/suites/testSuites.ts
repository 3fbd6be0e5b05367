import { join } from 'node:path';
import { findBrowser } from '../launch/findBrowser.mjs';
import { listFiles } from '../launch/listFiles.mjs';
import { root, runProgram } from './runProgram.ts';
import type { Suite, SuiteResult } from './Suite.ts';
import { readTestReport } from './TestReport.ts';
import type { TestReport } from './TestReport.ts';

const minuteMs = 60_000;

interface RunnerEnd {
  readonly code: number;
  readonly output: string;
  readonly timedOut: boolean;
  readonly report: TestReport | undefined;
}

/** One folder's part of a runner's report. The runner's own exit code and errors outside any test fail it too. */
export function folderResult(folder: string, end: RunnerEnd): SuiteResult {
  const { report, output } = end;
  if (end.timedOut) return { kind: 'didNotRun', why: 'it took too long and was ended', details: output };
  if (!report) return { kind: 'didNotRun', why: `the runner ended with code ${end.code} before it could report`, details: output };
  const found = report.folders[folder];
  if (!found || found.passed + found.failed === 0) {
    const what = found ? 'every test in it was skipped' : `tests/${folder} held no test that could be loaded`;
    return { kind: 'didNotRun', why: what, details: [...report.errors, end.code === 0 ? '' : output].join('\n').trim() };
  }
  const outside = report.errors.length > 0 || (end.code !== 0 && found.failed === 0 && !otherFolderFailed(report));
  return {
    kind: 'ran',
    passed: found.passed,
    failed: found.failed + (outside ? 1 : 0),
    skipped: found.skipped,
    details: found.failed > 0 || outside ? [output.trim(), ...report.errors].join('\n') : '',
    note: `${found.passed + found.failed + found.skipped.length} tests`,
  };
}

function otherFolderFailed(report: TestReport): boolean {
  return Object.values(report.folders).some(({ failed }) => failed > 0);
}

async function runVitest(folders: readonly string[]): Promise<RunnerEnd> {
  const path = join(root, '.cache/reports', `vitest-${folders.join('-')}.json`);
  const args = ['run', '--reporter=dot', '--reporter=./build/suites/vitestReporter.ts', '--allowOnly=false', ...folders.map((name) => `tests/${name}/`)];
  const end = await runProgram('vitest/vitest.mjs', args, 13 * minuteMs, { ANZHUN_REPORT: path });
  return { ...end, report: readTestReport(path) };
}

/** The vitest folders among the wanted ones, in one process; each is a suite of its own. */
export function vitestSuites(wanted: readonly string[]): readonly Suite[] {
  const folders = ['unit', 'contract', 'golden'].filter((name) => wanted.includes(name));
  let end: Promise<RunnerEnd> | undefined;
  return folders.map((folder) => ({
    name: folder,
    async run() {
      const done = await (end ??= runVitest(folders));
      const result = folderResult(folder, done);
      // one output for all folders: print it with the first that failed only
      const first = folders.find((name) => hasDetails(folderResult(name, done)));
      return first === folder || !hasDetails(result) ? result : { ...result, details: `(printed above, at ${first})` };
    },
  }));
}

function hasDetails(result: SuiteResult): boolean {
  return result.details !== '';
}

/** The browser journeys over door 2. */
export const journeys: Suite = {
  name: 'journeys',
  async run() {
    if (!findBrowser()) return { kind: 'didNotRun', why: 'it needs Chromium (Debian package chromium)', details: '' };
    if (listFiles(root, ['tests/e2e'], (path) => path.endsWith('.spec.ts')).length === 0) {
      return { kind: 'didNotRun', why: 'tests/e2e holds no *.spec.ts', details: '' };
    }
    const path = join(root, '.cache/reports/playwright.json');
    const end = await runProgram('@playwright/test/cli.js', ['test', '--reporter=line,./build/suites/playwrightReporter.ts'], 12 * minuteMs, { ANZHUN_REPORT: path });
    return folderResult('e2e', { ...end, report: readTestReport(path) });
  },
};
