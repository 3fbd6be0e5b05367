import { expect, it } from 'vitest';
import { daysUntil, formatBytes, formatClock, formatCount, formatDay, formatDeduction, formatFingerprint, formatInstant, formatList, formatPoints, formatShare, localDay } from '../../../../renderer/i18n/format.ts';

it('writes points without needless zeros and with a true minus', () => {
  expect([0, 400, 1250, 5, 59950, 100000, -400, -50].map(formatPoints)).toEqual(['0', '4', '12.5', '0.05', '599.5', '1000', '−4', '−0.5']);
});
it('writes a deduction with its minus, and none as 0', () => {
  expect([0, 600].map(formatDeduction)).toEqual(['0', '−6']);
});
it('writes a share with one decimal, and nothing of nothing as a dash', () => {
  expect([formatShare(522, 908), formatShare(1, 3), formatShare(0, 5), formatShare(0, 0)]).toEqual(['57.5', '33.3', '0.0', '—']);
});
it('groups from five digits on', () => {
  expect([2360, 12360, 1234567, -12360].map(formatCount)).toEqual(['2360', '12\u2009360', '1\u2009234\u2009567', '−12\u2009360']);
});
it('gives a day its year only when it is another year', () => {
  expect([formatDay('2026-12-05', '2026-11-24'), formatDay('2027-01-31', '2026-11-24')]).toEqual(['12-05', '2027-01-31']);
});
it('writes a moment in local time', () => {
  const at = new Date(2026, 10, 22, 9, 5, 7);
  expect([formatInstant(at.toISOString(), '2026-11-24'), formatInstant(at.toISOString(), '2027-01-02'), formatClock(at.toISOString()), localDay(at)]).toEqual(['11-22 09:05', '2026-11-22 09:05', '09:05:07', '2026-11-22']);
});
it('counts days over the end of a month and of a year', () => {
  expect([daysUntil('2026-12-05', '2026-11-24'), daysUntil('2026-11-18', '2026-11-24'), daysUntil('2026-11-24', '2026-11-24'), daysUntil('2027-01-31', '2026-11-24')]).toEqual([11, -6, 0, 68]);
});
it('writes sizes, fingerprints and lists', () => {
  expect([formatBytes(900), formatBytes(428_032), formatBytes(1_887_437)]).toEqual(['900 B', '418 KB', '1.8 MB']);
  expect(formatFingerprint('7f3a19c4e2510b8d20d9a41e77c639f0b81c')).toBe('7F3A 19C4 E251 0B8D 20D9 A41E 77C6 39F0');
  expect([formatList(['甲', '乙'], 'zh-CN'), formatList(['A', 'B'], 'en')]).toEqual(['甲、乙', 'A, B']);
});
