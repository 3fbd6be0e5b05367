/** Digest text in fours, lower case: `5c1e 9a07 …`. @param groups how many from each end; all of them unless given */
export function groupHex(hex: string, groups?: number): string {
  const fours = hex.toLowerCase().match(/.{1,4}/gu) ?? [];
  if (groups === undefined || fours.length <= groups * 2) return fours.join(' ');
  return `${fours.slice(0, groups).join(' ')} ⋯ ${fours.slice(-groups).join(' ')}`;
}
