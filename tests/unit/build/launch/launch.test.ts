import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { runChild } from '../../../../build/launch/runChild.mjs';

const folder = new URL('../../../../build/launch/', import.meta.url).href;
const body = (code: string) => `import { launch } from '${folder}launch.mjs'; import { Refusal } from '${folder}Refusal.mjs'; import { runChild } from '${folder}runChild.mjs';
  await launch(async () => { ${code} });`;
const run = (code: string) => runChild(process.execPath, ['--input-type=module', '-e', body(code)], { output: 'capture' });

describe('launch', () => {
  it('ends with the code of the body', async () => {
    expect(await run('return 3;')).toMatchObject({ code: 3, output: '' });
  });

  it('turns a refusal into one sentence and leaves a bug its stack', async () => {
    expect(await run("throw new Refusal('install Node 24.');")).toMatchObject({ code: 2, output: 'anzhun: install Node 24.\n' });
    const bug = await run("throw new TypeError('x is undefined');");
    expect(bug.code).toBe(1);
    expect(bug.output).toMatch(/TypeError: x is undefined\s+at /);
  });

  it('ends with what it started when npm between it and the person is killed', async () => {
    const code = "console.log(process.pid); return (await runChild(process.execPath, ['-e', 'console.log(process.pid); setInterval(() => {}, 1000)'])).code;";
    const parent = "require('node:child_process').spawn(process.execPath, ['--input-type=module', '-e', process.argv[1]], { stdio: 'inherit' });";
    const shell = spawn(process.execPath, ['-e', parent, body(code)], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, npm_lifecycle_event: 'start' } });
    let printed = '';
    shell.stdout.on('data', (chunk) => (printed += chunk));
    while (printed.split('\n').length < 3) await wait(20);
    const pids = printed.trim().split('\n').map(Number);
    shell.kill('SIGKILL');
    await once(shell, 'exit');
    const lives = (pid: number) => { try { return process.kill(pid, 0); } catch { return false; } };
    for (let tries = 0; tries < 100 && pids.some(lives); tries += 1) await wait(50);
    expect(pids.filter(lives)).toEqual([]);
  });
});
