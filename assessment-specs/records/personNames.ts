const separators = /[、，,；;／/]/u;

/** A name without white space, width variants and remarks in brackets: 李　犇（电工） and 李犇 are one person. */
function plainName(text: string): string {
  return text.normalize('NFKC').replace(/\([^)]*\)/gu, '').replace(/\s+/gu, '').toLowerCase();
}

/** The people that a line names, e.g. 韩立峰（整改）、李犇. Blank parts fall away. */
export function personNames(line: string): readonly string[] {
  return line.split(separators).map(plainName).filter((name) => name !== '');
}

/** Do two lines name a person in common? Names are all we have: two people of one name count as one, which is the careful side. */
export function namePersonInCommon(a: string, b: string): boolean {
  const names = new Set(personNames(a));
  return personNames(b).some((name) => names.has(name));
}
