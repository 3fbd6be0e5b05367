import { spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { lockSetup } from '../../../../build/launch/lockSetup.mjs';
import { temporaryTree } from '../../../fixtures/temporaryTree.ts';

describe('lockSetup', () => {
  it('lets the second wait until the first has done', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const root = temporaryTree();
    const order: string[] = [];
    const job = (name: string) => lockSetup(root, async () => {
      order.push(`${name} begins`);
      await wait(50);
      order.push(`${name} ends`);
    });
    await Promise.all([job('first'), job('second')]);
    expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });

  it('takes over the lock of a process that has died', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const root = temporaryTree({ '.cache/setup.lock': String(pid) });
    expect(await lockSetup(root, async () => 'done')).toBe('done');
  });

  it('gives the lock back when the work throws', async () => {
    const root = temporaryTree();
    await expect(lockSetup(root, async () => { throw new Error('npm ci ended with code 1'); })).rejects.toThrow('npm ci');
    expect(await lockSetup(root, async () => 'done')).toBe('done');
  });
});
