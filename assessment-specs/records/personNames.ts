const separators = /[、,;/|&+]/gu;
const remark = /[([{【〔〖《〈「『][^)\]}】〕〗》〉」』]*(?:[)\]}】〕〗》〉」』]|$)/gu;
const bracket = /[()[\]{}【】〔〕〖〗《》〈〉「」『』]/gu;
/** What also stands between two names in running text: 丙某某和丁某某, 整改人：丙某某. */
const looseSeparators = /[:._\-—和与及暨]/u;
/** Stands for a separator inside a remark, which parts no names. */
const masked = '\ue000';

/** What may be names, one by one. Width variants become one; what nobody sees (zero-width characters, soft hyphens) goes, and so do remarks in brackets. */
function parts(line: string): readonly string[] {
  const text = line.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}|\ue000/gu, '');
  return text.replace(remark, (words) => words.replace(separators, masked)).split(separators).flatMap((part) => {
    const outside = part.replace(remark, '');
    // a name that stands in brackets alone is no remark
    return outside.trim() === '' ? part.replace(bracket, '').split(masked) : [outside];
  });
}

const plainName = (part: string): string => part.replace(/\s+/gu, '').toLowerCase();

/** The people that a line names, e.g. 韩立峰（整改）、李犇. Blank parts fall away; 李　犇（电工） and 李犇 are one person. */
export function personNames(line: string): readonly string[] {
  return parts(line).map(plainName).filter((name) => name !== '');
}

/** Everything in a line that may be somebody's name: the names as they are listed, and Chinese names that only a space, a colon or 和 keeps apart. */
function possibleNames(line: string): ReadonlySet<string> {
  const loose = parts(line).flatMap((part) => part.split(looseSeparators)).flatMap((piece) => {
    // a space may stand within a name or between two
    const words = piece.split(/\s+/u).filter((word) => word !== '');
    return words.flatMap((_word, from) => words.slice(from).map((_last, more) => words.slice(from, from + more + 1).join('')));
  });
  // one character is no name, and parts of names in other scripts are shared by many people
  return new Set([...personNames(line), ...loose.filter((name) => /^\p{Script=Han}{2,}$/u.test(name))]);
}

/** Do two lines name a person in common? Names are all we have: two people of one name count as one, and what can be read as a name is one. That is the careful side. */
export function namePersonInCommon(a: string, b: string): boolean {
  const names = possibleNames(a);
  return [...possibleNames(b)].some((name) => names.has(name));
}
