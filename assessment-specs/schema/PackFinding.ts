/** What can be wrong with a pack. Each code has a sentence in every language in `packFindingText`. */
export type PackFindingCode =
  | 'file.missing' | 'file.unreadable' | 'file.tooLarge' | 'file.notUtf8' | 'file.byteOrderMark' | 'file.name' | 'file.twice' | 'file.nested' | 'file.unused'
  | 'yaml.syntax' | 'yaml.tab' | 'yaml.cutShort' | 'yaml.duplicateKey' | 'yaml.alias' | 'yaml.merge' | 'yaml.tag' | 'yaml.severalDocuments' | 'yaml.empty' | 'yaml.key' | 'yaml.number' | 'yaml.tooDeep'
  | 'schema.unknownKey' | 'schema.missing' | 'schema.type' | 'schema.quote' | 'schema.value' | 'schema.range' | 'schema.format' | 'schema.points'
  | 'pack.noItems' | 'pack.folder'
  | 'sum.element' | 'sum.category' | 'sum.total'
  | 'id.duplicate' | 'id.prefix'
  | 'rule.capAboveItem' | 'rule.capBelowStep' | 'rule.aboveItem' | 'rule.aboveCategory'
  | 'reference.rule' | 'reference.hazard' | 'reference.trait' | 'reference.sector' | 'reference.size' | 'reference.group' | 'reference.event' | 'reference.table'
  | 'notApplicable.forbidden' | 'notApplicable.noCondition'
  | 'band.order' | 'band.tooHigh'
  | 'hazard.branches' | 'hazard.traitNotAsked'
  | 'schedule.interval' | 'schedule.due' | 'schedule.event' | 'schedule.until' | 'schedule.contradiction'
  | 'trait.order' | 'trait.cycle' | 'trait.requiresNotImplied' | 'trait.self' | 'trait.gate'
  | 'sector.prefix' | 'size.steps'
  | 'overlay.pack' | 'overlay.unknownText' | 'overlay.unusedWord';

/** One thing that is wrong. `path` leads to the offending value, e.g. `categories[5].elements[0].points`; empty means the whole. `params` fill the sentence. */
export type PackFinding = {
  readonly code: PackFindingCode;
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
};

/** Writes a path of keys and indexes as in `categories[5].elements[0].points`. */
export function findingPath(parts: readonly PropertyKey[]): string {
  return parts.reduce<string>((path, part) => {
    if (typeof part === 'number') return `${path}[${part}]`;
    return path === '' ? String(part) : `${path}.${String(part)}`;
  }, '');
}
