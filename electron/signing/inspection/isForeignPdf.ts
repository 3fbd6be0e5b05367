/** A file that ends as a PDF of any maker ends: `startxref`, an offset at which a table or a table's object stands, `%%EOF`. */
export function isForeignPdf(text: string): boolean {
  if (!/^%PDF-\d\.\d/.test(text)) return false;
  const ending = /startxref\s+(\d{1,10})\s+%%EOF(?:\r\n|\r|\n)?$/.exec(text.slice(-64));
  return ending !== null && /^(?:xref\s|\d{1,10} \d{1,5} obj)/.test(text.slice(Number(ending[1]), Number(ending[1]) + 24));
}
