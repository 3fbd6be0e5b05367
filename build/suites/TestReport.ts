import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Skip } from './Suite.ts';

/** What a test runner tells `npm test`: counts by the first folder below tests/ (unit, contract, golden, e2e). */
export interface TestReport {
  readonly folders: Readonly<Record<string, FolderReport>>;
  /** what went wrong outside any test: an import that failed, an unhandled rejection */
  readonly errors: readonly string[];
}

export interface FolderReport {
  passed: number;
  failed: number;
  skipped: Skip[];
}

/** Collects outcomes while a runner goes on. */
export class TestTally implements TestReport {
  readonly folders: Record<string, FolderReport> = {};
  readonly errors: string[] = [];

  /** @param why the reason of a skip; without one it is read from a name that ends in `skipped: <reason>` */
  add(file: string, name: string, outcome: 'passed' | 'failed' | 'skipped', why: string | undefined): void {
    const folder = /(?:^|\/)tests\/([^/]+)\//.exec(file)?.[1] ?? 'tests';
    const report = (this.folders[folder] ??= { passed: 0, failed: 0, skipped: [] });
    if (outcome === 'skipped') report.skipped.push({ what: `${file.replace(/^.*?tests\//, 'tests/')}: ${name}`, why: why ?? /skipped: (.+)$/.exec(name)?.[1] ?? 'no reason given' });
    else report[outcome] += 1;
  }

  write(path: string): void {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify({ folders: this.folders, errors: this.errors } satisfies TestReport));
  }
}

/** @returns undefined when the runner died before it could write one */
export function readTestReport(path: string): TestReport | undefined {
  try {
    // written by TestTally above in the run just ended
    return JSON.parse(readFileSync(path, 'utf8')) as TestReport;
  } catch {
    return undefined;
  }
}
