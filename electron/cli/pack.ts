import { existsSync } from 'node:fs';
import type { CliContext, Verb } from './CliContext.ts';
import { cliWords } from './words.ts';

/** `pack list` and `pack check FOLDER`: 0, 1 findings, 2 bad use. */
export const pack: Verb = async (context, [action, folder, ...others]) => {
  if (action === 'list' && folder === undefined) return list(context);
  if (action === 'check' && folder !== undefined && others.length === 0) return check(context, folder);
  context.err(cliWords('usage', context.locale));
  return 2;
};

function list({ tools, json, out }: CliContext): number {
  const packs = tools.listPacks();
  if (json) out(JSON.stringify({ packs }));
  else for (const entry of packs) out(`${entry.pack.id} r${entry.pack.revision}  ${entry.pack.digest.slice(0, 16)}  ${entry.entries}  ${entry.name}`);
  return 0;
}

async function check({ tools, json, locale, out, err }: CliContext, folder: string): Promise<number> {
  const result = await tools.checkPackFolder(folder, locale);
  if (result.kind === 'folderMissing') {
    const present = existsSync(folder);
    err(cliWords('unreadable', locale)(folder, cliWords('systemProblem', locale)[present ? 'ENOTDIR' : 'ENOENT']));
    return 2;
  }
  if (json) out(JSON.stringify(result.kind === 'sound' ? { pack: result.pack, findings: [] } : { pack: null, findings: result.findings }));
  else if (result.kind === 'sound') out(`${result.pack.id} r${result.pack.revision}  ${result.pack.digest}  ${result.name}`);
  else for (const finding of result.findings) out(`${finding.file}:${finding.line}  ${finding.path}  ${finding.text}`);
  return result.kind === 'sound' ? 0 : 1;
}
