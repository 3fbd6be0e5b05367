import type { SuiteResult } from './Suite.ts';

/** A check's findings as a suite result. A check that looked at nothing did not run, whatever it found.
 *  @param seen how many things it looked at
 *  @param noun what these are, in the plural */
export function checkResult(findings: readonly string[], seen: number, noun: string): SuiteResult {
  if (seen === 0) return { kind: 'didNotRun', why: `it saw no ${noun}`, details: findings.join('\n') };
  const ok = findings.length === 0;
  return {
    kind: 'ran', passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [], details: findings.join('\n'), note: `${seen} ${noun}`,
  };
}
