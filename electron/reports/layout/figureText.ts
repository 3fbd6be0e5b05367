/** What a figure column prints: zero and nothing at all print —, everything else as it is (DOCUMENTS 'Tables'). */
export function figureText(text: string | null): string {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' || /^[-−]?0+(\.0+)?[%％]?$/u.test(trimmed) ? '—' : trimmed;
}
