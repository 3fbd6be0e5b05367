import { checkPack, type PackContext } from './checkPack.ts';
import type { PackFinding } from './PackFinding.ts';
import { packSchema, type Pack } from './Pack.ts';
import { schemaFindings } from './schemaFindings.ts';

/** A pack that passed every check, or all that is wrong with it. */
export type ParsedPack = { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly findings: readonly PackFinding[] };

/** The one parser of packs: at build, at load and for packs added at run time. @param raw compiled form, points in centipoints */
export function parsePack(raw: unknown, context: PackContext = {}): ParsedPack {
  const parsed = packSchema.safeParse(raw);
  if (!parsed.success) return { ok: false, findings: schemaFindings(parsed.error, raw) };
  const findings = checkPack(parsed.data, context);
  return findings.length === 0 ? { ok: true, pack: parsed.data } : { ok: false, findings };
}
