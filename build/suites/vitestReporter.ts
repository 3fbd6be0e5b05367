import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { TestTally } from './TestReport.ts';

/** Tells `npm test` what vitest did, with the reason of every skip, in the file that ANZHUN_REPORT names. */
export default class VitestReporter implements Reporter {
  readonly #tally = new TestTally();

  onTestCaseResult(test: TestCase): void {
    const result = test.result();
    if (result.state === 'pending') return;
    const why = result.state === 'skipped' ? result.note : undefined;
    this.#tally.add(test.module.moduleId, test.fullName, result.state, why);
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly { readonly message: string }[]): void {
    for (const module of modules) {
      for (const error of module.errors()) this.#tally.errors.push(`${module.relativeModuleId}: ${error.message}`);
    }
    for (const error of unhandled) this.#tally.errors.push(error.message);
    if (process.env['ANZHUN_REPORT']) this.#tally.write(process.env['ANZHUN_REPORT']);
  }
}
