const pad = (part: number): string => String(Math.trunc(Math.abs(part))).padStart(2, '0');

/**
 * An instant with this machine's offset, in whole seconds as the host writes its own: 2026-11-25T09:00:30+08:00. A fraction would make
 * "now" later than the second in which the host records it, and the host refuses what has not happened yet.
 */
export function localInstant(at: Date): string {
  const offset = -at.getTimezoneOffset();
  const day = `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
  return `${day}T${pad(at.getHours())}:${pad(at.getMinutes())}:${pad(at.getSeconds())}${offset < 0 ? '-' : '+'}${pad(offset / 60)}:${pad(offset % 60)}`;
}

/** What a date-and-time field holds (2026-11-25T09:00) as an instant; null while it is empty or half typed. */
export function instantTyped(typed: string): string | null {
  const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(typed) ? new Date(typed) : null;
  return at === null || Number.isNaN(at.getTime()) ? null : localInstant(at);
}
