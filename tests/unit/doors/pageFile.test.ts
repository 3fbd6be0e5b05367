import { describe, expect, it } from 'vitest';
import { pageFile } from '../../../electron/doors/pageFile.ts';

describe('pageFile', () => {
  it('names the files of a built page', () => {
    expect(pageFile('/')).toEqual({ segments: ['index.html'], contentType: 'text/html; charset=utf-8' });
    expect(pageFile('/assets/index-Bx_1.js')).toEqual({ segments: ['assets', 'index-Bx_1.js'], contentType: 'text/javascript; charset=utf-8' });
  });

  it('names nothing for a path that leaves the folder, hides a separator or asks for another kind of file', () => {
    for (const path of ['', 'index.html', '//index.html', '/..', '/../index.html', '/assets/..', '/assets/../../x.js', '/./index.html', '/.git/config.json', '/a%2fb.js', '/..%5cx.js', '/a\\b.js', '/c:/x.js', '/x.js\0', '/x.js ', '/con', '/x.map', '/x.ts', '/x.exe', '/x', '/x.js/', '/～.js']) {
      expect(pageFile(path), JSON.stringify(path)).toBeUndefined();
    }
  });
});
