/** Enough for any company's name, and far below what a file system takes. */
const limit = 80;

/**
 * A text as a part of a file name that Windows takes too: no separators, no characters that it forbids, none that nobody sees or that turn the direction of
 * reading, no blank or full stop at either end. May come out empty.
 */
export function safeFileName(text: string): string {
  const plain = text.toWellFormed().normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD]/gu, '').replace(/[<>:"/\\|?*]/gu, ' ').replace(/\s+/gu, ' ');
  return [...plain].slice(0, limit).join('').replace(/^[\s.]+|[\s.]+$/gu, '');
}
