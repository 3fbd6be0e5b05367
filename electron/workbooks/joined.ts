/** Parts that say something, one after the other. */
export const joined = (parts: readonly string[], separator: string): string => parts.map((part) => part.trim()).filter((part) => part !== '').join(separator);
