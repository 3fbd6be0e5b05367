import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPreferences } from '../../../electron/desktop/DesktopPreferences.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'anzhun-preferences-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('the preferences of an installation', () => {
  it('begin empty and remember what was changed', () => {
    openPreferences(folder).change({ dataDirectory: '/数据' });
    openPreferences(folder).change({ window: { x: 1, y: 2, width: 1280, height: 720, maximized: false } });
    expect(openPreferences(folder).read()).toEqual({ dataDirectory: '/数据', window: { x: 1, y: 2, width: 1280, height: 720, maximized: false } });
  });

  it('set an unreadable file aside, byte for byte, and start without', () => {
    for (const text of ['{"dataDirectory":', '[]', '{"dataDirectory":7}', '{"unknown":1}']) {
      writeFileSync(path.join(folder, 'desktop.json'), text);
      expect(openPreferences(folder).read()).toEqual({});
      expect(readFileSync(path.join(folder, 'desktop.json.unreadable'), 'utf8')).toBe(text);
    }
  });

  it('leave no half-written file beside them', () => {
    openPreferences(folder).change({ dataDirectory: '/数据' });
    expect(readdirSync(folder)).toEqual(['desktop.json']);
  });
});
