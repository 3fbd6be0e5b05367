import type { Hazard, HazardEvent } from './Hazard.ts';
import type { HazardProblem } from './HazardProblem.ts';

const ms = (instant: string): number => Date.parse(instant);

/**
 * When an event may have happened and been written down: not before the hazard was found, not before the step before it, not after it was recorded,
 * and not recorded earlier than something already recorded (then the machine's clock moved backwards). Photographs and papers may be added late: they
 * order nothing.
 */
export function timeProblem(hazard: Hazard, event: HazardEvent): HazardProblem | null {
  if (hazard.events.some(({ id }) => id === event.id)) return { kind: 'eventTwice', eventId: event.id };
  if (ms(event.at) > ms(event.recordedAt)) return { kind: 'inTheFuture', at: event.at, recordedAt: event.recordedAt };
  // each was recorded no earlier than the one before it, so the last is the newest
  const newest = hazard.events.at(-1)?.recordedAt;
  if (newest !== undefined && ms(event.recordedAt) < ms(newest)) return { kind: 'clockMovedBackwards', recordedAt: event.recordedAt, previous: newest };
  const found = hazard.events.find(({ kind }) => kind === 'found');
  if (found !== undefined && ms(event.at) < ms(found.at)) return { kind: 'beforeFound', at: event.at, found: found.at };
  if (event.kind === 'evidenceAdded') return null;
  const previous = hazard.events.findLast(({ kind }) => kind !== 'evidenceAdded');
  return previous !== undefined && ms(event.at) < ms(previous.at) ? { kind: 'beforePrevious', at: event.at, previous: previous.at } : null;
}
