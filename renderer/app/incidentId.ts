/** A short id that the user can read out over the telephone; the same one is written to the console with the error. */
export function incidentId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => byte.toString(16).padStart(2, '0')).join('').toUpperCase();
}
