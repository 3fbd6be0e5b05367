import { expect, it } from 'vitest';
import { scriptedClock } from '../../../../electron/services/sample/scriptedClock.ts';

it('stands still until the script moves it, and tells every time in one offset', () => {
  const clock = scriptedClock('2026-11-02T08:50:00+08:00');
  expect(clock.now()).toBe(clock.now());
  clock.pass(3600);
  expect(clock.now()).toBe('2026-11-02T09:50:00+08:00');
  clock.set('2026-11-30T20:00:00Z');
  expect(clock.now()).toBe('2026-12-01T04:00:00+08:00');
});
