/** Excel's limit, in UTF-16 code units: one more and the file needs repair. */
const limit = 32_767;
const cutMark = '……（太长，余下的没有写入本表）';

/**
 * A text as a cell can hold it and Excel shows it: what XML cannot carry is shown as U+FFFD, `_x0041_`, which Excel would read as a character, is kept as
 * typed, and a text beyond Excel's limit ends in a remark.
 */
export function cellText(text: string): string {
  const plain = text.replace(/\r\n?/gu, '\n').toWellFormed().replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
  return cut(plain).replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_');
}

function cut(text: string): string {
  if (text.length <= limit) return text;
  // a pair of surrogates is not torn apart
  return `${text.slice(0, limit - cutMark.length - 1).replace(/[\uD800-\uDBFF]$/u, '')}${cutMark}`;
}

/** Whether a spreadsheet would take the text for a formula once somebody edits the cell or saves the sheet as CSV. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t]/u.test(text);
}
