import { rm } from 'node:fs/promises';
import { expect, test as base, type Page } from '@playwright/test';
import { openLoopbackDoor, writeSampleFolder, type LoopbackDoor } from '../fixtures/loopbackDoor.ts';

interface OwnFixtures {
  /** Door 2 over an empty data folder. */
  readonly emptyDoor: LoopbackDoor;
  /** Door 2 over a copy of the sample enterprise, answered and ready to be sealed. */
  readonly sampleDoor: LoopbackDoor;
}

interface SharedFixtures {
  /** Written once for each worker; to be copied, not opened. */
  readonly sampleFolder: string;
}

/** Playwright's test with a door of its own. A page that reports an error to the console fails its test. */
export const test = base.extend<OwnFixtures, SharedFixtures>({
  sampleFolder: [async ({}, use) => {
    const folder = await writeSampleFolder();
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  }, { scope: 'worker', timeout: 90_000 }],
  emptyDoor: async ({}, use) => {
    const door = await openLoopbackDoor();
    await use(door);
    await door.close();
  },
  sampleDoor: async ({ sampleFolder }, use) => {
    const door = await openLoopbackDoor(sampleFolder);
    await use(door);
    await door.close();
  },
  page: async ({ page }, use) => {
    const complaints = watchComplaints(page);
    await use(page);
    expect(complaints, 'what the page reported to the console').toEqual([]);
  },
});

/** Errors that reach the console or the window. A host that is gone is a state of its own and no complaint. */
export function watchComplaints(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('net::ERR_CONNECTION_REFUSED')) complaints.push(message.text());
  });
  return complaints;
}

export { expect };
