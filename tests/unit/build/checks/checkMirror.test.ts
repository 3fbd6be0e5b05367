import { describe, expect, it } from 'vitest';
import { checkMirror } from '../../../../build/checks/checkMirror.ts';
import { temporaryTree } from '../../../fixtures/temporaryTree.ts';

const code = { 'electron/store/Journal.ts': '', 'electron/store/migrations/migrate.ts': '', 'renderer/ui/Plate.tsx': '', 'build/launch/Stamp.mjs': '' };

describe('checkMirror', () => {
  it('accepts tests named for a file or a folder of the mirrored tree', () => {
    const tests = ['store/Journal', 'store/migrations', 'store/migrations/migrate', 'renderer/ui/Plate', 'build/launch/Stamp'];
    const root = temporaryTree({ ...code, ...Object.fromEntries(tests.map((name) => [`tests/unit/${name}.test.ts`, ''])) });
    expect(checkMirror(root)).toEqual({ findings: [], seen: 5 });
  });

  it('accepts a test of several files together that imports from the mirrored folder', () => {
    const test = "import { Journal } from '../../../electron/store/Journal.ts';";
    expect(checkMirror(temporaryTree({ ...code, 'tests/unit/store/crashes.test.ts': test })).findings).toEqual([]);
  });

  it('names a test that stayed behind when its file moved or was renamed', () => {
    const root = temporaryTree({
      ...code,
      'tests/unit/store/Diary.test.ts': "import { Plate } from '../../../renderer/ui/Plate.tsx';",
      'tests/unit/vault/Journal.test.ts': "import { Journal } from '../../../electron/store/Journal.ts';",
    });
    expect(checkMirror(root).findings).toEqual([
      'tests/unit/store/Diary.test.ts: electron/store/ holds no Diary, and the test imports nothing from there',
      'tests/unit/vault/Journal.test.ts: electron/vault/ holds no Journal, and the test imports nothing from there',
    ]);
  });
});
