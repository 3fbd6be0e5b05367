import type { Clock } from '../services/ports.ts';

const two = (value: number): string => String(Math.trunc(Math.abs(value))).padStart(2, '0');

/** The machine's clock, in its own offset: `2026-11-24T14:03:22+08:00`. Nobody vouches for it. */
export const systemClock: Clock = {
  now() {
    const date = new Date();
    const offset = -date.getTimezoneOffset();
    const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, 19);
    return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
  },
};
