import type { Pack } from './Pack.ts';

/** One Chinese text of a pack. `id` is the nearest id above it (a sector's is its code, the pack's own texts have the pack id), `field` the way down from there, e.g. `trigger` or `notices.0`. */
export type PackText = { readonly id: string; readonly field: string; readonly text: string };

const chinese = /[\u3400-\u9fff]/;

/** Every text of a pack that a translation may replace: all strings with Chinese in them. */
export function packTexts(pack: Pack): readonly PackText[] {
  const texts = new Map<string, PackText>();
  mapPackTexts(pack, (id, field, text) => {
    texts.set(`${id} ${field}`, { id, field, text });
    return text;
  });
  return [...texts.values()];
}

/** A copy of the pack with every Chinese text replaced by what `replace` answers. */
export function mapPackTexts(pack: Pack, replace: (id: string, field: string, text: string) => string): Pack {
  const walk = (value: unknown, id: string, field: readonly string[]): unknown => {
    if (typeof value === 'string') return chinese.test(value) ? replace(id, field.join('.'), value) : value;
    if (Array.isArray(value)) return value.map((entry: unknown, index) => walk(entry, id, [...field, String(index)]));
    if (typeof value !== 'object' || value === null) return value;
    const own = ownId(value);
    return Object.fromEntries(Object.entries(value).map(([key, entry]: [string, unknown]) => [key, walk(entry, own ?? id, own === undefined ? [...field, key] : [key])]));
  };
  return walk(pack, pack.id, []) as Pack;
}

function ownId(value: object): string | undefined {
  const { id, code } = value as { id?: unknown; code?: unknown };
  if (typeof id === 'string') return id;
  return typeof code === 'string' ? code : undefined;
}
