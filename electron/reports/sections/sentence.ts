/** A text that a person typed as a sentence: trimmed, with a full stop where it ends without a mark. Empty stays empty. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[。！？；.!?]$/u.test(trimmed) ? trimmed : `${trimmed}。`;
}
