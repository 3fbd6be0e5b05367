const iso = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:Z|([+-]\d{2}):(\d{2}))$/;
const written = /^D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})([+-]\d{2})'(\d{2})'$/;

/** ISO 8601 with offset -> `D:20260608173000+08'00'`, or null when it is no such instant. Fractions of a second are dropped. */
export function pdfDate(at: string): string | null {
  const parts = iso.exec(at);
  if (parts === null || Number.isNaN(Date.parse(at))) return null;
  return `D:${parts.slice(1, 7).join('')}${parts[7] ?? '+00'}'${parts[8] ?? '00'}'`;
}

/** The way back: `2026-06-08T17:30:00+08:00`, or null when it was not written by `pdfDate`. */
export function readPdfDate(date: string): string | null {
  const parts = written.exec(date);
  if (parts === null) return null;
  const at = `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}:${parts[5]}:${parts[6]}${parts[7]}:${parts[8]}`;
  return Number.isNaN(Date.parse(at)) ? null : at;
}
