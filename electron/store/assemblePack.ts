import { findingPath, type PackFinding } from '../../assessment-specs/schema/PackFinding.ts';
import type { LocatedFinding, PackPlace } from '../../assessment-specs/schema/PackFolder.ts';
import type { LocatedValue } from './parsePackYaml.ts';

export type AssembledPack = {
  readonly value: unknown;
  readonly places: ReadonlyMap<string, PackPlace>;
  readonly findings: readonly LocatedFinding[];
};

type Source = LocatedValue & { readonly file: string };

/** A mapping with the single key `file` stands for the content of that file. @returns its name, or undefined for any other value */
export function sectionFileOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const keys = Object.keys(value);
  const file: unknown = (value as { file?: unknown }).file;
  return keys.length === 1 && typeof file === 'string' ? file : undefined;
}

/** Puts the sections where the main file names them; in a list, a section that holds a list is spliced in. @param sections read files by name; a name that is not there was reported already */
export function assemblePack(spec: Source, sections: ReadonlyMap<string, Source>): AssembledPack {
  const places = new Map<string, PackPlace>();
  const findings: LocatedFinding[] = [];
  const placeOf = (source: Source, local: readonly PropertyKey[]): PackPlace => ({ file: source.file, line: source.lines.get(findingPath(local)) ?? 1 });
  const walk = (value: unknown, source: Source, local: readonly PropertyKey[], target: readonly PropertyKey[]): unknown => {
    places.set(findingPath(target), placeOf(source, local));
    const named = sectionFileOf(value);
    if (named !== undefined) return walkSection(named, source, local, target);
    if (Array.isArray(value)) return walkList(value, source, local, target);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, entry]: [string, unknown]) => [key, walk(entry, source, [...local, key], [...target, key])]));
  };
  const walkSection = (named: string, source: Source, local: readonly PropertyKey[], target: readonly PropertyKey[]): unknown => {
    if (source !== spec) {
      findings.push({ code: 'file.nested', path: findingPath(target), params: { file: named } satisfies PackFinding['params'], ...placeOf(source, local) });
      return undefined;
    }
    const section = sections.get(named);
    return section === undefined ? undefined : walk(section.value, section, [], target);
  };
  const walkList = (list: readonly unknown[], source: Source, local: readonly PropertyKey[], target: readonly PropertyKey[]): unknown[] => {
    const result: unknown[] = [];
    for (const [index, entry] of list.entries()) {
      const section = source === spec ? sections.get(sectionFileOf(entry) ?? '') : undefined;
      if (section !== undefined && Array.isArray(section.value)) {
        for (const [inner, value] of section.value.entries()) result.push(walk(value, section, [inner], [...target, result.length]));
      } else {
        result.push(walk(entry, source, [...local, index], [...target, result.length]));
      }
    }
    return result;
  };
  return { value: walk(spec.value, spec, [], []), places, findings };
}
