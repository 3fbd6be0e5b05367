import { cliWords, type CliLocale } from './words.ts';

/** What the operating system answered, in words where there are some, else its code. */
export function describeSystemProblem(error: unknown, locale: CliLocale): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const words: Readonly<Record<string, string>> = cliWords('systemProblem', locale);
  return Object.hasOwn(words, code) ? `${words[code] ?? ''} (${code})` : code;
}
