/** A PDF text string as hex of UTF-16BE with its mark: every character survives, and there is one way to write it. */
export function pdfTextString(text: string): string {
  return `<feff${Buffer.from(text.toWellFormed(), 'utf16le').swap16().toString('hex')}>`;
}

/** The text of a parsed string: UTF-16BE or UTF-8 with mark, otherwise Latin-1 (equal to PDFDocEncoding where names need it). */
export function readPdfText(latin1: string): string {
  if (latin1.startsWith('\xfe\xff') && latin1.length % 2 === 0) return Buffer.from(latin1.slice(2), 'latin1').swap16().toString('utf16le');
  if (latin1.startsWith('\xef\xbb\xbf')) return Buffer.from(latin1.slice(3), 'latin1').toString('utf8');
  return latin1;
}
