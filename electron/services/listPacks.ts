import type { Pack } from '../../assessment-specs/schema/Pack.ts';
import type { PackRef } from '../../assessment-specs/schema/PackRef.ts';
import type { PackCatalogue } from './ports.ts';

/** One line of `pack list` and of the list from which packs are chosen. */
export type PackListEntry = {
  readonly pack: PackRef;
  readonly kind: Pack['kind'];
  readonly name: string;
  /** How many things are assessed: items, criteria (第十四条 not counted), obligations or asked traits. */
  readonly entries: number;
  readonly source: string;
  readonly notices: readonly string[];
};

/** Every pack that the catalogue holds, by id and revision. */
export function listPacks(catalogue: PackCatalogue): readonly PackListEntry[] {
  return catalogue.list()
    .map(({ ref, pack }) => ({ pack: ref, kind: pack.kind, name: pack.name, entries: entriesOf(pack), source: pack.source, notices: pack.notices }))
    .sort((left, right) => (left.pack.id === right.pack.id ? left.pack.revision - right.pack.revision : left.pack.id < right.pack.id ? -1 : 1));
}

function entriesOf(pack: Pack): number {
  switch (pack.kind) {
    case 'scored': return pack.categories.reduce((sum, category) => sum + category.elements.reduce((inner, element) => inner + element.items.length, 0), 0);
    case 'hazards': return pack.criteria.length;
    case 'obligations': return pack.obligations.length;
    case 'traits': return pack.traits.length;
  }
}
