import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeHost } from '../../electron/compose.ts';
import { afterStep } from '../../electron/contract/afterStep.ts';
import { codec } from '../../electron/contract/codec.ts';
import { loopbackWire } from '../../electron/contract/loopbackWire.ts';
import type { Reply } from '../../electron/contract/Reply.ts';
import type { AssessmentStep } from '../../electron/contract/views.ts';
import { createLoopbackServer } from '../../electron/loopback/createLoopbackServer.ts';
import { completedWorkshop, packItems, place, type Workshop } from '../fixtures/workshop.ts';
import { fontDirectory, openInProcess } from '../fixtures/testDoors.ts';
import { calibrationLine } from './measure/calibrationMs.ts';
import { percentile } from './measure/percentile.ts';

/**
 * One answer through door 2 until its reply has been read, against one bare fsync on the same disk in turn.
 * The assessment is fully answered (186 items, 64 criteria), so the store carries as much as it ever does; the answer is on the disk before the
 * reply leaves, which carries what the answer changed. The bare fsync appends 200 bytes to an open file and waits for fdatasync, with nothing around it.
 */
const limit = 5;
const rounds = 600;
const warmUp = 150;
const token = 'a-token-for-the-bench-that-is-long-enough-00';

const folder = await mkdtemp(join(tmpdir(), 'anzhun-bench-'));

/** Writes the answered assessment and leaves its folder closed. */
async function prepare(): Promise<Workshop> {
  const door = await openInProcess(folder);
  try {
    return await completedWorkshop(door);
  } finally {
    await door.close();
  }
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** A call as the page makes it, over a connection that stays open. */
function post(origin: string, channel: string, input: unknown): Promise<unknown> {
  const body = Buffer.from(codec.encode(input));
  return new Promise((resolve, reject) => {
    const call = request(`${origin}${loopbackWire.pathPrefix}${channel}`, {
      agent, method: 'POST', headers: { 'content-type': loopbackWire.requestType, 'content-length': body.length, origin, [loopbackWire.tokenHeader]: token },
    }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const last = codec.decode(Buffer.concat(parts).toString('utf8').trimEnd().split('\n').at(-1) ?? '') as { reply: unknown };
        resolve(last.reply);
      });
      response.on('error', reject);
    });
    call.on('error', reject);
    call.end(body);
  });
}

interface Times {
  readonly answerMs: number[];
  readonly bareMs: number[];
}

async function measure(origin: string, { assessment, ...rest }: Workshop): Promise<Times> {
  const items = packItems('sd-smb-standardization');
  const bareFile = openSync(join(folder, 'bare'), 'w');
  const bytes = Buffer.alloc(200, 0x61);
  const times: Times = { answerMs: [], bareMs: [] };
  let view = assessment;
  for (let round = 0; round < warmUp + rounds; round++) {
    const item = items[(round * 7) % items.length];
    if (!item) throw new Error('The pack has no items.');
    const input = { ...place({ ...rest, assessment: view }), layer: 'self', packId: 'sd-smb-standardization', itemId: item.id, answer: { kind: 'scored', findings: [], note: `第 ${round} 次核对`, evidence: [] } };
    const started = performance.now();
    const reply = (await post(origin, 'assessment.answer', input)) as Reply<AssessmentStep>;
    const answered = performance.now();
    writeSync(bareFile, bytes, 0, bytes.length, round * bytes.length);
    fdatasyncSync(bareFile);
    const synced = performance.now();
    if (!reply.ok) throw new Error(`The answer was refused: ${JSON.stringify(reply.error)}`);
    view = afterStep(view, reply.value);
    if (round < warmUp) continue;
    times.answerMs.push(answered - started);
    times.bareMs.push(synced - answered);
  }
  closeSync(bareFile);
  rmSync(join(folder, 'bare'));
  if (view.seq !== assessment.seq + warmUp + rounds) throw new Error(`The journal stands at ${view.seq}: not every answer was written.`);
  return times;
}

async function main(): Promise<void> {
  const workshop = await prepare();
  const host = await composeHost({ dataDirectory: folder, door: 'loopback', version: '0.1.0', fontDirectory });
  if (!host.ok) throw new Error(`The data folder did not open: ${JSON.stringify(host.error)}`);
  const server = await createLoopbackServer({ host: host.value, rendererDirectory: folder, token });
  try {
    const { answerMs, bareMs } = await measure(server.origin, workshop);
    const row = (values: readonly number[]) => ({ 'p50 ms': percentile(values, 0.5).toFixed(3), 'p95 ms': percentile(values, 0.95).toFixed(3) });
    const ratios = [0.5, 0.95].map((part) => percentile(answerMs, part) / percentile(bareMs, part));
    console.table({ 'durable answer through door 2': row(answerMs), 'append 200 bytes and fdatasync': row(bareMs), ratio: { 'p50 ms': ratios[0]?.toFixed(2), 'p95 ms': ratios[1]?.toFixed(2) } });
    console.log(calibrationLine());
    console.log(`A durable answer takes ${ratios[0]?.toFixed(2)} bare fsyncs at p50 and ${ratios[1]?.toFixed(2)} at p95; at most ${limit} are allowed.`);
    if (!ratios.every((ratio) => ratio <= limit)) process.exitCode = 1;
  } finally {
    agent.destroy();
    await server.close();
    await host.value.close();
  }
}

try {
  await main();
} finally {
  await rm(folder, { recursive: true, force: true });
}
