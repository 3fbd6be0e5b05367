import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../../../build/launch/findBrowser.mjs';

const at = (path: string) => (asked: string) => asked === path;

describe('findBrowser', () => {
  it('finds Chromium, Chrome or Edge where each platform keeps them', () => {
    expect(findBrowser({ PATH: '/bin:/usr/bin' }, 'linux', at('/usr/bin/microsoft-edge'))).toBe('/usr/bin/microsoft-edge');
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(findBrowser({ 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, 'win32', at(edge))).toBe(edge);
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser({}, 'darwin', at(chrome))).toBe(chrome);
  });

  it('prefers the one that ANZHUN_BROWSER names, and says so when there is none', () => {
    expect(findBrowser({ PATH: '/usr/bin', ANZHUN_BROWSER: '/opt/brave' }, 'linux', () => true)).toBe('/opt/brave');
    expect(findBrowser({ PATH: '/usr/bin' }, 'linux', () => false)).toBeUndefined();
  });
});
