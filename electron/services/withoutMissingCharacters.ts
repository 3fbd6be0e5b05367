import { fail, succeed, type Reply } from '../contract/Reply.ts';
import type { RenderedDocument } from './ports.ts';

/** A document that has all its characters. One that no face has is refused with its place, never printed as a box. */
export function withoutMissingCharacters(rendered: RenderedDocument): Reply<RenderedDocument> {
  const [missing] = rendered.missingCharacters;
  if (missing === undefined) return succeed(rendered);
  return fail('document.missingCharacters', { characters: [...new Set(rendered.missingCharacters.map(({ character }) => character))].join(''), place: missing.place });
}
