import { renameSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestFiles } from '../../../../build/launch/digestFiles.mjs';
import { addFiles, temporaryTree } from '../../../fixtures/temporaryTree.ts';

const files = { 'a/one.ts': '1', 'a/b/two.ts': '2' };

describe('digestFiles', () => {
  it('is the same for a copy of the tree and after a file was only touched', () => {
    const root = temporaryTree(files);
    const digest = digestFiles(root, ['a']);
    utimesSync(join(root, 'a/one.ts'), 1, 1);
    expect(digestFiles(root, ['a'])).toBe(digest);
    expect(digestFiles(temporaryTree(files), ['a'])).toBe(digest);
  });

  it('changes with a byte, a name, a file more, and a byte that moves from one file to the next', () => {
    const root = temporaryTree(files);
    const digests = [digestFiles(root, ['a'])];
    addFiles(root, { 'a/one.ts': '3' });
    digests.push(digestFiles(root, ['a']));
    renameSync(join(root, 'a/one.ts'), join(root, 'a/uno.ts'));
    digests.push(digestFiles(root, ['a']));
    addFiles(root, { 'a/three.ts': '' });
    digests.push(digestFiles(root, ['a']));
    addFiles(root, { 'a/three.ts': '3', 'a/uno.ts': '' });
    digests.push(digestFiles(root, ['a']));
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('looks only at the places it was given, and into no node_modules', () => {
    const root = temporaryTree({ ...files, 'node_modules/x.js': 'x', 'a/node_modules/y.js': 'y', 'other/z.ts': 'z' });
    expect(digestFiles(root, ['a'])).toBe(digestFiles(temporaryTree(files), ['a']));
  });
});
