import { describe, expect, it } from 'vitest';
import { checkMirror } from '../../../../build/checks/checkMirror.ts';
import { temporaryTree } from '../../../fixtures/temporaryTree.ts';

const code = { 'electron/store/Journal.ts': '', 'electron/store/migrations/migrate.ts': '', 'renderer/ui/Plate.tsx': '', 'build/launch/Stamp.mjs': '' };

describe('checkMirror', () => {
  it('accepts tests named for a file or a folder of the mirrored tree', () => {
    const tests = ['store/Journal', 'store/migrations', 'store/store', 'store/migrations/migrate', 'renderer/ui/Plate', 'build/launch/Stamp'];
    const root = temporaryTree({ ...code, ...Object.fromEntries(tests.map((name) => [`tests/unit/${name}.test.ts`, ''])) });
    expect(checkMirror(root)).toEqual({ findings: [], seen: 6 });
  });

  it('names a test that stayed behind when its file moved or was renamed', () => {
    const root = temporaryTree({ ...code, 'tests/unit/store/Diary.test.ts': '', 'tests/unit/vault/Journal.test.ts': '' });
    expect(checkMirror(root).findings).toEqual([
      'tests/unit/store/Diary.test.ts: electron/store/ holds no Diary',
      'tests/unit/vault/Journal.test.ts: electron/vault/ holds no Journal',
    ]);
  });
});
