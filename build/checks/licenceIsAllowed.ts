/** Licences under which a package may ship inside the app: permissive, with at most a duty to name. */
const allowed: ReadonlySet<string> = new Set([
  '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'CC-BY-4.0', 'ISC', 'MIT', 'MIT-0', 'OFL-1.1',
  'Python-2.0', 'Unlicense', 'Zlib', 'WTFPL',
]);

/** Splits at a word outside parentheses. */
function splitAtTop(expression: string, word: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const token of expression.split(/(\s+|[()])/)) {
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    if (depth === 0 && token === word) parts.push('');
    else parts[parts.length - 1] += token;
  }
  return parts.map((part) => part.trim());
}

/** @param expression an SPDX expression as package.json has it; anything that is not one is refused */
export function licenceIsAllowed(expression: string): boolean {
  const text = expression.trim();
  const choices = splitAtTop(text, 'OR');
  if (choices.length > 1) return choices.some(licenceIsAllowed);
  const duties = splitAtTop(text, 'AND');
  if (duties.length > 1) return duties.every(licenceIsAllowed);
  if (text.startsWith('(') && text.endsWith(')')) return licenceIsAllowed(text.slice(1, -1));
  return allowed.has(text);
}
