import { expect, it } from 'vitest';
import { composeDoorHost } from '../../../electron/doors/composeDoorHost.ts';
import { fontDirectory } from '../../fixtures/testDoors.ts';
import { temporaryTree } from '../../fixtures/temporaryTree.ts';

async function listed(demo: boolean) {
  const host = await composeDoorHost({ dataDirectory: temporaryTree(), door: 'loopback', version: '0.1.0', fontDirectory, demo });
  if (!host.ok) throw new Error(host.error.code);
  const enterprises = await host.value.call('enterprise.list', {});
  const created = await host.value.call('enterprise.create', { name: '另一家' });
  await host.value.close();
  return { enterprises: enterprises.ok ? enterprises.value : [], created: created.ok ? created.value.file : null };
}

it('begins the demo with the sample, ready for its seal, and marks what is entered there as sample data', async () => {
  const { enterprises, created } = await listed(true);
  expect(enterprises.map(({ name, demo, latest }) => [name, demo, latest?.conclusion, latest?.sealed])).toEqual([['嘉祥县安准示例机械有限公司', true, 'passed', false]]);
  expect(created?.demo).toBe(true);
  // the sample's own clock is over: what comes after carries the machine's time
  expect(Math.abs(Date.parse(created?.createdAt ?? '') - Date.now())).toBeLessThan(300_000);
});

it('opens a real data folder as it is', async () => {
  const { enterprises, created } = await listed(false);
  expect(enterprises).toEqual([]);
  expect(created?.demo).toBe(false);
});
