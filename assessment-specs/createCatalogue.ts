import { digestOf } from './records/digestOf.ts';
import type { HazardPack } from './schema/HazardPack.ts';
import { localizePack, type LocalizedPack } from './schema/localizePack.ts';
import type { ObligationPack } from './schema/ObligationPack.ts';
import { checkOverlay, overlaySchema, type Overlay } from './schema/Overlay.ts';
import type { Pack } from './schema/Pack.ts';
import type { PackFinding } from './schema/PackFinding.ts';
import type { PackRef } from './schema/PackRef.ts';
import { parsePack } from './schema/parsePack.ts';
import type { PackContext } from './schema/checkPack.ts';
import { schemaFindings } from './schema/schemaFindings.ts';
import type { ScoredPack } from './schema/ScoredPack.ts';
import type { TraitPack } from './schema/TraitPack.ts';

export type { LocalizedPack } from './schema/localizePack.ts';

/** Why the catalogue does not hand out a pack. */
export type CatalogueError =
  | { readonly code: 'pack.unknown'; readonly id: string }
  | { readonly code: 'pack.revisionUnknown'; readonly id: string; readonly revision: number }
  /** The same id and revision with other content: never mixed up silently. */
  | { readonly code: 'pack.digestDiffers'; readonly id: string; readonly revision: number; readonly expected: string; readonly found: string }
  | { readonly code: 'pack.otherKind'; readonly id: string; readonly kind: Pack['kind'] }
  | { readonly code: 'pack.invalid'; readonly findings: readonly PackFinding[] };

export type CatalogueResult<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: CatalogueError };

export type CatalogueEntry<Kind extends Pack = Pack> = { readonly ref: PackRef; readonly pack: Kind; readonly origin: 'shipped' | 'added' };

/** The only way to a pack. Packs are deeply frozen. */
export interface Catalogue {
  /** The pack that the ref names, digest included; null when there is none (`find` says why). */
  pack(ref: PackRef): Pack | null;
  find(ref: PackRef): CatalogueResult<Pack>;
  scored(ref: PackRef): CatalogueResult<ScoredPack>;
  hazards(ref: PackRef): CatalogueResult<HazardPack>;
  obligations(ref: PackRef): CatalogueResult<ObligationPack>;
  traits(ref: PackRef): CatalogueResult<TraitPack>;
  /** The highest revision of an id; null when the id is unknown. */
  latest(id: string): CatalogueEntry | null;
  list(): readonly CatalogueEntry[];
  /** Texts in a language; what has no translation comes back in Chinese and says so. */
  localized(ref: PackRef, locale: 'zh-CN' | 'en'): CatalogueResult<LocalizedPack>;
  /** Adds a pack at run time (compiled form) through the same parser. The same pack again changes nothing; other content under a known id and revision is refused. */
  add(raw: unknown, overlay?: unknown): CatalogueResult<CatalogueEntry>;
}

/** What a catalogue starts from: the ref that the lock promises, the compiled JSON, and the English texts once they are there. */
export type ShippedPack = { readonly ref: PackRef; readonly raw: unknown; readonly overlay: () => unknown };

type Slot = { readonly ref: PackRef; readonly origin: 'shipped' | 'added'; readonly entry: () => CatalogueEntry; readonly overlay: () => Overlay | undefined };

/** @throws Error when a shipped pack is asked for and is not what the lock promises: the installation is damaged. */
export function createCatalogue(shippedPacks: readonly ShippedPack[]): Catalogue {
  const slots = new Map<string, Slot>();
  // getters: a check asks only for what its kind refers to, so hazards and traits do not wait for each other in a circle
  const context: PackContext = {
    get hazards() { return newest(slots, 'major-hazards', 'hazards'); },
    get traits() { return newest(slots, 'profile-traits', 'traits'); },
  };
  for (const shipped of shippedPacks) slots.set(keyOf(shipped.ref), shippedSlot(shipped, context));
  const all = (): readonly Slot[] => [...slots.values()];

  const slotOf = (ref: PackRef): CatalogueResult<Slot> => {
    const slot = slots.get(keyOf(ref));
    if (slot === undefined) {
      const known = all().some((other) => other.ref.id === ref.id);
      return { ok: false, error: known ? { code: 'pack.revisionUnknown', id: ref.id, revision: ref.revision } : { code: 'pack.unknown', id: ref.id } };
    }
    if (slot.ref.digest !== ref.digest) {
      return { ok: false, error: { code: 'pack.digestDiffers', id: ref.id, revision: ref.revision, expected: ref.digest, found: slot.ref.digest } };
    }
    return { ok: true, value: slot };
  };
  const find = (ref: PackRef): CatalogueResult<Pack> => {
    const slot = slotOf(ref);
    return slot.ok ? { ok: true, value: slot.value.entry().pack } : slot;
  };
  const ofKind = <Kind extends Pack['kind']>(kind: Kind) => (ref: PackRef): CatalogueResult<Extract<Pack, { kind: Kind }>> => {
    const found = find(ref);
    if (!found.ok) return found;
    const { value } = found;
    if (value.kind !== kind) return { ok: false, error: { code: 'pack.otherKind', id: ref.id, kind: value.kind } };
    return { ok: true, value: value as Extract<Pack, { kind: Kind }> };
  };
  return {
    pack: (ref) => {
      const found = find(ref);
      return found.ok ? found.value : null;
    },
    find,
    scored: ofKind('scored'),
    hazards: ofKind('hazards'),
    obligations: ofKind('obligations'),
    traits: ofKind('traits'),
    latest: (id) => highest(all().filter((slot) => slot.ref.id === id))?.entry() ?? null,
    list: () => all().map((slot) => slot.entry()),
    localized: (ref, locale) => {
      const slot = slotOf(ref);
      return slot.ok ? { ok: true, value: localizePack(slot.value.entry().pack, locale === 'en' ? slot.value.overlay() : undefined, locale) } : slot;
    },
    add: (raw, overlay) => addPack(slots, raw, overlay, context),
  };
}

const keyOf = (ref: Pick<PackRef, 'id' | 'revision'>): string => `${ref.id} r${ref.revision}`;

function highest(slots: readonly Slot[]): Slot | undefined {
  return slots.reduce<Slot | undefined>((best, slot) => (best === undefined || slot.ref.revision > best.ref.revision ? slot : best), undefined);
}

function newest<Kind extends Pack['kind']>(slots: ReadonlyMap<string, Slot>, id: string, kind: Kind): Extract<Pack, { kind: Kind }> | undefined {
  const pack = highest([...slots.values()].filter((slot) => slot.ref.id === id))?.entry().pack;
  return pack?.kind === kind ? pack as Extract<Pack, { kind: Kind }> : undefined;
}

function shippedSlot({ ref, raw, overlay }: ShippedPack, context: PackContext): Slot {
  return {
    ref,
    origin: 'shipped',
    entry: once(() => {
      const parsed = parsePack(raw, context);
      if (!parsed.ok) throw new Error(`The shipped pack ${keyOf(ref)} is damaged: ${JSON.stringify(parsed.findings.slice(0, 3))}`);
      const found = digestOf(parsed.pack);
      if (found !== ref.digest) throw new Error(`The shipped pack ${keyOf(ref)} has the digest ${found}, the lock says ${ref.digest}.`);
      return deepFreeze({ ref, pack: parsed.pack, origin: 'shipped' as const });
    }),
    overlay: onceThere(() => {
      const texts = overlay();
      return texts === undefined ? undefined : overlaySchema.parse(texts);
    }),
  };
}

function addPack(slots: Map<string, Slot>, raw: unknown, rawOverlay: unknown, context: PackContext): CatalogueResult<CatalogueEntry> {
  const parsed = parsePack(raw, context);
  if (!parsed.ok) return { ok: false, error: { code: 'pack.invalid', findings: parsed.findings } };
  const { pack } = parsed;
  const ref: PackRef = { id: pack.id, revision: pack.revision, digest: digestOf(pack) };
  const known = slots.get(keyOf(ref));
  if (known !== undefined) {
    return known.ref.digest === ref.digest ? { ok: true, value: known.entry() }
      : { ok: false, error: { code: 'pack.digestDiffers', id: ref.id, revision: ref.revision, expected: known.ref.digest, found: ref.digest } };
  }
  const overlay = parseOverlay(rawOverlay, pack);
  if (!overlay.ok) return overlay;
  const entry = deepFreeze({ ref, pack, origin: 'added' as const });
  slots.set(keyOf(ref), { ref, origin: 'added', entry: () => entry, overlay: () => overlay.value });
  return { ok: true, value: entry };
}

function parseOverlay(raw: unknown, pack: Pack): CatalogueResult<Overlay | undefined> {
  if (raw === undefined) return { ok: true, value: undefined };
  const parsed = overlaySchema.safeParse(raw);
  const findings = parsed.success ? checkOverlay(parsed.data, pack) : schemaFindings(parsed.error, raw);
  return findings.length > 0 ? { ok: false, error: { code: 'pack.invalid', findings } } : { ok: true, value: parsed.data };
}

/** Asks again until there is something. */
function onceThere<Value>(ask: () => Value | undefined): () => Value | undefined {
  let there: Value | undefined;
  return () => (there ??= ask());
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const entry of Object.values(value)) deepFreeze(entry);
  }
  return value;
}
