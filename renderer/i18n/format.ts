import type { Locale } from './Locale.ts';

const minus = '−';

/** Centipoints as people read them: 12, 12.5, with a true minus. @param points integer hundredths of a point */
export function formatPoints(points: number): string {
  const size = Math.abs(points);
  const text = `${Math.floor(size / 100)}.${String(size % 100).padStart(2, '0')}`.replace(/\.?0+$/, '');
  return points < 0 ? `${minus}${text}` : text;
}

/** A deduction: −4, or 0 without a sign. @param points centipoints taken, not negative */
export function formatDeduction(points: number): string {
  return points === 0 ? '0' : formatPoints(-points);
}

/** A share of two counts as a percentage with one decimal: 42.9. Scores are not shares: they come as text from the engine. */
export function formatShare(part: number, whole: number): string {
  return whole === 0 ? '—' : (Math.round((part / whole) * 1000) / 10).toFixed(1).replace('-', minus);
}

/** An integer with grouping from five digits on: 2360, 12 360 (thin space, as official Chinese print does). */
export function formatCount(count: number): string {
  const digits = String(Math.abs(count));
  const grouped = digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, '\u2009');
  return count < 0 ? `${minus}${grouped}` : grouped;
}

/** A day: 12-05, with the year when it is not the year of today. Both are YYYY-MM-DD. */
export function formatDay(day: string, today: string): string {
  return day.slice(0, 4) === today.slice(0, 4) ? day.slice(5, 10) : day.slice(0, 10);
}

/** The local day of an instant, YYYY-MM-DD. */
export function localDay(instant: Date): string {
  return `${instant.getFullYear()}-${pad(instant.getMonth() + 1)}-${pad(instant.getDate())}`;
}

/** A moment: 11-22 10:40 in local time, with the year when it is not the year of today. @param instant ISO 8601 with offset */
export function formatInstant(instant: string, today: string): string {
  const at = new Date(instant);
  return `${formatDay(localDay(at), today)} ${pad(at.getHours())}:${pad(at.getMinutes())}`;
}

/** The time of day: 14:03:22 in local time. @param instant ISO 8601 with offset */
export function formatClock(instant: string): string {
  const at = new Date(instant);
  return `${pad(at.getHours())}:${pad(at.getMinutes())}:${pad(at.getSeconds())}`;
}

/** Whole days from today to a day; negative when it is past. Both are YYYY-MM-DD. */
export function daysUntil(day: string, today: string): number {
  const utc = (text: string) => Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10)));
  return Math.round((utc(day) - utc(today)) / 86_400_000);
}

/** A file's size: 418 KB, 1.8 MB. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** The first 16 bytes of a fingerprint in groups of four, as on paper: 7F3A 19C4 E251 0B8D …. @param hex SHA-256 in hex */
export function formatFingerprint(hex: string): string {
  return (hex.slice(0, 32).toUpperCase().match(/.{1,4}/g) ?? []).join(' ');
}

/** Joins names: 甲、乙、丙 or A, B, C. */
export function formatList(names: readonly string[], locale: Locale): string {
  return names.join(locale === 'zh-CN' ? '、' : ', ');
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
