import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { composeTools } from '../compose.ts';
import type { CliContext, Verb } from './CliContext.ts';
import { hazards } from './hazards.ts';
import { pack } from './pack.ts';
import { score } from './score.ts';
import { verify } from './verify.ts';
import { cliWords, type CliLocale } from './words.ts';

const verbs: Readonly<Record<string, Verb>> = {
  score, hazards, verify, pack,
  // the sample pulls in rendering and signing; the other verbs start without them
  demo: async (...input) => (await import('./demo.ts')).demo(...input),
};

const programFolder = import.meta.dirname;
const packageFolder = join(programFolder, '..', '..');

function versionOf(folder: string): string {
  const value: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return typeof value === 'object' && value !== null && 'version' in value ? String(value.version) : '';
}

/** What each verb takes beside `--json` and `--lang`: an option that does nothing there is a mistake to be told. */
const optionsOf: Readonly<Record<string, readonly string[]>> = { demo: ['out', 'seed'], score: [], hazards: [], verify: ['trust'], pack: [] };

/** As it stands on the command line, whether the rest of it can be read or not. */
function localeOf(words: readonly string[]): CliLocale {
  return words.some((word, position) => word === '--lang=en' || (word === 'en' && words[position - 1] === '--lang')) ? 'en' : 'zh-CN';
}

const err = (line: string): void => void process.stderr.write(`${line}\n`);

function readCommand(locale: CliLocale) {
  try {
    const { values, positionals: [verb, ...words] } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, lang: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string' }, trust: { type: 'string' } },
    });
    return { values, verb, words };
  } catch {
    err(cliWords('badOptions', locale));
    return null;
  }
}

/** The verb and its words, or null after saying what is wrong with them. */
function understand(locale: CliLocale) {
  const command = readCommand(locale);
  if (command === null || command.verb === undefined) return null;
  const { values, verb, words } = command;
  if (values.lang !== undefined && values.lang !== 'en' && values.lang !== 'zh-CN') {
    err(cliWords('badLanguage', locale));
    return null;
  }
  const run = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (!run) {
    err(cliWords('unknownVerb', locale)(verb));
    return null;
  }
  const foreign = Object.keys(values).find((option) => option !== 'json' && option !== 'lang' && optionsOf[verb]?.includes(option) !== true);
  if (foreign !== undefined) {
    err(cliWords('foreignOption', locale)(verb, foreign));
    return null;
  }
  return { run, words, values };
}

async function main(): Promise<number> {
  const locale = localeOf(process.argv.slice(2));
  const command = understand(locale);
  if (command === null) {
    err(cliWords('usage', locale));
    return 2;
  }
  const fontDirectory = join(packageFolder, 'node_modules', '@expo-google-fonts');
  try {
    const context: CliContext = {
      tools: composeTools({ fontDirectory }), locale, json: command.values.json ?? false, fontDirectory, version: versionOf(packageFolder), out: (line) => void process.stdout.write(`${line}\n`), err,
    };
    return await command.run(context, command.words, command.values);
  } catch (error) {
    // 1 would say that the record failed or the file is false: neither was found out
    err(cliWords('broken', locale)(error instanceof Error ? error.message : String(error)));
    return 2;
  }
}

// a reader that went away (`| head`) is no fault of ours
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main();
