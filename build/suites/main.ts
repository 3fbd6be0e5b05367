import { journeys, vitestSuites } from './testSuites.ts';
import { emptyReports, staticSuites } from './staticSuites.ts';
import type { Suite, SuiteResult } from './Suite.ts';
import { summarize } from './summarize.ts';

const names = [...staticSuites.map(({ name }) => name), 'unit', 'contract', 'golden', 'journeys'];

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** One line a suite, its skips each with their reason, its failures in full. */
function printSuite(name: string, result: SuiteResult, seconds: string): void {
  if (result.kind === 'didNotRun') {
    print(`✗ ${name}: did not run: ${result.why} (${seconds} s)`);
  } else {
    print(`${result.failed > 0 ? '✗' : '✓'} ${name}: ${result.passed} passed, ${result.failed} failed, ${result.skipped.length} skipped; ${result.note} (${seconds} s)`);
    for (const { what, why } of result.skipped) print(`  skipped: ${why}: ${what}`);
  }
  if (result.details) print(result.details.replace(/^/gm, '  '));
}

async function runSuite(suite: Suite): Promise<SuiteResult> {
  const begin = performance.now();
  const result = await suite.run().catch((error: unknown): SuiteResult => ({
    kind: 'didNotRun', why: 'the suite itself threw', details: error instanceof Error ? error.stack ?? error.message : String(error),
  }));
  printSuite(suite.name, result, ((performance.now() - begin) / 1000).toFixed(1));
  return result;
}

const wanted = process.argv.length > 2 ? process.argv.slice(2) : names;
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  print(`There is no suite named ${unknown.join(', ')}; there are ${names.join(', ')}.`);
  process.exitCode = 2;
} else {
  emptyReports();
  const results: SuiteResult[] = [];
  const suites = [...staticSuites.filter(({ name }) => wanted.includes(name)), ...vitestSuites(wanted), ...(wanted.includes('journeys') ? [journeys] : [])];
  for (const suite of suites) results.push(await runSuite(suite));
  const { line, exitCode } = summarize(results);
  print(line);
  process.exitCode = exitCode;
}
