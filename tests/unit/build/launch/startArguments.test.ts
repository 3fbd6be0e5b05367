import { describe, expect, it } from 'vitest';
import { startArguments } from '../../../../build/launch/startArguments.mjs';

describe('startArguments', () => {
  it('reads a relative data folder from where it was typed and leaves the rest alone', () => {
    expect(startArguments(['--demo', '--data', 'mine'], '/home/li')).toEqual(['--demo', '--data', '/home/li/mine']);
    expect(startArguments(['--data=mine'], '/home/li')).toEqual(['--data=/home/li/mine']);
    expect(startArguments(['--data', '/srv/data', '--lang', 'en'], '/home/li')).toEqual(['--data', '/srv/data', '--lang', 'en']);
  });
});
