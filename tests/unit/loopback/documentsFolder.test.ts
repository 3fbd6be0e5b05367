import { homedir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentsFolder } from '../../../electron/loopback/documentsFolder.ts';

describe('documentsFolder', () => {
  it('is a folder of the user, never the home folder itself', () => {
    expect(path.isAbsolute(documentsFolder())).toBe(true);
    expect(documentsFolder()).not.toBe(homedir());
    expect(documentsFolder('win32')).toBe(path.join(homedir(), 'Documents'));
  });
});
