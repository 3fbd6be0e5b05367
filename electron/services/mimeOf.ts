const signatures: readonly { readonly mime: string; readonly bytes: readonly number[] }[] = [
  { mime: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
  { mime: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { mime: 'image/gif', bytes: [0x47, 0x49, 0x46, 0x38] },
  { mime: 'application/pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
];
const byEnding: Readonly<Record<string, string>> = {
  txt: 'text/plain', csv: 'text/csv', doc: 'application/msword', xls: 'application/vnd.ms-excel',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What a file is: by its first bytes where that can be told, by its ending for office files; a wrong ending never makes a picture. */
export function mimeOf(name: string, content: Uint8Array): string {
  const box = String.fromCharCode(...content.subarray(0, 12));
  if (box.startsWith('RIFF') && box.endsWith('WEBP')) return 'image/webp';
  if (/^.{4}ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)$/s.test(box)) return 'image/heic';
  if (box.startsWith('BM') && name.toLowerCase().endsWith('.bmp')) return 'image/bmp';
  const found = signatures.find(({ bytes }) => bytes.every((byte, index) => content[index] === byte));
  return found?.mime ?? byEnding[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';
}
