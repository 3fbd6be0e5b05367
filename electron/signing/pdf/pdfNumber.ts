/** A number as it is written into a PDF: at most three decimals, no exponent, no trailing zeros, no minus zero. */
export function pdfNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`A PDF cannot hold the number ${value}.`);
  const text = value.toFixed(3).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}
