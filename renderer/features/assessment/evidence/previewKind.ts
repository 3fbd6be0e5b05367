/** What a file is shown as; none: it can be saved and opened elsewhere. */
export type PreviewKind = 'picture' | 'pdf' | 'sheet' | 'text' | 'heic' | 'none';

const pictures: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/bmp']);
/** a workbook is unpacked as a whole, and takes ten times its size */
const sheetBytes = 10 * 1024 * 1024;

/** SVG and HTML are never drawn, because they can carry more than they show. @param bytes size of the file */
export function previewKind(mime: string, bytes: number): PreviewKind {
  if (pictures.has(mime)) return 'picture';
  if (mime === 'image/heic') return 'heic';
  if (mime === 'application/pdf') return 'pdf';
  if (mime === 'text/plain' || mime === 'text/csv') return 'text';
  return mime === 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' && bytes <= sheetBytes ? 'sheet' : 'none';
}
