import { z } from 'zod';
import { packIdSchema } from './PackRef.ts';
import type { Pack } from './Pack.ts';
import type { PackFinding } from './PackFinding.ts';
import { packTexts, type PackText } from './packTexts.ts';

/**
 * A courtesy translation of one pack revision. It stands outside the digest and decides nothing.
 * `texts` goes by id and field as in `packTexts`; `words` translates short texts that occur in many places (units, groups) by the Chinese itself.
 */
export const overlaySchema = z.strictObject({
  pack: packIdSchema,
  revision: z.number().int().min(1),
  locale: z.literal('en'),
  texts: z.record(z.string(), z.record(z.string(), z.string().min(1))),
  words: z.record(z.string(), z.string().min(1)),
});
export type Overlay = z.infer<typeof overlaySchema>;

/** What is wrong with an overlay: another pack, a text that the pack does not have, a word that occurs nowhere. */
export function checkOverlay(overlay: Overlay, pack: Pack): readonly PackFinding[] {
  if (overlay.pack !== pack.id || overlay.revision !== pack.revision) {
    return [{ code: 'overlay.pack', path: 'pack', params: { pack: pack.id, revision: pack.revision } }];
  }
  const texts = packTexts(pack);
  const places = new Set(texts.map(({ id, field }) => `${id} ${field}`));
  const chineseTexts = new Set(texts.map(({ text }) => text));
  return [
    ...Object.entries(overlay.texts).flatMap(([id, fields]) => Object.keys(fields).flatMap((field) => (places.has(`${id} ${field}`) ? [] : [
      { code: 'overlay.unknownText', path: `texts.${id}.${field}`, params: { id, field } } satisfies PackFinding]))),
    ...Object.keys(overlay.words).flatMap((word) => (chineseTexts.has(word) ? [] : [
      { code: 'overlay.unusedWord', path: `words.${word}`, params: { word } } satisfies PackFinding])),
  ];
}

/** Texts that have no translation: they are shown in Chinese, marked as such. */
export function untranslatedTexts(overlay: Overlay, pack: Pack): readonly PackText[] {
  return packTexts(pack).filter(({ id, field, text }) => overlay.texts[id]?.[field] === undefined && overlay.words[text] === undefined);
}
