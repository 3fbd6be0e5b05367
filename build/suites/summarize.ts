import type { SuiteResult } from './Suite.ts';

/** The end of `npm test`. */
export interface Summary {
  readonly line: string;
  readonly exitCode: 0 | 1;
}

/** Sums up all suites; a suite that did not run counts as one failure, so that the line never looks better than the exit code. */
export function summarize(results: readonly SuiteResult[]): Summary {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const result of results) {
    if (result.kind === 'didNotRun') {
      failed += 1;
    } else {
      passed += result.passed;
      failed += result.failed;
      skipped += result.skipped.length;
    }
  }
  if (results.length === 0) failed += 1;
  return { line: `${passed} passed, ${failed} failed, ${skipped} skipped`, exitCode: failed > 0 ? 1 : 0 };
}
