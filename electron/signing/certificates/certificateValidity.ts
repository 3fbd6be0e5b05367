/** First and last instant of a certificate that is made at `now` (ISO 8601) and lives that many years; whole seconds, since certificates know no finer time. */
export function certificateValidity(now: string, years: number): { readonly notBefore: Date; readonly notAfter: Date } {
  const milliseconds = Date.parse(now);
  if (Number.isNaN(milliseconds)) throw new Error(`A certificate needs an ISO 8601 instant, not "${now}".`);
  const notBefore = new Date(Math.floor(milliseconds / 1000) * 1000);
  const notAfter = new Date(notBefore);
  notAfter.setUTCFullYear(notAfter.getUTCFullYear() + years);
  return { notBefore, notAfter };
}
