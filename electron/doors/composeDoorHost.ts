import { composeHost, composeSample, type HostOptions } from '../compose.ts';
import type { Host } from '../contract/Host.ts';
import type { Reply } from '../contract/Reply.ts';

/** The host of a door. The demo's data folder gets the sample enterprise first: written under its own clock, then closed and opened like any other. */
export async function composeDoorHost(options: HostOptions): Promise<Reply<Host>> {
  if (options.demo) {
    const sample = await composeSample(options);
    if (!sample.ok) return sample;
    await sample.value.close();
  }
  return composeHost(options);
}
