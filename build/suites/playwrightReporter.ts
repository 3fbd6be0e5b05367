import type { FullResult, Reporter, Suite, TestError } from '@playwright/test/reporter';
import { TestTally } from './TestReport.ts';

/** Tells `npm test` what Playwright did, in the file that ANZHUN_REPORT names. */
export default class PlaywrightReporter implements Reporter {
  readonly #tally = new TestTally();
  #journeys: Suite | undefined;

  onBegin(_config: unknown, suite: Suite): void {
    this.#journeys = suite;
  }

  onError(error: TestError): void {
    this.#tally.errors.push(error.message ?? 'an error without a message');
  }

  onEnd(result: FullResult): void {
    for (const test of this.#journeys?.allTests() ?? []) {
      const outcome = test.outcome();
      // a journey that passes only at the second try is a failure: nothing here may be a matter of luck
      const counted = outcome === 'skipped' ? 'skipped' : outcome === 'expected' ? 'passed' : 'failed';
      const stated = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
      // a test of a series is never begun when an earlier one failed, though nobody asked to skip it
      const why = test.expectedStatus === 'skipped' ? stated : 'not begun, because an earlier test of its series failed';
      this.#tally.add(test.location.file, test.titlePath().filter(Boolean).slice(1).join(' › '), counted, why);
    }
    if (result.status === 'timedout' || result.status === 'interrupted') this.#tally.errors.push(`the run was ${result.status}`);
    if (process.env['ANZHUN_REPORT']) this.#tally.write(process.env['ANZHUN_REPORT']);
  }
}
