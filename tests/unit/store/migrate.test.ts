import { describe, expect, it } from 'vitest';
import { migrate, type Migration } from '../../../electron/store/migrations/migrate.ts';

const asNumber = (data: unknown) => (typeof data === 'object' && data !== null && 'n' in data ? Number(data.n) : Number.NaN);
const steps: readonly Migration[] = [
  { from: 1, up: (data) => ({ n: asNumber(data) + 1 }) },
  { from: 2, up: (data) => ({ n: asNumber(data) * 10 }) },
];
const envelope = (version: number) => ({ format: 'test', version, savedBy: '0.0.1', data: { n: 1 } });

describe('migrate', () => {
  it('runs every step between the two versions in order', () => {
    expect(migrate(envelope(1), steps, 3, '0.2.0')).toEqual({ kind: 'migrated', from: 1, envelope: { format: 'test', version: 3, savedBy: '0.2.0', data: { n: 20 } } });
  });
  it('leaves a current file as it is', () => {
    expect(migrate(envelope(3), steps, 3, '0.2.0')).toEqual({ kind: 'current', envelope: envelope(3) });
  });
  it('refuses a file of a newer app', () => {
    expect(migrate(envelope(4), steps, 3, '0.2.0')).toEqual({ kind: 'newer', version: 4, supported: 3 });
  });
  it('treats a hole in the chain as a bug of the app', () => {
    expect(() => migrate(envelope(1), steps.slice(1), 3, '0.2.0')).toThrow('no migration from version 1');
  });
  it('does not alter what it was given', () => {
    const given = envelope(1);
    migrate(given, steps, 3, '0.2.0');
    expect(given).toEqual(envelope(1));
  });
});
