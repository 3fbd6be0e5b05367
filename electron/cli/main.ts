import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { composeTools } from '../compose.ts';
import type { CliContext, Verb } from './CliContext.ts';
import { pack } from './pack.ts';
import { score } from './score.ts';
import { verify } from './verify.ts';
import { cliWords, type CliLocale } from './words.ts';

const verbs: Readonly<Record<string, Verb>> = {
  score, verify, pack,
  // the sample pulls in rendering and signing; the other verbs start without them
  demo: async (...input) => (await import('./demo.ts')).demo(...input),
};

const programFolder = import.meta.dirname;
const packageFolder = join(programFolder, '..', '..');

function versionOf(folder: string): string {
  const value: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return typeof value === 'object' && value !== null && 'version' in value ? String(value.version) : '';
}

async function main(): Promise<number> {
  const err = (line: string) => process.stderr.write(`${line}\n`);
  let parsed;
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, lang: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string' }, trust: { type: 'string' } },
    });
  } catch (error) {
    err(error instanceof Error ? error.message : String(error));
    err(cliWords('usage', 'zh-CN'));
    return 2;
  }
  const { values, positionals: [verb, ...words] } = parsed;
  const locale: CliLocale = values.lang === 'en' ? 'en' : 'zh-CN';
  if (verb === undefined || (values.lang !== undefined && values.lang !== 'en' && values.lang !== 'zh-CN')) {
    err(cliWords('usage', locale));
    return 2;
  }
  const run = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (!run) {
    err(cliWords('unknownVerb', locale)(verb));
    err(cliWords('usage', locale));
    return 2;
  }
  const fontDirectory = join(packageFolder, 'node_modules', '@expo-google-fonts');
  const context: CliContext = {
    tools: composeTools({ fontDirectory }), locale, json: values.json ?? false, fontDirectory, version: versionOf(packageFolder), out: (line) => void process.stdout.write(`${line}\n`), err,
  };
  return run(context, words, values);
}

process.exitCode = await main();
