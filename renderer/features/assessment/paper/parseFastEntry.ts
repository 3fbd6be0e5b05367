import { maximumCount } from '../../../../assessment-specs/engine/rules/index.ts';
import type { Finding } from '../../../../assessment-specs/records/Answer.ts';
import type { Item } from '../../../../assessment-specs/schema/ScoredPack.ts';

/** What one line of a filled-in sheet says. `note` may be empty. */
export type FastEntry =
  | { readonly kind: 'scored'; readonly item: Item; readonly findings: readonly Finding[]; readonly note: string }
  | { readonly kind: 'notApplicable'; readonly item: Item; readonly ground: 'period' | 'attested'; readonly reason: string };

/** Why a line cannot be written yet. Each has its sentence. */
export type FastEntryProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknownItem'; readonly text: string }
  | { readonly kind: 'noCode'; readonly item: Item }
  | { readonly kind: 'unknownRule'; readonly item: Item; readonly number: number }
  | { readonly kind: 'badCount'; readonly item: Item; readonly number: number; readonly most: number }
  | { readonly kind: 'ruleTwice'; readonly item: Item; readonly number: number }
  | { readonly kind: 'fullWithRules'; readonly item: Item }
  | { readonly kind: 'notApplicableForbidden'; readonly item: Item }
  | { readonly kind: 'reasonMissing'; readonly item: Item };

export type FastEntryReading = { readonly ok: true; readonly entry: FastEntry } | { readonly ok: false; readonly problem: FastEntryProblem };

const refuse = (problem: FastEntryProblem): FastEntryReading => ({ ok: false, problem });
const ruleCode = /^(\d{1,2})(?:[x×*](\d{1,4}))?$/u;

/**
 * Reads `4.2.3 0` (full), `4.2.3 1` (rule 1), `4.2.3 1 2x3 两台无护罩` (rule 1, rule 2 three times, a note), `4.2.3 n 理由` (空项 by name) and
 * `4.2.3 np 理由` (nothing of it in the period). Full-width digits, letters and dots read as their narrow ones in number and codes; a colon begins the note
 * where it starts with a number. Codes are those printed on the blank sheet.
 */
export function parseFastEntry(line: string, itemOf: (itemId: string) => Item | null): FastEntryReading {
  const [head = '', ...rest] = line.trim().split(/\s+/u);
  if (head === '') return refuse({ kind: 'empty' });
  const item = itemOf(narrow(head).replaceAll('。', '.').toUpperCase());
  if (item === null) return refuse({ kind: 'unknownItem', text: head });
  const [code = ''] = rest;
  const word = narrow(code).toLowerCase();
  if (word === '') return refuse({ kind: 'noCode', item });
  if (word === 'n' || word === 'np') return readNotApplicable(item, word === 'np' ? 'period' : 'attested', rest.slice(1).join(' '));
  return readScored(item, rest);
}

const narrow = (text: string): string => text.normalize('NFKC');

function readNotApplicable(item: Item, ground: 'period' | 'attested', reason: string): FastEntryReading {
  if (!item.notApplicable.allowed) return refuse({ kind: 'notApplicableForbidden', item });
  if (reason.trim() === '') return refuse({ kind: 'reasonMissing', item });
  return { ok: true, entry: { kind: 'notApplicable', item, ground, reason: reason.trim() } };
}

function readScored(item: Item, words: readonly string[]): FastEntryReading {
  const codes: { readonly number: number; readonly count: number }[] = [];
  let read = 0;
  for (const word of words) {
    const match = ruleCode.exec(narrow(word));
    if (match === null) break;
    codes.push({ number: Number(match[1]), count: match[2] === undefined ? 1 : Number(match[2]) });
    read += 1;
  }
  if (codes.length === 0) return refuse({ kind: 'noCode', item });
  const note = words.slice(read).join(' ').replace(/^[:：]\s*/u, '').trim();
  if (codes.some(({ number }) => number === 0)) return codes.length > 1 ? refuse({ kind: 'fullWithRules', item }) : { ok: true, entry: { kind: 'scored', item, findings: [], note } };
  const findings: Finding[] = [];
  for (const { number, count } of codes) {
    const rule = item.rules[number - 1];
    if (rule === undefined) return refuse({ kind: 'unknownRule', item, number });
    if (findings.some(({ ruleId }) => ruleId === rule.id)) return refuse({ kind: 'ruleTwice', item, number });
    if (count < 1 || count > maximumCount(rule)) return refuse({ kind: 'badCount', item, number, most: maximumCount(rule) });
    findings.push({ itemId: item.id, ruleId: rule.id, count });
  }
  return { ok: true, entry: { kind: 'scored', item, findings, note } };
}
