import { expect, it } from 'vitest';
import { evidenceLimitBytes } from '../../../../../../electron/contract/evidenceLimits.ts';
import { fileProblem, roomFor } from '../../../../../../renderer/features/assessment/evidence/admitFiles.ts';

it('refuses a file of 300 MB by its size alone, and takes one of just the limit', () => {
  expect(fileProblem({ name: 'a.jpg', size: 300 * 1024 * 1024, type: 'image/jpeg' }, false)).toBe('tooLarge');
  expect(fileProblem({ name: 'a.jpg', size: evidenceLimitBytes, type: 'image/jpeg' }, false)).toBeNull();
});

it('knows a HEIC by its kind or its ending', () => {
  expect(fileProblem({ name: 'a', size: 1, type: 'image/heif' }, false)).toBe('heic');
  expect(fileProblem({ name: 'A.HEIC', size: 1, type: '' }, false)).toBe('heic');
  expect(fileProblem({ name: 'A.HEIC', size: 1, type: '' }, true)).toBeNull();
});

it('has room for 500 files of an item and says how many are left', () => {
  expect(roomFor(500, 0)).toEqual({ fits: true });
  expect(roomFor(5000, 0)).toEqual({ fits: false, left: 500 });
  expect(roomFor(11, 490)).toEqual({ fits: false, left: 10 });
  expect(roomFor(1, 900)).toEqual({ fits: false, left: 0 });
});
