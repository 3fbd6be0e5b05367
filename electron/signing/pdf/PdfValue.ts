/** A parsed PDF object as far as this room needs it. Strings hold their decoded bytes as Latin-1 characters. */
export type PdfValue =
  | { readonly kind: 'dictionary'; readonly entries: ReadonlyMap<string, PdfValue> }
  | { readonly kind: 'array'; readonly items: readonly PdfValue[] }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'string'; readonly latin1: string }
  | { readonly kind: 'reference'; readonly number: number }
  | { readonly kind: 'keyword'; readonly word: 'true' | 'false' | 'null' };

/** The entry of a dictionary, or undefined when it is no dictionary or has no such entry. */
export function entryOf(value: PdfValue | undefined, key: string): PdfValue | undefined {
  return value?.kind === 'dictionary' ? value.entries.get(key) : undefined;
}

export function nameOf(value: PdfValue | undefined): string | undefined {
  return value?.kind === 'name' ? value.name : undefined;
}

export function numberOf(value: PdfValue | undefined): number | undefined {
  return value?.kind === 'number' ? value.value : undefined;
}

/** The object number that a reference points to. Only generation 0 exists here. */
export function referenceOf(value: PdfValue | undefined): number | undefined {
  return value?.kind === 'reference' ? value.number : undefined;
}

export function itemsOf(value: PdfValue | undefined): readonly PdfValue[] | undefined {
  return value?.kind === 'array' ? value.items : undefined;
}

/** Four numbers, or undefined. */
export function rectangleOf(value: PdfValue | undefined): readonly [number, number, number, number] | undefined {
  const numbers = itemsOf(value)?.map(numberOf);
  if (numbers?.length !== 4) return undefined;
  const [a, b, c, d] = numbers;
  if (a === undefined || b === undefined || c === undefined || d === undefined) return undefined;
  return [a, b, c, d];
}
