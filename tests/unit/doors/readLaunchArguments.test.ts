import { describe, expect, it } from 'vitest';
import { readLaunchArguments } from '../../../electron/doors/readLaunchArguments.ts';

describe('readLaunchArguments', () => {
  it('takes the folder from --data, then from ANZHUN_DATA, else leaves it to the door', () => {
    expect(readLaunchArguments(['--data', '/数据'], { ANZHUN_DATA: '/other' })).toEqual({ dataDirectory: '/数据', demo: false });
    expect(readLaunchArguments(['--data=/数据'], {})).toEqual({ dataDirectory: '/数据', demo: false });
    expect(readLaunchArguments([], { ANZHUN_DATA: '/other' })).toEqual({ dataDirectory: '/other', demo: false });
    expect(readLaunchArguments([], { ANZHUN_DATA: '' })).toEqual({ dataDirectory: undefined, demo: false });
  });

  it('passes over the switches of Chromium', () => {
    expect(readLaunchArguments(['--no-sandbox', '--demo', '--remote-debugging-port=0'], {})).toEqual({ dataDirectory: undefined, demo: true });
  });

  it('says what is wrong with arguments that cannot be obeyed', () => {
    expect(readLaunchArguments(['--data'], {})).toContain('--data DIR');
    expect(readLaunchArguments(['--data='], {})).toContain('--data DIR');
    expect(readLaunchArguments(['--data', '--demo'], {})).toContain('--data DIR');
    expect(readLaunchArguments(['--demo', '--data', '/x'], {})).toContain('leave out --data');
  });
});
