import { rmSync } from 'node:fs';
import { checkLayers } from '../checks/checkLayers.ts';
import { checkLicences } from '../checks/checkLicences.ts';
import { checkMirror } from '../checks/checkMirror.ts';
import { buildTargets } from '../launch/buildTargets.mjs';
import { checkResult } from './checkResult.ts';
import { root, runProgram } from './runProgram.ts';
import { codeFolders, sourceFiles } from './sourceFiles.ts';
import type { Suite, SuiteResult } from './Suite.ts';

const minuteMs = 60_000;

/** A program whose exit code is the verdict; what it printed is the detail. */
async function verdict(script: string, args: readonly string[], seen: number, noun: string): Promise<SuiteResult> {
  const { code, output, timedOut } = await runProgram(script, args, 5 * minuteMs);
  if (timedOut) return { kind: 'didNotRun', why: 'it took longer than five minutes and was ended', details: output };
  return checkResult(code === 0 ? [] : [output.trim() || `${script} ended with code ${code} and said nothing`], seen, noun);
}

const build: Suite = {
  name: 'build',
  async run() {
    // the launcher has built, before this program could be started with what it needs
    const failure = process.env['ANZHUN_BUILD_FAILURE'];
    return failure === undefined
      ? { kind: 'didNotRun', why: 'only build/launch/test.mjs builds', details: '' }
      : checkResult(failure === '' ? [] : [failure], Object.keys(buildTargets).length, 'targets');
  },
};

const types: Suite = { name: 'types', run: () => verdict('typescript/bin/tsc', ['-b', '--pretty', 'false'], sourceFiles(root).length, 'files') };

const lint: Suite = {
  name: 'lint',
  async run() {
    const { code, output, timedOut } = await runProgram('oxlint/bin/oxlint', ['--deny-warnings', ...codeFolders], 5 * minuteMs);
    // "Finished in 35ms on 108 files with 90 rules": its own word for how much it saw
    const seen = Number(/ on (\d+) files?/.exec(output)?.[1] ?? 0);
    if (timedOut) return { kind: 'didNotRun', why: 'it took longer than five minutes and was ended', details: output };
    const expected = sourceFiles(root).length;
    const blind = seen < expected ? [`oxlint looked at ${seen} of ${expected} files.`] : [];
    return checkResult(code === 0 ? blind : [output.trim(), ...blind], seen, 'files');
  },
};

const layers: Suite = {
  name: 'layers',
  async run() {
    const { findings, seen } = await checkLayers(root);
    return checkResult(findings, seen, 'modules');
  },
};

const mirror: Suite = {
  name: 'mirror',
  async run() {
    const { findings, seen } = checkMirror(root);
    return checkResult(findings, seen, 'unit test files');
  },
};

const deadCode: Suite = {
  name: 'dead-code',
  run: () => verdict('knip/bin/knip.js', ['--no-progress', '--treat-config-hints-as-errors'], sourceFiles(root).length, 'files'),
};

const licences: Suite = {
  name: 'licences',
  async run() {
    const { findings, seen, sizeMb } = checkLicences(root);
    return checkResult(findings, seen, `production packages, ${sizeMb} MB`);
  },
};

/** The checks that read the code without running it. */
export const staticSuites: readonly Suite[] = [build, types, lint, layers, mirror, deadCode, licences];

/** Where the runners leave their reports; emptied so that an old report is never read as a new one. */
export function emptyReports(): void {
  rmSync(`${root}/.cache/reports`, { recursive: true, force: true });
}
