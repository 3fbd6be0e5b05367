import { basename } from 'node:path';
import { describeFinding } from '../contract/describeFinding.ts';
import type { Finding, Verification } from '../contract/Verification.ts';
import type { CliContext, Verb } from './CliContext.ts';
import { readInput } from './readInput.ts';
import { cliWords } from './words.ts';

const names = ['integrity', 'signers', 'pack', 'score'] as const;

/** The worst file decides: 2 unreadable, 1 any false, 3 something unchecked, 0 all true. */
const severity = [2, 1, 3, 0];

/** `verify FILE… [--trust root.pem]`: 0 all four true, 1 any false or not a sound PDF, 3 none false but something unchecked, 2 bad use or unreadable path. */
export const verify: Verb = async (context, paths, { trust }) => {
  if (paths.length === 0) {
    context.err(cliWords('usage', context.locale));
    return 2;
  }
  const roots: string[] = [];
  if (typeof trust === 'string') {
    const bytes = await readInput(context, trust, 1);
    const pem = bytes && new TextDecoder().decode(bytes);
    if (pem === null) return 2;
    const described = await context.tools.signatures.describeCertificate(pem);
    if (!described.ok) {
      context.err(cliWords('notRoot', context.locale)(basename(trust)));
      return 2;
    }
    roots.push(pem);
  }
  const codes: number[] = [];
  for (const path of paths) codes.push(await verifyOne(context, path, roots));
  return severity.find((code) => codes.includes(code)) ?? 0;
};

async function verifyOne(context: CliContext, path: string, roots: readonly string[]): Promise<number> {
  const bytes = await readInput(context, path, 200);
  if (!bytes) return 2;
  const reply = await context.tools.verifyFile(basename(path), bytes, roots);
  if (!reply.ok) {
    context.err(cliWords('notPdf', context.locale)(path, String(reply.error.params['problem'] ?? reply.error.code)));
    if (context.json) context.out(JSON.stringify({ file: path, error: { code: reply.error.code, ...reply.error.params } }));
    return 1;
  }
  if (context.json) context.out(JSON.stringify(asJson(reply.value, context)));
  else print(context, path, reply.value);
  const values = names.map((name) => reply.value.findings[name].value);
  return values.includes('false') ? 1 : values.includes('unknown') ? 3 : 0;
}

function asJson({ findings, signers, document, fileName, fileDigest, notChecked }: Verification, { locale }: CliContext) {
  const said = (finding: Finding) => ({ value: finding.value, code: finding.code, text: describeFinding(finding, locale) });
  return {
    findings: { integrity: said(findings.integrity), signers: said(findings.signers), pack: said(findings.pack), score: said(findings.score) },
    signers, document: { ...document, fileName, fileDigest }, notChecked,
  };
}

function print({ out, locale }: CliContext, path: string, { findings, document }: Verification): void {
  const words = cliWords('finding', locale);
  out(`${path}${document ? `  ${document.number}  ${document.enterpriseName}` : ''}`);
  for (const name of names) out(`  ${words[name]}  ${words[findings[name].value]}  ${describeFinding(findings[name], locale)}`);
}
