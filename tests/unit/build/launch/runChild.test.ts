import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { runChild } from '../../../../build/launch/runChild.mjs';

const node = process.execPath;
const runChildAt = new URL('../../../../build/launch/runChild.mjs', import.meta.url).href;

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('runChild', () => {
  it('returns the exit code and what was said on both streams', async () => {
    const end = await runChild(node, ['-e', 'console.log("out"); console.error("err"); process.exitCode = 5'], { output: 'capture' });
    expect(end.code).toBe(5);
    expect(end.output.split('\n').sort()).toEqual(['', 'err', 'out']);
  });

  it('reports a program that is not there as 127, as a shell does', async () => {
    expect(await runChild('/no/such/program', [], { output: 'capture' })).toMatchObject({ code: 127, timedOut: false });
  });

  it('ends a child that takes too long', async () => {
    expect(await runChild(node, ['-e', 'setInterval(() => {}, 1000)'], { output: 'capture', boundMs: 300 })).toMatchObject({ code: 143, timedOut: true });
  });

  it('takes what it started with it when the launcher is ended', async () => {
    const script = `import { runChild } from ${JSON.stringify(runChildAt)};
      const { code } = await runChild(process.execPath, ['-e', 'console.log(process.pid); setInterval(() => {}, 1000)']);
      process.exitCode = code;`;
    const launcher = spawn(node, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = await once(launcher.stdout, 'data') as [Buffer];
    const grandchild = Number(line.toString());
    expect(lives(grandchild)).toBe(true);
    launcher.kill('SIGTERM');
    expect(await once(launcher, 'exit')).toEqual([143, null]);
    await wait(20);
    expect(lives(grandchild)).toBe(false);
  });
});
