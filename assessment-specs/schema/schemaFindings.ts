import type { z } from 'zod';
import { findingPath, type PackFinding } from './PackFinding.ts';

/** Turns what zod refused into findings of ours. @param input what was parsed, to tell 'missing' from 'wrong' */
export function schemaFindings(error: z.ZodError, input: unknown): readonly PackFinding[] {
  return error.issues.flatMap((issue) => issueFindings(issue, input, []));
}

type Issue = z.ZodError['issues'][number];

function issueFindings(issue: Issue, input: unknown, prefix: readonly PropertyKey[]): readonly PackFinding[] {
  const parts = [...prefix, ...issue.path];
  const path = findingPath(parts);
  const value = valueAt(input, parts);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ code: 'schema.unknownKey', path: findingPath([...parts, key]), params: { key } }));
    case 'invalid_type':
      return [typeFinding(issue.expected, value, path, parts)];
    case 'invalid_value':
      return [value === undefined ? missing(path, parts) : { code: 'schema.value', path, params: { value: shown(value), allowed: issue.values.map(String).join(' / ') } }];
    case 'too_small':
    case 'too_big':
      return [{ code: 'schema.range', path, params: { value: shown(value), limit: String(issue.code === 'too_small' ? issue.minimum : issue.maximum), side: issue.code === 'too_small' ? '≥' : '≤' } }];
    case 'invalid_format':
      return [{ code: 'schema.format', path, params: { value: shown(value), format: 'pattern' in issue && issue.pattern !== undefined ? String(issue.pattern) : issue.format } }];
    case 'invalid_union':
      return unionFindings(issue, input, parts, path, value);
    case 'invalid_key':
      return [{ code: 'schema.unknownKey', path, params: { key: String(parts.at(-1) ?? '') } }];
    default:
      return [{ code: 'schema.value', path, params: { value: shown(value), allowed: '> 0' } }];
  }
}

/** A union says nothing by itself: the branch that got furthest says what is wrong. */
function unionFindings(issue: Issue & { code: 'invalid_union' }, input: unknown, parts: readonly PropertyKey[], path: string, value: unknown): readonly PackFinding[] {
  if (value === undefined) return [missing(path, parts)];
  const branches = issue.errors.filter((errors) => errors.length > 0);
  if (branches.length === 0) {
    const allowed = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String).join(' / ') : '';
    return [{ code: 'schema.value', path, params: { value: shown(value), allowed } }];
  }
  const depth = (errors: readonly Issue[]): number => Math.max(...errors.map((error) => error.path.length));
  const best = branches.reduce((left, right) => (depth(right as Issue[]) > depth(left as Issue[]) ? right : left));
  return (best as Issue[]).flatMap((inner) => issueFindings(inner, input, parts));
}

function typeFinding(expected: string, value: unknown, path: string, parts: readonly PropertyKey[]): PackFinding {
  if (value === undefined) return missing(path, parts);
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return { code: 'schema.quote', path, params: { value: String(value) } };
  return { code: 'schema.type', path, params: { value: shown(value), expected } };
}

const missing = (path: string, parts: readonly PropertyKey[]): PackFinding => ({ code: 'schema.missing', path, params: { key: String(parts.at(-1) ?? '') } });

function valueAt(input: unknown, parts: readonly PropertyKey[]): unknown {
  return parts.reduce<unknown>((value, part) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[part] : undefined), input);
}

/** A value short enough for a sentence. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
