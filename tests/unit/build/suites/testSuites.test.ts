import { describe, expect, it } from 'vitest';
import { folderResult } from '../../../../build/suites/testSuites.ts';

const end = { code: 0, output: 'what the runner printed', timedOut: false };
const report = (folders: object, errors: string[] = []) => ({ ...end, report: { folders: folders as never, errors } });

describe('folderResult', () => {
  it('counts what the runner reported for its folder', () => {
    const skipped = [{ what: 'tests/unit/a.test.ts: b', why: 'needs the Electron binary' }];
    const folders = { unit: { passed: 5, failed: 0, skipped }, golden: { passed: 2, failed: 0, skipped: [] } };
    expect(folderResult('unit', report(folders))).toEqual({ kind: 'ran', passed: 5, failed: 0, skipped, details: '', note: '6 tests' });
  });

  it("shows the runner's output when a test failed", () => {
    const result = folderResult('unit', { ...report({ unit: { passed: 5, failed: 1, skipped: [] } }), code: 1 });
    expect(result).toMatchObject({ kind: 'ran', failed: 1, details: 'what the runner printed' });
  });

  it('fails when every test passed but a file could not be loaded, or the runner itself ended badly', () => {
    const folders = { unit: { passed: 5, failed: 0, skipped: [] } };
    expect(folderResult('unit', { ...report(folders, ['cannot import x']), code: 1 })).toMatchObject({ passed: 5, failed: 1 });
    expect(folderResult('unit', { ...report(folders), code: 134 })).toMatchObject({ passed: 5, failed: 1 });
  });

  it('does not blame a folder for the failures of another one', () => {
    const folders = { unit: { passed: 5, failed: 0, skipped: [] }, golden: { passed: 0, failed: 2, skipped: [] } };
    expect(folderResult('unit', { ...report(folders), code: 1 })).toMatchObject({ passed: 5, failed: 0, details: '' });
  });

  it('says that it did not run when there was no test, no report, or no end', () => {
    expect(folderResult('golden', report({}))).toMatchObject({ kind: 'didNotRun' });
    expect(folderResult('golden', report({ golden: { passed: 0, failed: 0, skipped: [{ what: 'a', why: 'b' }] } }))).toMatchObject({ kind: 'didNotRun' });
    expect(folderResult('unit', { ...end, code: 139, report: undefined })).toMatchObject({ kind: 'didNotRun', details: 'what the runner printed' });
    expect(folderResult('unit', { ...report({ unit: { passed: 5, failed: 0, skipped: [] } }), timedOut: true })).toMatchObject({ kind: 'didNotRun' });
  });
});
