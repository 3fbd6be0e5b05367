import { isAlias, isMap, isScalar, isSeq, LineCounter, parseAllDocuments, type Document, type ParsedNode, type YAMLError } from 'yaml';
import type { LocatedFinding } from '../../assessment-specs/schema/PackFolder.ts';
import { findingPath, type PackFinding, type PackFindingCode } from '../../assessment-specs/schema/PackFinding.ts';

/** A value from YAML and the line (from 1) of everything in it, by path as in `findingPath`. */
export type LocatedValue = { readonly value: unknown; readonly lines: ReadonlyMap<string, number> };

export type ParsedYaml = ({ readonly ok: true } & LocatedValue) | { readonly ok: false; readonly findings: readonly LocatedFinding[] };

const maxDepth = 30;

/**
 * Reads the strict YAML of packs: one document, plain keys, plain decimal numbers; no aliases, anchors, merge keys, tags or duplicate keys, no tabs for indentation.
 * What goes wrong is a finding with file and line. @param file name for the findings, relative to the pack folder
 */
export function parsePackYaml(file: string, bytes: Uint8Array): ParsedYaml {
  const decoded = decode(bytes);
  if (!decoded.ok) return { ok: false, findings: [{ code: decoded.code, path: '', params: { file }, file, line: decoded.line }] };
  const lineCounter = new LineCounter();
  const documents = parseAllDocuments(decoded.text, { lineCounter, version: '1.2', schema: 'core', strict: true, uniqueKeys: true, merge: false, prettyErrors: false, stringKeys: false });
  const fail = (code: PackFindingCode, line: number, params: PackFinding['params'] = {}, path = ''): ParsedYaml => ({ ok: false, findings: [{ code, path, params, file, line }] });
  if (!Array.isArray(documents) || documents[0] === undefined) return fail('yaml.empty', 1);
  const [document, second] = documents;
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) return { ok: false, findings: errors.map((error) => syntaxFinding(error, decoded.text, lineCounter, file)) };
  if (second !== undefined) return fail('yaml.severalDocuments', lineCounter.linePos(second.range[0]).line);
  return readDocument(document, lineCounter, file);
}

function decode(bytes: Uint8Array): { ok: true; text: string } | { ok: false; code: PackFindingCode; line: number } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { ok: false, code: 'file.byteOrderMark', line: 1 };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const good = new TextDecoder('utf-8').decode(bytes);
    return { ok: false, code: 'file.notUtf8', line: good.slice(0, good.indexOf('\uFFFD')).split('\n').length };
  }
}

function syntaxFinding(error: YAMLError, text: string, lineCounter: LineCounter, file: string): LocatedFinding {
  const { line } = lineCounter.linePos(error.pos[0]);
  const code = ((): PackFindingCode => {
    if (error.code === 'TAB_AS_INDENT' || /^[ ]*\t/.test(text.split('\n')[line - 1] ?? '')) return 'yaml.tab';
    if (error.code === 'DUPLICATE_KEY') return 'yaml.duplicateKey';
    if (error.code === 'TAG_RESOLVE_FAILED') return 'yaml.tag';
    // the parser ran out of text: the usual trace of a file that was not copied whole
    if (error.pos[0] >= text.trimEnd().length) return 'yaml.cutShort';
    return 'yaml.syntax';
  })();
  return { code, path: '', params: { near: (text.split('\n')[line - 1] ?? '').trim().slice(0, 40) }, file, line };
}

function readDocument(document: Document.Parsed, lineCounter: LineCounter, file: string): ParsedYaml {
  const lines = new Map<string, number>();
  const findings: LocatedFinding[] = [];
  const lineOf = (node: ParsedNode | null): number => (node === null ? 1 : lineCounter.linePos(node.range[0]).line);
  const report = (code: PackFindingCode, path: readonly PropertyKey[], line: number, params: PackFinding['params'] = {}): undefined => {
    findings.push({ code, path: findingPath(path), params, file, line });
  };
  const read = (node: ParsedNode | null, path: readonly PropertyKey[], line: number): unknown => {
    lines.set(findingPath(path), line);
    if (path.length > maxDepth) return report('yaml.tooDeep', path, line);
    if (node === null) return null;
    if (isAlias(node)) return report('yaml.alias', path, line);
    if (node.anchor !== undefined) return report('yaml.alias', path, line);
    if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:')) return report('yaml.tag', path, line);
    if (isScalar(node)) return readScalar(node.value, node.source, node.type, (code, params) => report(code, path, line, params));
    if (isSeq(node)) return node.items.map((item, index) => read(item as ParsedNode, [...path, index], lineOf(item as ParsedNode)));
    if (!isMap(node)) return report('yaml.syntax', path, line);
    const entries = node.items.map((pair) => {
      const key: unknown = isScalar(pair.key) ? pair.key.value : undefined;
      const keyLine = lineOf(pair.key as ParsedNode);
      if (typeof key !== 'string') return report('yaml.key', path, keyLine, { key: isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : '?' });
      if (key === '<<') return report('yaml.merge', path, keyLine);
      return [key, read(pair.value as ParsedNode | null, [...path, key], keyLine)] as const;
    });
    return Object.fromEntries(entries.filter((entry) => entry !== undefined));
  };
  if (document.contents === null) return { ok: false, findings: [{ code: 'yaml.empty', path: '', params: {}, file, line: 1 }] };
  const value = read(document.contents, [], 1);
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value, lines };
}

/** `1e9`, `0x10`, `.inf` and `0o7` are numbers to YAML and traps to people: only plain decimals pass. */
function readScalar(value: unknown, source: string | undefined, style: string | null | undefined, report: (code: PackFindingCode, params: PackFinding['params']) => undefined): unknown {
  if (typeof value !== 'number' && typeof value !== 'bigint') return value;
  const text = source ?? String(value);
  if (style !== 'PLAIN' || !/^-?(?:0|[1-9]\d{0,11})(?:\.\d{1,6})?$/.test(text)) return report('yaml.number', { value: text });
  return Number(text);
}
