import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Debian packages that the tests use, each with what shows that it is there: a program on the PATH, or a file.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const tools = {
  chromium: ['chromium'],
  'fonts-noto-cjk': ['/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'],
  'poppler-utils': ['pdftotext', 'pdftoppm', 'pdfsig', 'pdffonts', 'pdfdetach'],
  qpdf: ['qpdf'],
  'libnss3-tools': ['certutil'],
};

/**
 * The Debian packages that are missing here.
 * @param {string} [searchPath] the PATH
 * @param {(path: string) => boolean} [exists]
 */
export function missingTestTools(searchPath = process.env['PATH'] ?? '', exists = existsSync) {
  const folders = searchPath.split(delimiter).filter(Boolean);
  /** @param {string} sign */
  const isThere = (sign) => sign.startsWith('/') ? exists(sign) : folders.some((folder) => exists(join(folder, sign)));
  return Object.entries(tools).filter(([, signs]) => !signs.every(isThere)).map(([name]) => name);
}
