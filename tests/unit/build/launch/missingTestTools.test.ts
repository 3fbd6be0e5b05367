import { describe, expect, it } from 'vitest';
import { missingTestTools } from '../../../../build/launch/missingTestTools.mjs';

const all = ['chromium', 'pdftotext', 'pdftoppm', 'pdfsig', 'pdffonts', 'pdfdetach', 'qpdf', 'certutil'].map((name) => `/usr/bin/${name}`);
const font = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

describe('missingTestTools', () => {
  it('names the Debian package of each thing that is not there', () => {
    const without = (path: string) => missingTestTools('/usr/local/bin:/usr/bin', (at) => at !== path && [...all, font].includes(at));
    expect(without('nothing')).toEqual([]);
    expect(without('/usr/bin/pdfsig')).toEqual(['poppler-utils']);
    expect(without('/usr/bin/certutil')).toEqual(['libnss3-tools']);
    expect(without(font)).toEqual(['fonts-noto-cjk']);
    expect(missingTestTools('', () => false)).toEqual(['chromium', 'fonts-noto-cjk', 'poppler-utils', 'qpdf', 'libnss3-tools']);
  });
});
