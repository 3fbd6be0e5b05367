const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const codes = Uint8Array.from(alphabet, (letter) => letter.charCodeAt(0));
const values = new Int16Array(128).fill(-1);
codes.forEach((code, value) => {
  values[code] = value;
});

// a longer argument list overflows the stack of String.fromCharCode
const sliceLength = 8192;

/** Bytes as base64 (RFC 4648 section 4, with padding). Written out because the contract has neither Node nor a DOM. */
export function toBase64(bytes: Uint8Array): string {
  const letters = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  let at = 0;
  for (let i = 0; i < bytes.length; i += 3) {
    const triple = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    letters[at++] = codes[triple >> 18] ?? 0;
    letters[at++] = codes[(triple >> 12) & 63] ?? 0;
    letters[at++] = i + 1 < bytes.length ? (codes[(triple >> 6) & 63] ?? 0) : 61;
    letters[at++] = i + 2 < bytes.length ? (codes[triple & 63] ?? 0) : 61;
  }
  const parts: string[] = [];
  for (let i = 0; i < letters.length; i += sliceLength) parts.push(String.fromCharCode(...letters.subarray(i, i + sliceLength)));
  return parts.join('');
}

/** The bytes of canonical base64; undefined when the text is anything else (a stray letter, no padding, bits left over). */
export function fromBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0) return undefined;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  const digits = text.length - padding;
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < digits; i++) {
    const value = values[text.charCodeAt(i)] ?? -1;
    if (value < 0) return undefined;
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 255;
  }
  return (held & ((1 << bits) - 1)) === 0 ? bytes : undefined;
}
