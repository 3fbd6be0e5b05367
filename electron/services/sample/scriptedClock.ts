import type { Clock } from '../ports.ts';

/** A clock that stands still until the script moves it. */
export interface ScriptedClock extends Clock {
  /** To this instant, `2026-11-06T09:40:00+08:00`. */
  set(instant: string): void;
  pass(seconds: number): void;
}

/** All sample times are told in China's one offset. */
export function scriptedClock(start: string): ScriptedClock {
  let at = Date.parse(start);
  return {
    now: () => `${new Date(at + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`,
    set(instant) { at = Date.parse(instant); },
    pass(seconds) { at += seconds * 1000; },
  };
}
