import { appendFileSync, statSync, truncateSync } from 'node:fs';
import type { Clock, ReportIncident } from '../services/ports.ts';

const limitBytes = 1024 * 1024;

/** Writes bugs down beside the data, without the data: the number that the user saw, the channel, the stack. Never leaves the machine by itself. */
export const appendIncident = (path: string, clock: Clock): ReportIncident => (incident, channel, error) => {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  try {
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > limitBytes) truncateSync(path, 0);
    appendFileSync(path, `${clock.now()} ${incident} ${channel}\n${text}\n\n`);
  } catch {
    // the log is a help, not a promise: a full disk must not turn one problem into two
  }
};
